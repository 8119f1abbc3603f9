"""Plans for a small made-up study, solved by HiGHS as it stands."""

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from shapely import Point, box

from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.programme import Programme, Tariff, Worth, default_programme
from siteselect.core.allocation.quick_bound import quick_certificate
from siteselect.core.entities import Site, Zone
from siteselect.core.errors import Cancelled, InputError
from siteselect.core.headroom.monitored import Security
from siteselect.core.tables import NamedColumns
from siteselect.study.allocation import (
    PREVIEW_HOURS,
    allocate,
    allocate_preview,
    allocation_problem,
    preview_hours,
)
from siteselect.study.allocation_case import allocation_case
from siteselect.study.evaluation import ENGINE_VERSION, Evaluation
from siteselect.study.study import Study
from tests.helpers.allocation_reference import reference_solve
from tests.helpers.studies import three_region_study

HOURS = 48


@pytest.fixture(scope="module")
def study() -> Study:
    return three_region_study(HOURS)


@pytest.fixture(scope="module")
def evaluation(study: Study) -> Evaluation:
    return prepared(study)


@pytest.fixture(scope="module")
def programme(evaluation: Evaluation) -> Programme:
    return default_programme(
        evaluation.values, evaluation.study.workloads, evaluation.study.operators
    )


def prepared(study: Study) -> Evaluation:
    evaluation = Evaluation(study)
    evaluation.prepare()
    return evaluation


def with_availability(study: Study, values: np.ndarray) -> Evaluation:
    columns = study.hourly_availability.columns
    return prepared(replace(study, hourly_availability=NamedColumns(columns, values)))


def planned(evaluation: Evaluation, programme: Programme, **changes: Any) -> Plan:
    sites = changes.pop("sites", evaluation.study.sites)
    secure = changes.pop("secure", True)
    return allocate(
        evaluation, sites, replace(programme, **changes), secure=secure, solver=reference_solve
    )


def test_the_plan_adds_up(evaluation: Evaluation, programme: Programme) -> None:
    plan = planned(evaluation, programme)
    assert plan.served_mw.shape == (HOURS, len(plan.loads)) == (HOURS, 4)
    assert plan.used_mw.shape == (HOURS, len(plan.sources))
    np.testing.assert_allclose(plan.served_mw.sum(axis=1), plan.used_mw.sum(axis=1), atol=1e-6)
    assert (plan.used_mw <= evaluation.surplus.source_mw + 1e-6).all()
    for i, load in enumerate(plan.loads):
        assert load.served_mwh == pytest.approx(plan.served_mw[:, i].sum(), abs=1e-6)
        assert (plan.served_mw[:, i] <= load.capacity_mw + 1e-6).all()
        if load.capacity_mw > 1:
            share = load.served_mwh / load.capacity_mw / HOURS
            assert load.energy_share == pytest.approx(share, abs=1e-9)
            assert load.energy_share >= load.least_energy_share - 1e-9
    cost = sum(source.used_mwh * source.cost_usd_per_mwh for source in plan.sources)
    assert sum(load.worth_usd for load in plan.loads) - cost == pytest.approx(plan.objective_usd)
    caps = {cap.name: cap for cap in plan.caps}
    assert caps["programme cap"].used_mw == pytest.approx(plan.capacity_mw)
    assert all(cap.used_mw <= cap.limit_mw + 1e-6 for cap in plan.caps)
    assert plan.capacity_mw > 50
    assert plan.site_mw("S1") <= 100 + 1e-6


def test_the_plan_says_where_it_comes_from(evaluation: Evaluation, programme: Programme) -> None:
    plan = planned(evaluation, programme)
    assert plan.study_hash == evaluation.study.content_hash
    assert plan.scenario_id == "base"
    assert plan.engine_version == ENGINE_VERSION
    assert plan.security is Security.SECURE
    assert "3 %" in plan.policy
    assert "N-1" in plan.policy
    assert not plan.is_preview
    assert plan.data_class == "synthetic"
    np.testing.assert_array_equal(plan.hours, np.arange(HOURS))


