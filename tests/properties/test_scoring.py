"""What must hold for the score of any site (DOMAIN section 8)."""

from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.calendar import HourCalendar
from siteselect.core.economics.finance import capital_recovery_factor, net_present_value
from siteselect.core.entities import LoadClass
from siteselect.core.headroom.headroom import Headroom
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.additive import additive_score
from siteselect.core.scoring.bindings import binding_elements
from siteselect.core.scoring.concentration import gini_coefficient, herfindahl_index
from siteselect.core.scoring.presets import preset_weights
from siteselect.core.scoring.second_opinion import topsis_closeness
from siteselect.core.scoring.surplus_use import energy_used, surplus_mix
from tests.unit.core.scoring.criteria import CRITERIA

RAW = st.fixed_dictionaries({c.id: st.one_of(st.none(), st.floats(-1000, 1000)) for c in CRITERIA})
LOAD_CLASSES = st.sampled_from(LoadClass)
DAYS = HourCalendar(datetime(2024, 12, 30), 96)


@given(RAW, LOAD_CLASSES)
def test_contributions_add_up_to_the_score(raw, load_class):
    result = additive_score(CRITERIA, raw, preset_weights(CRITERIA, load_class))
    if result.score is None:
        assert result.coverage == 0
        return
    assert sum(part.points for part in result.contributions) == pytest.approx(
        result.score, abs=1e-9
    )
    assert sum(part.max_points for part in result.contributions) == pytest.approx(100)
    assert 0 <= result.score <= 100 + 1e-9
    assert all(0 <= part.points <= part.max_points for part in result.contributions)


@given(RAW, LOAD_CLASSES)
def test_every_criterion_is_there_with_a_value_or_as_missing(raw, load_class):
    result = additive_score(CRITERIA, raw, preset_weights(CRITERIA, load_class))
    assert [part.criterion_id for part in result.contributions] == [c.id for c in CRITERIA]
    for part in result.contributions:
        assert (part.value is None) == (raw[part.criterion_id] is None)
    known = sum(p.weight for p in result.contributions if p.value is not None)
    assert known == pytest.approx(1 if result.coverage else 0)


@given(RAW, LOAD_CLASSES, st.sampled_from(CRITERIA), st.floats(0, 1))
def test_a_better_value_never_costs_points(raw, load_class, criterion, step):
    weights = preset_weights(CRITERIA, load_class)
    if raw[criterion.id] is None:
        return
    better = raw[criterion.id] + step * (criterion.best - criterion.worst)
    before = additive_score(CRITERIA, raw, weights).score
    after = additive_score(CRITERIA, raw | {criterion.id: better}, weights).score
    assert after >= before - 1e-9


@given(RAW, RAW)
def test_another_site_changes_nothing(raw, other):
    weights = preset_weights(CRITERIA, LoadClass.FIRM)
    alone = additive_score(CRITERIA, raw, weights)
    additive_score(CRITERIA, other, weights)
    assert additive_score(CRITERIA, raw, weights) == alone


@given(arrays(np.float64, 96, elements=st.floats(0, 300)), st.integers(0, 2**32 - 1))
def test_binding_hours_are_the_short_hours(mw, seed):
    binding = np.random.default_rng(seed).integers(-3, 4, 96)
    elements = binding_elements(
        Headroom(mw, binding, 300.0),
        DAYS,
        [f"L{number}" for number in range(4)],
        [DataClass.ASSUMED] * 4,
        request_mw=200.0,
    )
    assert sum(element.hours for element in elements) == np.count_nonzero(mw < 200.0 - 1e-6)
    hours = [element.hours for element in elements]
    assert hours == sorted(hours, reverse=True)
    assert all(element.when for element in elements)


@given(
    arrays(np.float64, (30, 4), elements=st.one_of(st.just(0.0), st.floats(1, 500))),
    arrays(np.float64, 30, elements=st.one_of(st.just(0.0), st.floats(0.001, 100))),
)
def test_energy_costs_lie_between_the_cheapest_and_the_dearest(source_mw, served_mw):
    mix = surplus_mix(
        source_mw,
        cost_lc_per_mwh=np.array([0.0, 5000, 16000, 24000]),
        emission_t_per_mwh=np.array([0.0, 1.1, 0.9, 0.4]),
        tier=np.array([0, 2, 3, 4]),
    )
    used = energy_used(served_mw, mix, loss_share=0.0)
    if used is None:
        assert not served_mw[source_mw.sum(axis=1) > 0].any()
        return
    assert -1e-9 <= used.cost_lc_per_kwh <= 24 + 1e-9
    assert sum(used.tier_share.values()) == pytest.approx(1)


@given(st.lists(st.floats(0.01, 1e6), min_size=1, max_size=30))
def test_concentration_is_least_for_equal_shares(amounts):
    index = herfindahl_index(amounts)
    assert 10000 / len(amounts) - 1e-6 <= index <= 10000 + 1e-6
    assert -1e-9 <= gini_coefficient(amounts) < 1
    assert gini_coefficient([7 * amount for amount in amounts]) == pytest.approx(
        gini_coefficient(amounts), abs=1e-9
    )


@given(arrays(np.float64, (6, 3), elements=st.integers(-50, 50).map(float)))
def test_second_opinion_prefers_what_is_better_everywhere(table):
    table = np.vstack([table, table.max(axis=0) + 1, table.min(axis=0) - 1])
    closeness = topsis_closeness(table, np.array([0.5, 0.3, 0.2]), np.ones(3, dtype=bool))
    assert closeness[-2] == pytest.approx(1)
    assert closeness[-1] == pytest.approx(0)


@given(st.floats(0, 0.5), st.integers(1, 60))
def test_annuities_repay_their_capital(rate, years):
    yearly = capital_recovery_factor(rate, years)
    assert net_present_value([-1.0] + years * [yearly], rate) == pytest.approx(0, abs=1e-6)
