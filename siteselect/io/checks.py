"""Whether the rows of a study belong together: names, places, hours.

Each check returns what is wrong with where, why and what to do; together they run before a study
is opened and before one is saved, so that no file is written that could not be opened.
"""

from collections.abc import Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.entities import folded_name
from siteselect.core.words import say
from siteselect.io.assumption_checks import check_assumptions, check_scenarios
from siteselect.io.contents import Contents
from siteselect.io.geometry_checks import check_places
from siteselect.io.problems import Problem
from siteselect.io.rows import Rows
from siteselect.io.series_checks import check_series
from siteselect.io.tables import (
    ASSUMPTIONS,
    HOURLY_AVAILABILITY,
    HOURLY_DEMAND,
    OPERATORS,
    SCENARIOS,
)
from siteselect.study.study import StudyInfo

END_AWAY_DEG = 0.05


def check_contents(contents: Contents, info: StudyInfo) -> list[Problem]:
    """Return everything that is wrong between the rows of complete tables."""
    return [
        *(problem for rows in contents.rows.values() for problem in check_keys(rows)),
        *check_places(list(contents.rows.values())),
        *check_references(contents),
        *check_reach(contents),
        *check_routes(contents),
        *check_shares(contents),
        *check_plants(contents),
        *check_operators(contents.rows.get(OPERATORS.name)),
        *check_assumptions(contents.rows.get(ASSUMPTIONS.name)),
        *check_scenarios(contents.rows.get(SCENARIOS.name), contents.rows.get(ASSUMPTIONS.name)),
        *(problem for series in contents.series.values() for problem in check_series(series, info)),
    ]


def check_keys(rows: Rows) -> Iterator[Problem]:
    """Tell ids that two rows share."""
    if rows.table.key not in {("id",), ("key",)}:
        return
    (column,) = rows.table.key
    first: dict[object, int] = {}
    for index, key in enumerate(rows.cells[column]):
        if key in first and key is not None:
            why = say(
                "repeats the {column} of row {first}", column=column, first=rows.name_of(first[key])
            )
            yield rows.problem(
                index, column, why, say("give one of the two another {column}", column=column)
            )
        first.setdefault(key, index)


def check_references(contents: Contents) -> Iterator[Problem]:
    """Tell rows that name a station, region, workload or profile which is not there."""
    for rows in contents.rows.values():
        for column in rows.table.columns:
            known = _names(contents, column.refers_to)
            if known is None:
                continue
            for index, name in enumerate(rows.cells[column.name]):
                if isinstance(name, str) and name and name not in known:
                    why = say(
                        "names '{name}', which {refers_to} does not have",
                        name=name,
                        refers_to=column.refers_to,
                    )
                    fix = say(
                        "correct the name, or add '{name}' to {refers_to}",
                        name=name,
                        refers_to=column.refers_to,
                    )
                    yield rows.problem(index, column.name, why, fix)


def _names(contents: Contents, table: str) -> set[object] | None:
    if table in contents.rows:
        return set(contents.rows[table].cells["id"])
    if table in contents.series:
        return set(contents.series[table].columns)
    return None


def check_reach(contents: Contents) -> Iterator[Problem]:
    """Tell stations that no line reaches; a grid of one station needs none."""
    stations, lines = contents.rows.get("substations"), contents.rows.get("lines")
    if stations is None or lines is None or len(stations.fids) == 1:
        return
    reached = set(lines.cells["from_substation"]) | set(lines.cells["to_substation"])
    for index, station in enumerate(stations.cells["id"]):
        if station not in reached:
            why = say("is a station that no line reaches")
            yield stations.problem(index, "id", why, say("add its line, or delete the station"))


def check_routes(contents: Contents) -> Iterator[Problem]:
    """Tell routes that do not end, either way round, at the stations of their line."""
    stations, lines = contents.rows.get("substations"), contents.rows.get("lines")
    if stations is None or lines is None:
        return
    places = dict(zip(stations.cells["id"], stations.geometries, strict=True))
    for index, route in enumerate(lines.places):
        names = [lines.cells[f"{end}_substation"][index] for end in ("from", "to")]
        if _gap_deg(route, [places.get(name) for name in names]) > END_AWAY_DEG:
            why = say(
                "is a route that does not end at '{name}' and '{name_2}'",
                name=names[0],
                name_2=names[1],
            )
            fix = say("move its ends onto the two stations, or delete all corners between its ends")
            yield lines.problem(index, "geom", why, fix)


def _gap_deg(route: BaseGeometry | None, stations: list[BaseGeometry | None]) -> float:
    """Return how far a route's worse end is from its station; NaN when one is not there."""
    ends = shapely.get_point(route, (0, -1))
    return min(float(shapely.distance(ends, way).max()) for way in (stations, stations[::-1]))


def check_shares(contents: Contents) -> Iterator[Problem]:
    """Tell load shares of a region without hourly demand."""
    shares, demand = contents.rows.get("load_shares"), contents.series.get(HOURLY_DEMAND.name)
    if shares is None or demand is None:
        return
    regions = _names(contents, "regions") or set()
    for index, region in enumerate(shares.cells["region_id"]):
        if region in regions and region not in demand.columns:
            why = say(
                "names the region '{region}', which has no column in {name}",
                region=region,
                name=HOURLY_DEMAND.name,
            )
            yield shares.problem(index, "region_id", why, say("add the column, or delete the row"))


def check_operators(operators: Rows | None) -> Iterator[Problem]:
    """Tell operators that a site could not tell apart by id or name."""
    if operators is None:
        return
    first: dict[str, int] = {}
    for index, (key, name) in enumerate(
        zip(operators.cells["id"], operators.cells["name"], strict=True)
    ):
        for word in sorted({folded_name(text) for text in (key, name) if isinstance(text, str)}):
            if word and first.setdefault(word, index) != index:
                why = say(
                    "is '{word}', as row {first} is called too",
                    word=word,
                    first=operators.name_of(first[word]),
                )
                fix = say("give every operator an id and a name of its own")
                yield operators.problem(index, "name", why, fix)


def check_plants(contents: Contents) -> Iterator[Problem]:
    """Tell plants in service without station or without availability."""
    plants = contents.rows.get("plants")
    if plants is None:
        return
    for column, where in (("substation_id", "substations"), ("profile", HOURLY_AVAILABILITY.name)):
        for index, name in enumerate(plants.cells[column]):
            if not name and plants.cells["in_service"][index]:
                why = say("is empty although the plant is in service")
                yield plants.problem(index, column, why, say("name one of {where}", where=where))
