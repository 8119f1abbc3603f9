"""The shortlist as it stands on paper: the best few, two lines each, and how many more."""

from collections.abc import Sequence

from siteselect.core.scoring.site_score import BindingElement, BrokenRule
from siteselect.core.words import SEMICOLON, from_table, listed, say
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
        say("Shortlist"),
        columns,
        tuple(_row(row) for row in rows[:MOST_ROWS]),
        row_mm,
        _foot(rows),
    )


def _columns(width_mm: float, currency: str) -> tuple[TableColumn, ...]:
    fixed = (
        TableColumn(say("Asked"), say("MW"), 11.5),
        TableColumn(say("Firm N-0"), say("MW"), 13.5),
        TableColumn(say("Firm N-1"), say("MW"), 13.5),
        TableColumn(say("Served"), say("% energy"), 13),
        TableColumn(say("Connect"), say("USD/kW"), 13),
        TableColumn(say("Energy"), f"{currency}/kWh", 13.5),
        TableColumn(say("Data"), say("% weight"), 13),
        TableColumn(say("Score"), say("of 100"), 14, has_bar=True),
    )
    rank = TableColumn("", "", 7.5, Align.CENTRE)
    rest_mm = width_mm - rank.width_mm - sum(column.width_mm for column in fixed)
    return (rank, TableColumn(say("Site"), "", rest_mm, Align.LEFT), *fixed)


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
        reasons = listed(map(_without_stop, score.broken_rules), SEMICOLON)
        return TableRow(cells, say("Excluded: {reasons}.", reasons=reasons), is_muted=True)
    return TableRow(cells, _load_connection_limit(row), bar_share=score.score / 100)


def _without_stop(rule: BrokenRule) -> str:
    return rule.sentence[:-1] if rule.sentence.endswith(".") else rule.sentence


def _load_connection_limit(row: ShortlistRow) -> str:
    """Say what is connected where, and what limits it with the class of that element's rating."""
    connection = row.score.connection
    load = row.score.workload_id
    if row.workload:
        load = say(
            "{load}, firm at {percent:g} %",
            load=from_table(row.workload.name),
            percent=100 * row.workload.firm_exceedance,
        )
    where = say(
        "{km:.0f} km to {station} {kv:g} kV",
        km=connection.route_km,
        station=connection.substation_name,
        kv=connection.kv,
    )
    return listed((load, where, "" if row.limit is None else _limit(row.limit)), SEMICOLON)


def _limit(limit: BindingElement) -> str:
    rating, name, hours = limit.data_class.word, limit.name, limit.hours
    if limit.branch_index < 0:
        return say("limit ({rating}): {limit}, {hours:,} h", rating=rating, limit=name, hours=hours)
    return say(
        "limit (rating {rating}): {limit}, {hours:,} h", rating=rating, limit=name, hours=hours
    )


def _mw(value: float | None) -> str:
    """Return whole megawatts, and tenths below ten."""
    return _number(value, 0 if value is not None and abs(value) >= 9.95 else 1)


def _number(value: float | None, decimals: int) -> str:
    if value is None or value != value:  # noqa: PLR0124 - NaN is not equal to itself
        return MISSING
    if decimals:
        return say("{number:,.1f}", number=float(value))
    return say("{number:,.0f}", number=float(value))


def _foot(rows: Sequence[ShortlistRow]) -> str:
    if not rows:
        return say("No sites have been scored.")
    parts: list[str] = []
    if any(MISSING in _row(row).cells for row in rows[:MOST_ROWS]):
        parts.append(say("– not known or not computed"))
    if hidden := rows[MOST_ROWS:]:
        excluded = sum(row.is_excluded for row in hidden)
        if excluded:
            more = say(
                "and {n} more, {excluded} of them excluded: see the exported table",
                n=len(hidden),
                excluded=excluded,
            )
        else:
            more = say("and {n} more: see the exported table", n=len(hidden))
        parts.append(more)
    return listed(parts, SEMICOLON)
