from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest
from shapely import LineString

from siteselect.core.grid.build import build_grid
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import SiteScore
from siteselect.shell.pointing_out import ElementPlaces, highlight_of
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

ROUTE = ((1.0, 10.0), (1.5, 10.4), (2.0, 10.0))


def routed_study() -> Study:
    study = three_region_study()
    routed = replace(study.lines[0], route=LineString(ROUTE))
    return replace(study, lines=(routed, *study.lines[1:]))


@pytest.mark.parametrize(("line_id", "drawn"), [("L1", ROUTE), ("L2", ((2.0, 10.0), (3.0, 10.0)))])
def test_the_limiting_line_is_pointed_out_where_it_runs(
    line_id: str, drawn: tuple[tuple[float, float], ...]
) -> None:
    study = routed_study()
    grid = build_grid(study.substations, study.transformers, study.lines)
    limit = element(line_id, 1040)
    score = scored(element(None, 5000), element("L3", 39), limit)
    places = ElementPlaces(study.substations, study.lines)
    highlight = highlight_of(score, study.sites[0], grid, places)
    assert highlight.limit == drawn
    assert highlight.lost is None
    assert highlight.text == f"{grid.branch_names[grid.branch_ids.index(line_id)]}, 1,040 h"
    assert highlight.note == "rating assumed"
    site = study.sites[0].anchor
    assert highlight.connection == ((site.x, site.y), (1.0, 10.0))


@pytest.mark.parametrize(
    ("line_id", "outage_id", "lost", "note"),
    [
        ("EST-1", "L2", ((2.0, 10.0), (3.0, 10.0)), "when Middle–East 500 kV line is lost"),
        ("L2", "L1", ROUTE, "when one circuit of West–Middle 500 kV line is lost"),
        ("L2", "MID-1", ((2.0, 10.0),), "when one unit of Middle 500/220 kV transformers is lost"),
        ("L1", "L1", None, "when one of its 2 circuits is lost"),
        ("MID-1", "MID-1", None, "when one of its 2 units is lost"),
    ],
)
def test_what_must_be_lost_is_pointed_out_too(
    line_id: str, outage_id: str, lost: tuple[tuple[float, float], ...] | None, note: str
) -> None:
    study = routed_study()
    grid = build_grid(study.substations, study.transformers, study.lines)
    line = grid.branch_ids.index(line_id)
    score = scored(element(line_id, 2310, outage_id))
    places = ElementPlaces(study.substations, study.lines)
    highlight = highlight_of(score, study.sites[0], grid, places)
    assert highlight.lost == lost
    assert highlight.note == f"rating assumed, {note}"
    assert highlight.text == f"{grid.branch_names[line]}, 2,310 h"


def test_transformers_are_pointed_out_at_their_station() -> None:
    study = routed_study()
    grid = build_grid(study.substations, study.transformers, study.lines)
    places = ElementPlaces(study.substations, study.lines)
    assert places.branch(grid, grid.branch_ids.index("EST-1")) == ((3.0, 10.0),)


def test_without_a_branch_that_limits_only_the_connection_is_shown() -> None:
    study = routed_study()
    grid = build_grid(study.substations, study.transformers, study.lines)
    places = ElementPlaces(study.substations, study.lines)
    highlight = highlight_of(scored(element(None, 5000)), study.sites[0], grid, places)
    assert highlight.connection is not None
    assert highlight.limit is None
    assert not highlight.text


@pytest.mark.parametrize(
    ("limit", "outage", "is_pointed_out"),
    [("L3", None, True), ("L1", None, False), ("L3", "L1", False)],
)
def test_a_score_older_than_the_grid_never_points_at_another_branch(
    limit: str, outage: str | None, is_pointed_out: bool
) -> None:
    study = routed_study()
    reduced = build_grid(
        study.substations, study.transformers, study.lines, out_of_service=frozenset({"L1"})
    )
    places = ElementPlaces(study.substations, study.lines)
    old = scored(element(limit, 2310, outage))
    highlight = highlight_of(old, study.sites[0], reduced, places)
    assert (highlight.limit is not None) == is_pointed_out
    name = reduced.branch_names[reduced.branch_ids.index("L3")]
    assert highlight.text == (f"{name}, 2,310 h" if is_pointed_out else "")


def element(branch: str | None, hours: int, outage: str | None = None) -> SimpleNamespace:
    return SimpleNamespace(
        branch_id=branch, outage_id=outage, hours=hours, data_class=DataClass.ASSUMED
    )


def scored(*bindings: SimpleNamespace) -> SiteScore:
    connection = SimpleNamespace(substation_id="WST")
    return cast("SiteScore", SimpleNamespace(bindings=bindings, connection=connection))
