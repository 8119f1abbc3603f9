"""The source tables of the hourly recipe, as arrays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.errors import InputError
from siteselect.core.synthesis.demand import DemandRecipe
from siteselect.core.synthesis.months import Months
from siteselect.core.synthesis.regional import RegionShapes
from siteselect.io.columns import Column, identifier, integer, real, text
from siteselect.io.packs.csv_tables import CsvTable, Record, read_csv, records
from siteselect.io.packs.pack_file import PackFile
from siteselect.io.problems import Problem, raise_problems

HOURS = 24
MONTHS = 12
MWH_PER_GWH = 1000.0
TOTAL = "total"
ENERGY_TABLE = "monthly_energy"

PROFILE_COLUMNS = (
    identifier("profile", "Column of hourly availability"),
    identifier("rule", "How it is made: monthly_energy, weather, outage or own_supply"),
    text("fuel", "Fuel whose monthly energy it follows"),
    real("outage_rate", "Share out by accident", "share", low=0, high=1),
    real("derating", "Usable share of capacity", "share", low=0, high=1),
    real("following_share", "Part of the energy that follows demand", "share", low=0, high=1),
    real("daily_noise", "Standard deviation from day to day", "share", low=0, high=2),
    real("hourly_noise", "Standard deviation from hour to hour", "share", low=0, high=2),
    real("limit", "Greatest share of capacity", "share", low=0, high=1),
    text("floor_profile", "Column of what must run"),
    text("floor_rule", "How that is made: base or contract"),
    real("floor_share", "Share of the published energy under contract", "share", low=0, high=1),
)


@dataclass(frozen=True)
class ProfileRule:
    """How one column of hourly availability, and the floor beside it, is made."""

    profile: str
    rule: str
    fuel: str
    outage_rate: float
    derating: float
    following_share: float
    daily_noise: float
    hourly_noise: float
    limit: float
    floor_profile: str
    floor_rule: str
    floor_share: float


@dataclass(frozen=True)
class RecipeTables:
    """Everything the recipe reads.

    Attributes
    ----------
    energy_mwh : mapping of str to ndarray, shape (n_months,)
        Published energy by fuel, and under ``total`` that of the whole system. [MWh]
    by_month : mapping of str to ndarray, shape (12,)
        Columns of ``recipe_months``, January first.
    typical : mapping of str to ndarray, shape (12, 24)
        Columns of ``capacity_factors``.
    regions : tuple of str
        Order of the arrays of `shapes` and of `own_share`.
    own_share : ndarray
        Energy every region makes itself, over what it draws from the system.
    """

    demand: DemandRecipe
    energy_mwh: Mapping[str, FloatArray]
    by_month: Mapping[str, FloatArray]
    typical: Mapping[str, FloatArray]
    regions: tuple[str, ...]
    shapes: RegionShapes
    own_share: FloatArray
    profiles: tuple[ProfileRule, ...]


def read_recipe_tables(pack: PackFile, months: Months) -> RecipeTables:
    """Read the tables of the recipe.

    Raises
    ------
    InputError
        One error with every cell that does not fit, or what is missing.
    """
    problems: list[Problem] = []
    by_month = _month_columns(read_csv(pack.source("recipe_months")), problems)
    regions, shapes, own_share = _regions(pack, problems)
    profiles = records(read_csv(pack.source("profiles")), PROFILE_COLUMNS, problems)
    tables = RecipeTables(
        demand=_demand(pack, by_month, problems),
        energy_mwh=_energies(pack, months, problems),
        by_month=by_month,
        typical=_typical_days(read_csv(pack.source("capacity_factors")), problems),
        regions=regions,
        shapes=shapes,
        own_share=own_share,
        profiles=tuple(_profile_rule(row) for row in profiles),
    )
    raise_problems(problems, source=str(pack.folder))
    return tables


def _profile_rule(row: Record) -> ProfileRule:
    words = ("fuel", "floor_profile", "floor_rule")
    return ProfileRule(**{**row, **{name: row[name] or "" for name in words}})


def _demand(
    pack: PackFile, by_month: Mapping[str, FloatArray], problems: list[Problem]
) -> DemandRecipe:
    columns = (integer("hour", "Hour", low=0, high=23), real("summer", "Summer"),
               real("winter", "Winter"))  # fmt: skip
    hours = _complete(read_csv(pack.source("demand_hours")), columns, ("hour",), HOURS, problems)
    try:
        return DemandRecipe(
            summer_day=hours["summer"],
            winter_day=hours["winter"],
            winter_weight=by_month["winter_weight"],
            daily_noise=by_month["daily_noise"],
            persistence=float(pack.recipe["persistence"]),
            hourly_noise=float(pack.recipe["hourly_noise"]),
            rest_days=tuple(pack.recipe["rest_days"]),
            rest_day_factor=float(pack.recipe["rest_day_factor"]),
            work_day_factor=float(pack.recipe["work_day_factor"]),
        )
    except KeyError as error:
        raise InputError(
            f"The hourly recipe lacks '{error.args[0]}'",
            where="pack.toml, recipe_months.csv",
            fix="Add it.",
        ) from None


def _month_columns(table: CsvTable, problems: list[Problem]) -> dict[str, FloatArray]:
    columns = (integer("month", "Month", low=1, high=12),
               *(real(name, name) for name in table.header if name != "month"))  # fmt: skip
    return _complete(table, columns, ("month",), MONTHS, problems)


def _typical_days(table: CsvTable, problems: list[Problem]) -> dict[str, FloatArray]:
    keys = ("month", "hour")
    columns = (
        integer("month", "Month", low=1, high=12),
        integer("hour", "Hour of the day", low=0, high=23),
        *(real(name, name, "share", low=0, high=1) for name in table.header if name not in keys),
    )
    flat = _complete(table, columns, keys, MONTHS * HOURS, problems)
    return {name: values.reshape(MONTHS, HOURS) for name, values in flat.items()}


def _complete(
    table: CsvTable,
    columns: Sequence[Column],
    keys: Sequence[str],
    wanted: int,
    problems: list[Problem],
) -> dict[str, FloatArray]:
    """Return the columns sorted by their keys, each key once and every cell filled."""
    rows = records(table, columns, problems)
    rows.sort(key=lambda row: tuple(row[key] or 0 for key in keys))
    names = [c.name for c in columns if c.name not in keys]
    if len({tuple(row[key] for key in keys) for row in rows}) != wanted or len(rows) != wanted:
        why = f"has {len(rows)} rows instead of one for each of {wanted}"
        problems.append(Problem(table.name, why, f"give every {' and '.join(keys)} once"))
        return {name: np.zeros(wanted) for name in names}
    empty = [name for name in names if any(row[name] is None for row in rows)]
    problems += [Problem(table.name, "has an empty cell", "fill it", "", name) for name in empty]
    return {
        name: np.array([np.nan if row[name] is None else row[name] for row in rows])
        for name in names
    }


def _regions(
    pack: PackFile, problems: list[Problem]
) -> tuple[tuple[str, ...], RegionShapes, FloatArray]:
    energies = records(
        read_csv(pack.source("regions")),
        (identifier(), real("grid_gwh", "Energy drawn from the system", "GWh", low=0),
         real("own_gwh", "Energy from own plants outside the system", "GWh", low=0)),
        problems,
    )  # fmt: skip
    swings = ("season_swing", "hour_swing", "daytime_share")
    rows = records(
        read_csv(pack.source("region_shapes")),
        (identifier("region_id"), *(real(name, name, low=0, high=5) for name in swings)),
        problems,
    )
    by_region = {row["region_id"]: row for row in rows}
    names = tuple(row["id"] for row in energies)
    problems += [
        Problem("region_shapes", f"lacks region '{name}'", "add a line")
        for name in names
        if name not in by_region
    ]
    grid = np.array([row["grid_gwh"] or 0.0 for row in energies])
    own = np.array([row["own_gwh"] or 0.0 for row in energies])
    neutral = {"season_swing": 1.0, "hour_swing": 1.0, "daytime_share": 0.0}
    swing = [[by_region.get(n, neutral)[s] or 0.0 for n in names] for s in swings]
    shapes = RegionShapes(grid, *(np.array(values) for values in swing))
    return names, shapes, np.divide(own, grid, out=np.zeros_like(own), where=grid > 0)


def _energies(pack: PackFile, months: Months, problems: list[Problem]) -> dict[str, FloatArray]:
    table = read_csv(pack.source(ENERGY_TABLE))
    columns = (identifier("fuel"), identifier("month"), real("gwh", "Energy", "GWh", low=0))
    energies: dict[str, FloatArray] = {}
    for row in records(table, columns, problems):
        series = energies.setdefault(row["fuel"], np.full(len(months.labels), np.nan))
        if row["month"] in months.labels and row["gwh"] is not None:
            series[months.labels.index(row["month"])] = row["gwh"] * MWH_PER_GWH
    for fuel, series in energies.items():
        gaps = [m for m, gap in zip(months.labels, np.isnan(series), strict=True) if gap]
        if gaps:
            why = f"lacks the energy of '{fuel}' in {', '.join(gaps)}"
            problems.append(Problem(table.name, why, "add these months"))
    if TOTAL not in energies:
        problems.append(Problem(table.name, f"lacks the fuel '{TOTAL}'", "add the system's energy"))
        energies[TOTAL] = np.zeros(len(months.labels))
    return energies