def test_flows_stay_within_ratings(evaluation: Evaluation, programme: Programme) -> None:
    """With the network intact, from the plan's hours alone."""
    plan = planned(evaluation, programme, secure=False)
    ptdf = evaluation.sensitivities.ptdf
    injected = np.zeros((HOURS, ptdf.shape[1]))
    np.add.at(injected.T, evaluation.fleet.bus, plan.used_mw.T)
    np.add.at(injected.T, [load.bus_index for load in plan.loads], -plan.served_mw.T)
    moved = ptdf @ injected.T
    base = evaluation.base_case.flow_mw
    limit = evaluation.ratings.normal_by_hour_mw
    is_over = np.abs(base) > limit + 0.05
    most = np.maximum(limit, np.abs(base)) + 0.06
    assert (np.abs(base + moved)[~is_over] <= most[~is_over]).all()
    total = np.broadcast_to(plan.served_mw.sum(axis=1), base.shape)
    assert ((moved * np.sign(base))[is_over] <= 0.03 * total[is_over] + 0.06).all()


def test_holding_out_against_outages_costs_something(
    evaluation: Evaluation, programme: Programme
) -> None:
    intact = planned(evaluation, programme, secure=False)
    secure = planned(evaluation, programme)
    assert secure.objective_usd < intact.objective_usd
    first = secure.rows[0]
    assert first.outage_index is not None
    assert "out (rating" in first.sentence
    assert f"{first.hours:,} h" in first.sentence
    assert all(row.outage_index is None for row in intact.rows)


def test_prices_bound_what_more_or_less_is_worth(
    evaluation: Evaluation, programme: Programme
) -> None:
    tight = replace(programme, cap_mw=100.0, operator_cap_share=1.0)
    plan = planned(evaluation, tight)
    price = next(cap.usd_per_mw for cap in plan.caps if cap.name == "programme cap")
    more = planned(evaluation, tight, cap_mw=100.5)
    less = planned(evaluation, tight, cap_mw=99.5)
    assert price > 1
    assert more.objective_usd - plan.objective_usd <= 0.5 * price + 1e-6
    assert plan.objective_usd - less.objective_usd >= 0.5 * price - 1e-6
    waiting = [load for load in plan.loads if load.capacity_mw < load.max_mw - 1]
    assert any("programme cap raised by 10 MW" in load.raised_by for load in waiting)


def test_a_branch_is_not_said_to_be_worth_more_than_having_no_limits(
    evaluation: Evaluation, programme: Programme
) -> None:
    sites = evaluation.study.sites
    problem = allocation_problem(evaluation, sites, programme, secure=True)
    plan = planned(evaluation, programme)
    answer = reference_solve(problem)[0]
    free = quick_certificate(problem, answer, total_mw=programme.reached_mw).bound_usd
    assert plan.rows
    for row in plan.rows:
        (words,) = re.findall(r"at most ([\d,]+) USD", row.sentence)
        said_usd = float(words.replace(",", ""))
        assert said_usd <= free - plan.objective_usd + 1.0
        assert said_usd <= 10 * row.usd_per_mw + 1.0
        assert said_usd > 0


def test_the_order_of_sites_does_not_matter(evaluation: Evaluation, programme: Programme) -> None:
    there = planned(evaluation, programme)
    back = planned(evaluation, programme, sites=evaluation.study.sites[::-1])
    assert back.objective_usd == pytest.approx(there.objective_usd)
    assert [site.id for site in back.sites] == ["S2", "S1"]


def test_where_nothing_pays_nothing_is_built_and_says_so(
    evaluation: Evaluation, programme: Programme
) -> None:
    plan = planned(
        evaluation, programme, worth=Worth.OPERATOR, tariff=Tariff.INDUSTRIAL, secure=False
    )
    assert plan.capacity_mw == pytest.approx(0, abs=1e-6)
    assert plan.objective_usd == pytest.approx(0, abs=1e-6)
    assert all("would not pay: each would lose" in load.raised_by for load in plan.loads)


