"""Scores of sites once a plan has its MW."""

from dataclasses import replace

import numpy as np
import pytest
from shapely import Point

from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.programme import default_programme
from siteselect.core.errors import InputError
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.study.after_plan import EvaluationAfterPlan, score_after_plan
from siteselect.study.allocation import allocate
from siteselect.study.evaluation import Evaluation
from tests.helpers.allocation_reference import reference_solve
from tests.helpers.studies import three_region_study


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    made = Evaluation(three_region_study(48))
    made.prepare()
    return made


@pytest.fixture(scope="module")
def plan(evaluation: Evaluation) -> Plan:
    study = evaluation.study
    programme = default_programme(evaluation.values, study.workloads, study.operators)
    return allocate(evaluation, study.sites, programme, secure=True, solver=reference_solve)


def test_balance_and_surplus_hold_after_the_plan(evaluation: Evaluation, plan: Plan) -> None:
    after = EvaluationAfterPlan(evaluation, plan)
    used = plan.used_mw
    np.testing.assert_allclose(
        after.surplus.source_mw, np.maximum(evaluation.surplus.source_mw - used, 0)
    )
    np.testing.assert_allclose(
        after.base_case.dispatch_mw.sum(axis=1) - evaluation.base_case.dispatch_mw.sum(axis=1),
        plan.served_mw.sum(axis=1),
        atol=1e-6,
    )
    np.testing.assert_allclose(
        after.surplus.by_tier_mw.sum(axis=1), after.surplus.source_mw.sum(axis=1), atol=1e-6
    )
    np.testing.assert_allclose(
        after.surplus.by_region_mw.sum(axis=1), after.surplus.source_mw.sum(axis=1), atol=1e-6
    )


def test_flows_after_the_plan_are_those_of_the_loads_on_their_buses(
    evaluation: Evaluation, plan: Plan
) -> None:
    after = EvaluationAfterPlan(evaluation, plan)
    hour = int(plan.served_mw.sum(axis=1).argmax())
    injected = np.zeros(evaluation.grid.n_buses)
    for g, bus in enumerate(evaluation.fleet.bus):
        injected[bus] += plan.used_mw[hour, g]
    for i, load in enumerate(plan.loads):
        injected[load.bus_index] -= plan.served_mw[hour, i]
    expected = evaluation.base_case.flow_mw[:, hour] + evaluation.sensitivities.ptdf @ injected
    np.testing.assert_allclose(after.base_case.flow_mw[:, hour], expected, atol=1e-9)


def test_without_its_only_site_an_empty_plan_changes_nothing(
    evaluation: Evaluation, plan: Plan
) -> None:
    nothing = replace(plan, served_mw=0 * plan.served_mw, used_mw=0 * plan.used_mw)
    for site in evaluation.study.sites:
        alone = evaluation.score(site, SurplusUse.OPTIMAL)
        after = score_after_plan(evaluation, nothing, site)
        assert after.score == pytest.approx(alone.score, abs=1e-9)
        np.testing.assert_allclose(after.headroom.mw, alone.headroom.mw, atol=1e-6)


def test_a_site_outside_the_plan_never_gains_mw_from_it(evaluation: Evaluation, plan: Plan) -> None:
    other = replace(evaluation.study.sites[0], id="new", geometry=Point(1.2, 9.7))
    for security in Security:
        for bus in range(evaluation.grid.n_buses):
            alone = evaluation.capacity(bus, security, SurplusUse.OPTIMAL).headroom.mw
            after = EvaluationAfterPlan(evaluation, plan).capacity(
                bus, security, SurplusUse.OPTIMAL
            )
            spent = evaluation.surplus.source_mw.sum(axis=1) - plan.used_mw.sum(axis=1)
            assert (after.headroom.mw <= np.maximum(spent, 0) + 1e-6).all()
            assert after.headroom.mw.sum() <= alone.sum() + plan.served_mw.sum() + 1e-6
    assert score_after_plan(evaluation, plan, other).site_id == "new"


def test_a_plan_of_some_hours_is_refused(evaluation: Evaluation, plan: Plan) -> None:
    part = replace(plan, hours=plan.hours[:10])
    with pytest.raises(InputError, match="does not cover the study hour by hour"):
        EvaluationAfterPlan(evaluation, part)
