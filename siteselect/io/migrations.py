"""Bring the rows of an older study to this schema: what did not exist yet gets its default."""

import csv
from dataclasses import replace

from siteselect.core.regularity.tranches import SHARE_KEYS
from siteselect.io.columns import Kind
from siteselect.io.contents import Contents
from siteselect.io.rows import Rows
from siteselect.io.tables import ASSUMPTIONS

DEFAULTS = "resources/defaults/assumptions.csv"
WITH_ALLOCATION = 2
OF_MONEY = frozenset(
    {
        "btc_price_usd", "network_hashrate_eh_s", "btc_block_subsidy_btc", "btc_block_fees_btc",
        "btc_halving_year", "network_factor_per_year", "mining_machine_salvage_share",
        "ai_price_factor_per_year", "ai_machine_salvage_share", "existing_sales_mwh",
        "capacity_payments_usd_per_year", "curtailment_compensation_usd_per_mwh",
        "security_deposit_months", "decommissioning_bond_usd_per_kw", "connection_reuse_share",
        "firm_minimum_take_share",
    }
)  # fmt: skip
"""Assumptions that the money of a site brought."""

LATER: dict[int, frozenset[str]] = {4: frozenset({"site_ha_per_mw", *SHARE_KEYS, *OF_MONEY})}
"""Assumptions that a schema after the second brought: older files get them, and only them, so that
a file from which somebody deleted another one is refused."""


def migrated(contents: Contents, version: str) -> Contents:
    """Return the contents of a file of schema `version` as one of today's would hold them.

    Schema 2 brought assumptions for allocation, schema 4 more: those that an older file lacks are
    added with the packaged defaults and their sources. Schema 3 reads operators, which older files
    carry along.
    """
    assumptions = contents.rows.get(ASSUMPTIONS.name)
    if not version.isdecimal() or assumptions is None:
        return contents
    wanted = _brought_after(int(version))
    if wanted is not None and not wanted:
        return contents
    rows = contents.rows | {ASSUMPTIONS.name: _with_defaults(assumptions, wanted)}
    return replace(contents, rows=rows)


def _brought_after(schema: int) -> frozenset[str] | None:
    """Return the assumptions that a file of a schema cannot have; None for all it lacks."""
    if schema < WITH_ALLOCATION:
        return None
    return frozenset(key for later, keys in LATER.items() if later > schema for key in keys)


def _with_defaults(rows: Rows, wanted: frozenset[str] | None) -> Rows:
    from siteselect.io.packaged import packaged_path  # noqa: PLC0415 - it reads studies itself

    known = set(rows.cells["key"])
    with packaged_path(DEFAULTS).open(encoding="utf-8", newline="") as table:
        added = [
            row
            for row in csv.DictReader(table)
            if row["key"] not in known and (wanted is None or row["key"] in wanted)
        ]
    cells = {
        column.name: [
            *rows.cells[column.name],
            *(_cell(row[column.name], is_number=column.kind is Kind.REAL) for row in added),
        ]
        for column in rows.table.columns
    }
    last = max(rows.fids, default=0)
    return replace(rows, fids=[*rows.fids, *range(last + 1, last + 1 + len(added))], cells=cells)


def _cell(text: str, *, is_number: bool) -> object:
    if not is_number:
        return text
    return float(text) if text else None