def test_clashing_rules_are_named_and_nothing_is_built(
    evaluation: Evaluation, programme: Programme
) -> None:
    plan = planned(evaluation, programme, region_least_mw={"W": 150.0})
    assert plan.clash == ("cap of site Western field", "at least 150 MW in West")
    assert plan.capacity_mw == 0
    assert not plan.served_mw.any()
    assert "at least 150 MW in West" in plan.loads[0].raised_by


def test_a_floor_that_the_network_cannot_hold_is_named(
    evaluation: Evaluation, programme: Programme
) -> None:
    """The transformers in the east cannot carry that much nearly all the time."""
    west, east = evaluation.study.sites
    plan = planned(
        evaluation,
        programme,
        sites=(west, replace(east, requested_mw=400.0)),
        region_least_mw={"E": 350.0},
        energy_shares={"mining": 0.995},
    )
    (words,) = plan.clash
    assert words.startswith("at least 350 MW in East, of which network, surplus and energy shares")
    assert plan.capacity_mw == 0
    assert not plan.used_mw.any()


def test_floors_that_can_be_kept_are_kept(evaluation: Evaluation, programme: Programme) -> None:
    tight = replace(programme, cap_mw=60.0, operator_cap_share=1.0)
    free = planned(evaluation, tight)
    fewest = min(("S1", "S2"), key=free.site_mw)
    region = next(load.region_id for load in free.loads if load.site_id == fewest)
    asked = free.site_mw(fewest) + 5.0
    plan = planned(evaluation, tight, region_least_mw={region: asked})
    assert plan.clash == ()
    assert plan.site_mw(fewest) >= asked - 1e-3
    assert plan.objective_usd <= free.objective_usd + 1e-6
    assert plan.certificate.relative_gap <= 1e-6


def test_sites_below_the_least_size_are_left_alone(
    evaluation: Evaluation, programme: Programme
) -> None:
    plan = planned(evaluation, programme, least_site_mw=60.0)
    assert plan.site_mw("S2") == pytest.approx(0, abs=1e-6)
    assert plan.site_mw("S1") >= 60 - 1e-3
    small = next(load for load in plan.loads if load.site_id == "S2")
    assert small.raised_by == "Eastern hall may have 50 MW, less than the least of 60."


def test_an_excluded_site_gets_nothing_with_its_reason(study: Study, programme: Programme) -> None:
    fort = Zone("Z", "Fort", "military", is_hard=True, area=box(1.0, 9.8, 1.2, 10.0))
    plan = planned(prepared(replace(study, zones=(fort,))), programme)
    assert plan.site_mw("S1") == 0
    assert "Western field is excluded: it lies inside Fort." in plan.notes


def test_ai_is_barred_where_its_share_cannot_be_reached(study: Study, programme: Programme) -> None:
    values = study.hourly_availability.values.copy()
    values[:6] = 0.2
    evaluation = with_availability(study, values)
    plan = planned(evaluation, programme)
    assert plan.capacity_mw == pytest.approx(0, abs=1e-6)
    ai = next(load for load in plan.loads if load.workload_id == "ai")
    assert "needs 99.5 % of its energy" in ai.raised_by
    assert planned(evaluation, programme, least_ai_share=0.0).capacity_mw > 50


def test_firm_load_gets_nothing_where_one_outage_cuts_it_off(
    evaluation: Evaluation, programme: Programme
) -> None:
    """A single circuit feeds the east: with it lost, a hall there would stand in the dark."""
    plan = planned(evaluation, programme, least_ai_share=0.0)
    hall = next(load for load in plan.loads if (load.site_id, load.workload_id) == ("S2", "ai"))
    why = "AI data centre at Eastern hall is firm, and one line or transformer alone feeds East"
    assert hall.capacity_mw == 0
    assert hall.limited_by == (why,)
    assert f"{why}." in plan.notes
    mine = next(x for x in plan.loads if (x.site_id, x.workload_id) == ("S2", "mining"))
    assert mine.capacity_mw > 0
    intact = planned(evaluation, programme, least_ai_share=1.0, secure=False)
    assert intact.site_mw("S2") > 0


