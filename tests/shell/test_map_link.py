from dataclasses import replace
from types import SimpleNamespace

import pytest
from shapely import LineString

from siteselect.core.grid.build import build_grid
from siteselect.shell.map_link import highlight_of
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
    limit = SimpleNamespace(branch_index=grid.branch_ids.index(line_id), hours=40, name="The line")
    lesser = SimpleNamespace(branch_index=grid.branch_ids.index("L3"), hours=39, name="Another")
    surplus = SimpleNamespace(branch_index=-1, hours=500, name="The surplus")
    score = SimpleNamespace(
        bindings=(surplus, lesser, limit), connection=SimpleNamespace(substation_id="WST")
    )
    highlight = highlight_of(score, study.sites[0], study, grid)  # type: ignore[arg-type]
    assert highlight.branch == drawn
    assert highlight.text == "The line"
    site = study.sites[0].anchor
    assert highlight.connection == ((site.x, site.y), (1.0, 10.0))
