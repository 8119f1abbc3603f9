"""Reserve in the base case of a study: only where its assumptions say who carries it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from siteselect.core.errors import InputError
from siteselect.core.provenance import Assumption
from siteselect.study.evaluation import Evaluation
from siteselect.study.held_reserve import held_reserve, reserve_inputs
from siteselect.study.study import Scenario, Study
from tests.helpers.studies import three_region_study

COAL, WIND, GAS = 0, 1, 2
ONLY_COAL = {"reserve_from_wind": 0.0, "reserve_from_gas": 0.0, "largest_infeed_mw": 900.0}


class MemoryStore:
    def __init__(self) -> None:
        self.kept: dict[str, Mapping[str, NDArray[Any]]] = {}

    def load(self, key: str) -> Mapping[str, NDArray[Any]] | None:
        return self.kept.get(key)

    def save(self, key: str, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.kept[key] = arrays

    @property
    def base_cases(self) -> list[str]:
        return [key for key in self.kept if key.startswith("base-case")]


@pytest.fixture(scope="module")
def study() -> Study:
    return three_region_study(48)


def scenario(**overrides: float) -> Scenario:
    return Scenario("other", "Other", overrides)


def test_dearer_plants_run_so_that_those_that_carry_reserve_stand_idle(study: Study) -> None:
    # 1350 MW of coal at 14 less 900 of reserve leaves 450; gas at 22 gives the rest up to its 360
    free = Evaluation(study).base_case
    held = Evaluation(study, scenario(**ONLY_COAL)).base_case
    needed = study.hourly_demand.values.sum(axis=1) - free.dispatch_mw[:, WIND]
    gas = np.clip(needed - 450.0, 0.0, 360.0)
    assert (free.dispatch_mw[:, GAS] == 0).all()
    assert gas.max() > 200.0
    assert held.dispatch_mw[:, GAS] == pytest.approx(gas, abs=1e-6)
    assert held.dispatch_mw[:, COAL] == pytest.approx(needed - gas, abs=1e-6)
    assert held.reserve_shortfall_mw == pytest.approx(
        np.maximum(needed - gas - 450.0, 0.0), abs=1e-6
    )
    assert held.shed_mw.sum() == 0.0


def test_the_rows_of_a_study_do_what_a_scenario_does(study: Study) -> None:
    rows = tuple(
        Assumption(key, key, value, "1 or 0", None, None, "made up", "2026-11", "L")
        for key, value in ONLY_COAL.items()
        if key.startswith("reserve_from_")
    )
    stated = replace(study, assumptions=study.assumptions + rows)
    of_rows = Evaluation(stated, scenario(largest_infeed_mw=900.0)).base_case
    of_scenario = Evaluation(study, scenario(**ONLY_COAL)).base_case
    np.testing.assert_array_equal(of_rows.dispatch_mw, of_scenario.dispatch_mw)


def test_a_study_that_names_no_carriers_holds_none(study: Study) -> None:
    evaluation = Evaluation(study, scenario(largest_infeed_mw=900.0))
    assert evaluation.reserve is None
    case, free = evaluation.base_case, Evaluation(study).base_case
    np.testing.assert_array_equal(case.dispatch_mw, free.dispatch_mw)
    assert (case.reserve_shortfall_mw == 0).all()
    assert reserve_inputs(evaluation.values) == {}


def test_a_reserve_that_all_carry_changes_no_dispatch_but_says_what_is_short(study: Study) -> None:
    everyone = Evaluation(study, scenario(reserve_from_coal=1.0, largest_infeed_mw=1600.0))
    assert everyone.reserve is not None
    assert everyone.reserve.is_carrier.all()
    case, free = everyone.base_case, Evaluation(study).base_case
    assert case.dispatch_mw == pytest.approx(free.dispatch_mw, abs=1e-6)
    demand = study.hourly_demand.values.sum(axis=1)
    spare = everyone.fleet.available_mw.sum(axis=1) - demand
    assert case.reserve_shortfall_mw == pytest.approx(np.maximum(1600.0 - spare, 0.0), abs=1e-6)
    assert case.reserve_shortfall_mw.any()


def test_what_is_held_is_the_larger_of_unit_and_share(study: Study) -> None:
    evaluation = Evaluation(study, scenario(**ONLY_COAL | {"largest_infeed_mw": 70.0},
                                            reserve_share=0.1))  # fmt: skip
    assert evaluation.reserve is not None
    demand = study.hourly_demand.values.sum(axis=1)
    assert evaluation.reserve.required_mw == pytest.approx(np.maximum(70.0, 0.1 * demand))
    assert evaluation.reserve.is_carrier.tolist() == [True, False, False]


def test_stored_base_cases_know_the_reserve_only_where_it_is_held(study: Study) -> None:
    store = MemoryStore()
    for infeed in (100.0, 900.0):
        _ = Evaluation(study, scenario(largest_infeed_mw=infeed), store=store).base_case
    assert len(store.base_cases) == 1
    changes = ({}, {"largest_infeed_mw": 800.0}, {"reserve_share": 0.2}, {"reserve_from_gas": 1.0})
    for n, change in enumerate(changes, start=2):
        other = scenario(**ONLY_COAL | change)
        kept = Evaluation(study, other, store=store).base_case
        assert len(store.base_cases) == n
        fresh = Evaluation(study, other).base_case
        again = Evaluation(study, other, store=store).base_case
        for case in (kept, again):
            np.testing.assert_array_equal(case.dispatch_mw, fresh.dispatch_mw)
            np.testing.assert_array_equal(case.reserve_shortfall_mw, fresh.reserve_shortfall_mw)
    assert len(store.base_cases) == 5


def test_plants_out_of_service_are_left_out(study: Study) -> None:
    without = replace(study, plants=(replace(study.plants[WIND], in_service=False),
                                     study.plants[COAL], study.plants[GAS]))  # fmt: skip
    reserve = Evaluation(without, scenario(reserve_from_gas=0.0)).reserve
    assert reserve is not None
    assert reserve.is_carrier.tolist() == [True, False]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"reserve_from_gas": 0.5}, "'reserve_from_gas' is 0.5, neither 0 nor 1"),
        ({"reserve_from_gas": float("nan")}, "neither 0 nor 1"),
        ({"reserve_from_peat": 0.0}, "no plant in service has the fuel 'peat'"),
    ],
)
def test_rows_that_say_nothing_are_refused(
    study: Study, wrong: dict[str, float], words: str
) -> None:
    values = study.assumption_values() | wrong
    with pytest.raises(InputError, match=words):
        held_reserve(values, study.plants, np.zeros((48, 1)))
