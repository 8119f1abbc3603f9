"""Every cell of the surface has the score of a site put there; the lens tells the truth."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from siteselect.core.entities import Criterion, Site, Zone
from siteselect.core.errors import InputError
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from siteselect.study.surface import (
    Excluded,
    StandardSite,
    best_options,
    surface_coverage,
    surface_facts,
    surface_scores,
    surface_weights,
)
from siteselect.study.surface_grid import country_grid
from siteselect.study.why_not import Way, WhyNotLens
from tests.helpers.studies import three_region_study

CELL_KM = 8.0
RULES = {
    "site_cap": Excluded.SITE_CAP, "distance": Excluded.DISTANCE, "zone": Excluded.ZONE,
    "firm_capacity": Excluded.FIRM_CAPACITY, "voltage_step": Excluded.ELECTRICAL,
    "grid_strength": Excluded.ELECTRICAL,
}  # fmt: skip


def zoned_study() -> Study:
    study = three_region_study(24 * 14)
    weak = tuple(
        replace(s, short_circuit_mva=600.0, x_over_r=10.0) if s.id == "SOU" else s
        for s in study.substations
    )
    return replace(
        study,
        substations=weak,
        zones=(
            Zone("Z1", "Marsh", "marsh", True, box(0.9, 9.8, 1.3, 10.1)),
            Zone("Z2", "Technology park", "stz", False, box(1.8, 9.7, 2.4, 10.2)),
            Zone("Z3", "Crater", "park", True, box(2.6, 9.2, 2.9, 9.6)),
        ),
        criteria=(
            *study.criteria,
            Criterion("C6", "Connection cost", "USD/kW", 250, 20, 9, 6, "DOMAIN 3.2"),
            Criterion("C21", "Zone", "value", 0, 1, 5, 5, "DOMAIN 3.2"),
            Criterion("C9", "Health", "share", 0.75, 1, 4, 4, "DOMAIN 3.2"),
        ),
    )


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    evaluation = Evaluation(zoned_study())
    evaluation.prepare()
    return evaluation


SITES = [
    StandardSite("mining", 20.0), StandardSite("mining", 100.0), StandardSite("mining", 240.0),
    StandardSite("mining", 900.0), StandardSite("ai", 50.0), StandardSite("ai", 350.0),
]  # fmt: skip


@pytest.mark.parametrize("site", SITES, ids=str)
def test_every_cell_scores_like_a_site_put_there(evaluation, site):
    facts = surface_facts(evaluation, site, country_grid(evaluation.study, CELL_KM))
    scores = surface_scores(facts, surface_weights(evaluation.study, site))
    assert facts.grid.n_cells > 500
    for cell in np.random.default_rng(3).integers(0, facts.grid.n_cells, 150).tolist():
        there = evaluation.preview(facts.site_at(cell))
        if there.score is None:
            assert np.isnan(scores[cell])
            first = RULES[there.broken_rules[0].rule_id]
            assert facts.excluded[cell]
            assert facts.excluded[cell] & first or first is Excluded.DISTANCE
        else:
            assert scores[cell] == pytest.approx(there.score, abs=1e-6)
            assert facts.excluded[cell] == 0


@given(weights=st.lists(st.floats(0, 10), min_size=7, max_size=7).filter(lambda w: sum(w) > 1))
def test_other_weights_score_like_a_study_with_these_weights(evaluation, weights):
    site = SITES[1]
    study = evaluation.study
    criteria = tuple(
        replace(c, weight_interruptible=w) for c, w in zip(study.criteria, weights, strict=True)
    )
    facts = surface_facts(evaluation, site, country_grid(study, 20.0))
    scores = surface_scores(facts, {c.id: c.weight_interruptible for c in criteria})
    other = Evaluation(replace(study, criteria=criteria))
    for name in ("sensitivities", "base_case", "surplus", "hosting", "regions"):
        other.__dict__[name] = getattr(evaluation, name)
    for cell in range(0, facts.grid.n_cells, 40):
        there = other.preview(facts.site_at(cell)).score
        assert np.isnan(scores[cell]) if there is None else abs(scores[cell] - there) < 1e-6


def test_over_painted_hours_the_surface_is_that_of_these_hours(evaluation):
    part = evaluation.over(evaluation.study.calendar.in_hours(18, 23))
    site = SITES[1]
    facts = surface_facts(part, site, country_grid(evaluation.study, 20.0))
    scores = surface_scores(facts, surface_weights(evaluation.study, site))
    for cell in range(0, facts.grid.n_cells, 25):
        there = part.preview(facts.site_at(cell)).score
        assert np.isnan(scores[cell]) if there is None else abs(scores[cell] - there) < 1e-6


def test_the_best_option_is_the_bus_a_site_connects_to(evaluation):
    site = SITES[1]
    facts = surface_facts(evaluation, site, country_grid(evaluation.study, 20.0))
    weights = surface_weights(evaluation.study, site)
    best = best_options(facts, weights)
    assert 0 < surface_coverage(facts, weights) < 1
    for cell in range(0, facts.grid.n_cells, 25):
        there = evaluation.preview(facts.site_at(cell))
        if there.score is None:
            assert best[cell] == -1
        else:
            assert facts.options[best[cell]].bus == there.connection.bus_index


def test_cells_are_found_where_they_are(evaluation):
    grid = country_grid(evaluation.study, CELL_KM)
    picture = grid.raster(np.arange(grid.n_cells, dtype=np.float64))
    rows, columns = np.nonzero(~np.isnan(picture))
    for row, column in list(zip(rows, columns, strict=True))[::97]:
        x = grid.left_m + (column + 0.5) * grid.cell_m
        y = grid.top_m - (row + 0.5) * grid.cell_m
        assert grid.cell_at(x, y) == picture[row, column]
    assert grid.cell_at(grid.left_m - 1, grid.top_m) is None


@pytest.mark.parametrize(
    ("site", "message"),
    [(StandardSite("mining", 0.0), "no score"), (StandardSite("golf", 10.0), "no workload")],
)
def test_bad_requests_are_refused(evaluation, site, message):
    with pytest.raises(InputError, match=message):
        surface_facts(evaluation, site, country_grid(evaluation.study, 50.0))


def test_weights_that_cannot_be_used_are_refused(evaluation):
    facts = surface_facts(evaluation, SITES[1], country_grid(evaluation.study, 50.0))
    for weights in ({"C1": -1.0, "C2": 2.0}, {}):
        with pytest.raises(InputError, match="cannot be used"):
            surface_scores(facts, weights)


def lens_for(evaluation: Evaluation, site: StandardSite) -> WhyNotLens:
    facts = surface_facts(evaluation, site, country_grid(evaluation.study, CELL_KM))
    return WhyNotLens(evaluation, site, facts)


def test_the_lens_leads_out_of_a_zone(evaluation):
    found = lens_for(evaluation, SITES[0]).at(0.92, 9.95)
    assert found.headline == "it lies inside Marsh"
    way = found.ways[0]
    assert way.way is Way.MOVE
    assert way.text.startswith("2.2 km west is outside the zone")
    there = evaluation.preview(Site("x", "x", Point(way.lon, way.lat), "mining", 20.0))
    assert not there.broken_rules


@pytest.mark.parametrize("site", SITES, ids=str)
def test_every_way_out_is_true(evaluation, site):
    lens = lens_for(evaluation, site)
    rng = np.random.default_rng(5)
    told = set()
    for lon, lat in rng.uniform((0.5, 8.5), (3.5, 10.5), (60, 2)).tolist():
        found = lens.at(lon, lat)
        here = Site("x", "x", Point(lon, lat), site.workload_id, site.requested_mw)
        rules = [rule.sentence for rule in evaluation.preview(here).broken_rules]
        assert (found.headline, *found.behind)[: len(rules)] == tuple(rules)
        for way in found.ways:
            told.add(way.way)
            if way.way is Way.MOVE and "; there: " not in way.text:
                moved = replace(here, geometry=Point(way.lon, way.lat))
                assert evaluation.preview(moved).score is not None
            if way.way is Way.LESS:
                smaller = evaluation.preview(replace(here, requested_mw=way.requested_mw))
                assert not smaller.broken_rules
                assert way.requested_mw < site.requested_mw
    assert told or site.requested_mw < 100


def test_one_mw_more_than_the_lens_says_does_not_hold(evaluation):
    lens = lens_for(evaluation, SITES[5])
    spots = [lens.at(lon, lat) for lon in (1.0, 2.0, 3.0) for lat in (9.6, 10.2)]
    fitting = [(s, w.requested_mw) for s in spots for w in s.ways if w.way is Way.LESS]
    assert fitting
    for spot, mw in fitting:
        more = Site("x", "x", Point(spot.lon, spot.lat), "ai", mw + 1)
        assert evaluation.preview(more).broken_rules


def test_a_reinforcement_is_worth_what_a_study_with_that_rating_gives(evaluation):
    lens = lens_for(evaluation, StandardSite("mining", 700.0))
    found = lens.at(2.4, 10.1)
    limit = next(b for b in found.score.bindings if b.branch_id)
    way = lens.reinforcement(replace(found, score=replace(found.score, broken_rules=())))
    assert way is not None
    assert way.way is Way.REINFORCE
    grid = evaluation.grid
    assert grid.branch_names[grid.branch_ids.index(limit.branch_id)] in way.text