def test_no_surplus_at_all_is_an_answer(study: Study, programme: Programme) -> None:
    dark = np.full_like(study.hourly_availability.values, 0.1)
    plan = planned(with_availability(study, dark), programme)
    assert plan.capacity_mw == 0
    assert any("surplus and no load shed nearby in 0.0 % of hours" in n for n in plan.notes)


@pytest.mark.parametrize(
    ("sites", "words"),
    [
        ((), "no site to allocate to"),
        ((Site("A", "A", Point(1, 10), "mining", 10.0),) * 2, "twice: A"),
        ((Site("A", "A", Point(1, 10), "kiln", 10.0),), "no workload 'kiln'"),
    ],
)
def test_bad_shortlists_are_refused(
    evaluation: Evaluation, programme: Programme, sites: tuple[Site, ...], words: str
) -> None:
    with pytest.raises(InputError, match=words):
        planned(evaluation, programme, sites=sites)


def test_pilot_sites_are_small(evaluation: Evaluation, programme: Programme) -> None:
    plan = planned(evaluation, programme, phase=1)
    assert [load.max_mw for load in plan.loads] == [50, 50, 50, 50]
    assert plan.capacity_mw <= 200


def test_the_problem_of_some_hours_stands_for_all(
    evaluation: Evaluation, programme: Programme
) -> None:
    sites = evaluation.study.sites
    every = allocation_problem(evaluation, sites, programme, secure=True)
    hours = np.arange(0, HOURS, 4)
    some = allocation_problem(evaluation, sites, programme, secure=True, hours=hours)
    assert some.weight_h.sum() == every.weight_h.sum() == HOURS
    np.testing.assert_array_equal(some.capacity_cost_usd_per_mw, every.capacity_cost_usd_per_mw)
    np.testing.assert_array_equal(some.value_usd_per_mwh, every.value_usd_per_mwh[::4])
    np.testing.assert_array_equal(some.source_mw, every.source_mw[::4])


def test_closed_hours_serve_nothing(study: Study, programme: Programme) -> None:
    values = study.hourly_availability.values.copy()
    values[:6] = 0.2
    evaluation = with_availability(study, values)
    case = allocation_case(evaluation, study.sites, programme, secure=False)
    buses = [c.bus for c in case.candidates]
    closed = evaluation.closed_hours[:, buses]
    assert closed.any()
    assert case.problem.most_mw is not None
    assert not case.problem.most_mw[closed].any()
    is_mining = [c.workload.id == "mining" for c in case.candidates]
    assert case.problem.most_mw[~closed.any(axis=1)][:, is_mining].all()


def test_a_preview_is_marked_and_bounded(evaluation: Evaluation, programme: Programme) -> None:
    plan = allocate_preview(evaluation, evaluation.study.sites, programme, solver=reference_solve)
    exact = planned(evaluation, programme)
    assert plan.is_preview
    assert plan.capacity_mw == pytest.approx(exact.capacity_mw, rel=0.1)
    assert plan.certificate.bound_usd >= exact.objective_usd - 1e-6
    assert any("preview" in note for note in plan.notes)


def test_preview_hours_range_from_the_least_surplus_to_the_most() -> None:
    surplus = np.random.default_rng(3).permutation(720).astype(float)
    hours = preview_hours(surplus)
    assert len(set(hours.tolist())) == PREVIEW_HOURS
    assert (np.diff(hours) > 0).all()
    np.testing.assert_array_equal(np.sort(surplus[hours]), np.arange(5, 720, 10))
    np.testing.assert_array_equal(preview_hours(np.zeros(5)), np.arange(5))


class Impatient:
    """Stops at the first occasion."""

    def report(self, fraction: float, text: str) -> None:
        assert 0 <= fraction <= 1
        assert text

    def raise_if_cancelled(self) -> None:
        raise Cancelled


def test_it_can_be_cancelled(evaluation: Evaluation, programme: Programme) -> None:
    with pytest.raises(Cancelled):
        allocate(evaluation, evaluation.study.sites, programme, progress=Impatient())
