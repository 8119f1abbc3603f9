"""The shortlist as it stands on paper: the best few, two lines each, and how many more."""

from collections.abc import Sequence

from siteselect.layout.frame import Frame
from siteselect.layout.items import Align, TableColumn, TableItem, TableRow
from siteselect.layout.shortlist import ShortlistRow

MOST_ROWS = 12
MISSING = "–"


def shortlist_table(
    rows: Sequence[ShortlistRow], frame: Frame, *, row_mm: float, currency: str
) -> TableItem:
    """Return the table of the first rows of a shortlist; the foot says what is not shown.

    Parameters
    ----------
    rows : sequence of ShortlistRow
        Best first, excluded ones last.
    frame : Frame
        Where it stands; the first text column takes what the others leave.
    row_mm : float
        Height of a row. [mm]
    """
    columns = _columns(frame.width_mm, currency)
    return TableItem(
        "shortlist",
        frame,
        "Shortlist",
        columns,
        tuple(_row(row) for row in rows[:MOST_ROWS]),
        row_mm,
        _foot(rows),
    )


def _columns(width_mm: float, currency: str) -> tuple[TableColumn, ...]:
    fixed = (
        TableColumn("Asked", "MW", 11.5),
        TableColumn("Firm N-0", "MW", 13.5),
        TableColumn("Firm N-1", "MW", 13.5),
        TableColumn("Served", "% energy", 13),
        TableColumn("Connect", "USD/kW", 13),
        TableColumn("Energy", f"{currency}/kWh", 13.5),
        TableColumn("Data", "% weight", 13),
        TableColumn("Score", "of 100", 14, has_bar=True),
    )
    rank = TableColumn("", "", 7.5, Align.CENTRE)
    rest_mm = width_mm - rank.width_mm - sum(column.width_mm for column in fixed)
    return (rank, TableColumn("Site", "", rest_mm, Align.LEFT), *fixed)


def _row(row: ShortlistRow) -> TableRow:
    score = row.score
    cells = (
        MISSING if row.rank is None else str(row.rank),
        row.site.name,
        _mw(score.requested_mw),
        _mw(score.firm_n0_mw),
        _mw(score.firm_n1_mw),
        _number(100 * score.regularity.energy_availability, 1),
        _number(score.connection.cost_usd_per_kw, 0),
        _number(score.energy_cost_lc_per_kwh, 1),
        _number(100 * score.coverage, 0),
        _number(score.score, 0),
    )
    if score.score is None:
        reasons = "; ".join(rule.sentence.rstrip(".") for rule in score.broken_rules)
        return TableRow(cells, f"Excluded: {reasons}.", is_muted=True)
    return TableRow(cells, _load_connection_limit(row), bar_share=score.score / 100)


def _load_connection_limit(row: ShortlistRow) -> str:
    """Say what is connected where, and what limits it with the class of that element's rating."""
    connection = row.score.connection
    load = row.score.workload_id
    if row.workload:
        load = f"{row.workload.name}, firm at {100 * row.workload.firm_exceedance:g} %"
    where = f"{connection.route_km:.0f} km to {connection.substation_name} {connection.kv:g} kV"
    if row.limit is None:
        return f"{load}; {where}"
    rating = "rating " if row.limit.branch_index >= 0 else ""
    limit = f"limit ({rating}{row.limit.data_class}): {row.limit.name}, {row.limit.hours:,} h"
    return f"{load}; {where}; {limit}"


def _mw(value: float | None) -> str:
    """Return whole megawatts, and tenths below ten."""
    return _number(value, 0 if value is not None and abs(value) >= 9.95 else 1)


def _number(value: float | None, decimals: int) -> str:
    if value is None or value != value:  # noqa: PLR0124 - NaN is not equal to itself
        return MISSING
    return f"{value:,.{decimals}f}"


def _foot(rows: Sequence[ShortlistRow]) -> str:
    if not rows:
        return "No sites have been scored."
    parts = []
    if any(MISSING in _row(row).cells for row in rows[:MOST_ROWS]):
        parts.append(f"{MISSING} not known or not computed")
    if hidden := rows[MOST_ROWS:]:
        excluded = sum(row.is_excluded for row in hidden)
        part = f", {excluded} of them excluded" if excluded else ""
        parts.append(f"and {len(hidden)} more{part}: see the exported table")
    return "; ".join(parts)
