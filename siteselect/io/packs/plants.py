"""Plants of a pack; cost, tier and emission may come from a table of cost classes."""

from typing import Any

from siteselect.core.entities import Plant
from siteselect.core.provenance import Provenance
from siteselect.io.columns import identifier, integer, real
from siteselect.io.packs.csv_tables import CsvTable, Record, entities, provenance, read_csv, records
from siteselect.io.packs.pack_file import PackFile
from siteselect.io.problems import Problem
from siteselect.io.tables import PLANTS

CLASS = "cost_class"
COSTS = "costs"
COST_COLUMNS = (
    identifier(CLASS, "Cost class"),
    real("fuel_lc_per_kwh", "Fuel cost", "local currency/kWh", low=0),
    real("variable_lc_per_kwh", "Other variable cost", "local currency/kWh", low=0),
    integer("tier", "Cost tier", low=0, high=5),
    real("emission_t_per_mwh", "Carbon dioxide emission", "t/MWh", low=0, high=5),
)
DECIMALS = 4


def read_plants(
    pack: PackFile, problems: list[Problem]
) -> tuple[tuple[Plant, ...], list[Provenance]]:
    """Return the plants and what is known of their values; add to `problems` what does not fit."""
    table = read_csv(pack.source(PLANTS.name))
    rows = provenance(table, PLANTS.name)
    if CLASS not in table.header:
        return entities(table, PLANTS, problems), rows
    costs = read_csv(pack.source(COSTS))
    by_class = {row[CLASS]: row for row in records(costs, COST_COLUMNS, problems)}
    found = [by_class.get(row[CLASS]) for row in table.rows]
    problems += [
        table.problem(i, CLASS, f"names '{table.rows[i][CLASS]}'", f"add it to {COSTS}.csv")
        for i, cost in enumerate(found)
        if cost is None
    ]
    if None in found:
        return (), rows
    given = _costs([cost for cost in found if cost is not None])
    return entities(table, PLANTS, problems, given=given), [*rows, *_passed_on(table, costs)]


def _costs(rows: list[Record]) -> dict[str, list[Any]]:
    return {
        "tier": [row["tier"] for row in rows],
        "emission_t_per_mwh": [row["emission_t_per_mwh"] for row in rows],
        "marginal_cost_lc_per_kwh": [
            round(row["fuel_lc_per_kwh"] + row["variable_lc_per_kwh"], DECIMALS) for row in rows
        ],
    }


def _passed_on(table: CsvTable, costs: CsvTable) -> list[Provenance]:
    """Return what is known of a cost class as a statement on every plant of it."""
    plants: dict[str, list[str]] = {}
    for row in table.rows:
        plants.setdefault(row[CLASS], []).append(row["id"])
    return [
        Provenance(
            f"{PLANTS.name}/{plant}", row.field, row.value, row.source, row.date, row.data_class
        )
        for row in provenance(costs, COSTS, (CLASS,))
        for plant in plants.get(row.object_id.partition("/")[2], ())
    ]
