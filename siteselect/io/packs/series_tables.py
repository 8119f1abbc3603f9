"""Hourly tables that a pack brings as they are, and typical temperatures."""

import numpy as np

from siteselect.core.errors import InputError
from siteselect.core.synthesis.temperature import typical_temperature
from siteselect.core.tables import NamedColumns
from siteselect.io.columns import identifier, integer, real
from siteselect.io.packs.csv_tables import read_csv, records
from siteselect.io.packs.pack_file import PackFile
from siteselect.io.problems import Problem, raise_problems
from siteselect.io.tables import SeriesTable

HOUR = integer("hour", "Running hour of the study from 0", low=0)
MONTHS = 12
HOURS = 24
DECIMALS = 2


def read_hourly(pack: PackFile, series: SeriesTable) -> NamedColumns:
    """Return an hourly table of the pack: ``hour`` from 0 on and one column per name.

    Raises
    ------
    InputError
        When hours are missing or out of order, or a cell does not hold a number that can be.
    """
    table = read_csv(pack.source(series.name))
    names = tuple(name for name in table.header if name != HOUR.name)
    columns = [real(name, series.meaning, series.unit, low=series.low, high=series.high)
               for name in names]  # fmt: skip
    problems: list[Problem] = []
    rows = records(table, (HOUR, *columns), problems)
    if [row["hour"] for row in rows] != list(range(pack.info.n_hours)):
        why = f"does not run from hour 0 to {pack.info.n_hours - 1}"
        problems.append(Problem(table.name, why, "give every hour once, in order", "", "hour"))
    problems += [
        table.problem(i, name, "is empty", "fill it")
        for i, row in enumerate(rows)
        for name in names
        if row[name] is None and not table.rows[i][name]
    ]
    raise_problems(problems, source=str(pack.folder))
    return NamedColumns(names, np.array([[row[n] for n in names] for row in rows], np.float64))


def read_temperature(pack: PackFile, regions: list[str]) -> NamedColumns:
    """Return typical temperature by month and hour, one column per region. [°C].

    Raises
    ------
    InputError
        When a region has no line for some month, or a cell does not fit.
    """
    problems: list[Problem] = []
    by_month = records(
        read_csv(pack.source("temperature")),
        (identifier("region_id"), integer("month", "Month", low=1, high=MONTHS),
         real("daily_min_c", "Mean daily minimum", "°C", low=-90, high=70),
         real("daily_max_c", "Mean daily maximum", "°C", low=-90, high=70)),
        problems,
    )  # fmt: skip
    by_hour = records(
        read_csv(pack.source("temperature_hours")),
        (integer("hour", "Hour", low=0, high=HOURS - 1),
         real("share_of_range", "Share of the daily range", "share", low=0, high=1)),
        problems,
    )  # fmt: skip
    raise_problems(problems, source=str(pack.folder))
    share = {row["hour"]: row["share_of_range"] for row in by_hour}
    known = {(r["region_id"], r["month"]): (r["daily_min_c"], r["daily_max_c"]) for r in by_month}
    gaps = [f"{r} month {m}" for r in regions for m in range(1, MONTHS + 1) if (r, m) not in known]
    gaps += [f"hour {hour}" for hour in range(HOURS) if hour not in share]
    if gaps:
        raise InputError(
            "Typical temperature has gaps",
            where=", ".join(gaps[:5]),
            fix="Complete temperature.csv and temperature_hours.csv.",
        )
    hours = np.array([share[hour] for hour in range(HOURS)], dtype=np.float64)
    values = []
    for region in regions:
        extremes = np.array([known[region, m] for m in range(1, MONTHS + 1)], dtype=np.float64)
        values.append(typical_temperature(extremes[:, 0], extremes[:, 1], hours))
    return NamedColumns(tuple(regions), np.column_stack(values).round(DECIMALS))
