"""Painted hours: cells, presets, rules with names, and evaluations over them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from siteselect.core.errors import InputError
from siteselect.study.evaluation import Evaluation
from siteselect.study.hour_views import DayKind, OneHour, TypicalHour, hour_state
from siteselect.study.painted_hours import (
    PRESETS,
    SHAPE,
    cells_of,
    hours_in,
    no_cells,
    painted_words,
    remove_hour_rule,
    save_hour_rule,
    text_of,
)
from tests.helpers.studies import three_region_study

CELLS = arrays(np.bool_, SHAPE)


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    evaluation = Evaluation(three_region_study(24 * 14))
    evaluation.prepare()
    return evaluation


@given(CELLS)
def test_a_rule_keeps_its_cells(cells):
    np.testing.assert_array_equal(cells_of(text_of(cells)), cells)


@pytest.mark.parametrize("bad", ["", "1" * 287, "2" * 288])
def test_a_text_that_is_no_rule_is_refused(bad):
    with pytest.raises(InputError, match="does not say which"):
        cells_of(bad)


def test_presets_divide_day_and_year(evaluation):
    calendar = evaluation.study.calendar
    parts = [hours_in(cells_of(p.cells), calendar) for p in PRESETS]
    assert (np.sum(parts[:3], axis=0) == 1).all()
    assert (np.sum(parts[3:], axis=0) == 1).all()


def test_rules_are_kept_replaced_by_name_and_removed():
    study, cells = three_region_study(), no_cells()
    cells[:, 18:] = True
    saved = save_hour_rule(study, " Evenings ", cells)
    assert [(r.name, r.hours) for r in saved.hour_rules] == [("Evenings", text_of(cells))]
    cells[0] = False
    again = save_hour_rule(saved, "Evenings", cells)
    assert [r.hours for r in again.hour_rules] == [text_of(cells)]
    assert again.hour_rules[0].id == saved.hour_rules[0].id
    assert remove_hour_rule(again, again.hour_rules[0].id).hour_rules == ()
    for name, painted in (("  ", cells), ("None", no_cells())):
        with pytest.raises(InputError):
            save_hour_rule(study, name, painted)


def test_words_say_how_many_hours(evaluation):
    cells = no_cells()
    cells[:, 18:] = True
    calendar = evaluation.study.calendar
    assert painted_words(cells, calendar) == "only painted hours: 84 of 336"
    assert painted_words(cells, calendar, "Eve") == "only painted hours (Eve): 84 of 336"


def test_over_painted_hours_everything_is_that_of_these_hours(evaluation):
    is_chosen = hours_in(cells_of(PRESETS[1].cells), evaluation.study.calendar)
    part = evaluation.over(is_chosen)
    mw = np.sort(evaluation.hosting.mw[is_chosen], axis=0)
    np.testing.assert_array_equal(part.buses.firm_mw, mw[int(0.05 * (len(mw) - 1))])
    for region, summary in part.regions.items():
        series = evaluation.region_series_mw[region][is_chosen]
        assert summary.regularity.mean_mw == pytest.approx(series.mean())
    for site in evaluation.study.sites:
        score = part.preview(site)
        assert len(score.headroom.mw) == is_chosen.sum()
        assert score.regularity.mean_mw == pytest.approx(score.headroom.mw.mean())
    assert part.whole is evaluation
    assert part.hosting is evaluation.hosting


def test_all_hours_painted_is_no_what_if(evaluation):
    assert evaluation.over(np.ones(336, dtype=np.bool_)) is evaluation
    assert evaluation.over(evaluation.over(None).closed_hours[:, 0] | True) is evaluation


@given(st.integers(0, 335))
def test_one_hour_shows_what_is_stored_for_it(evaluation, hour):
    state = hour_state(evaluation, OneHour(hour))
    np.testing.assert_array_equal(state.headroom_mw, evaluation.hosting.mw[hour])
    rating = evaluation.ratings.normal_by_hour_mw[:, hour]
    np.testing.assert_allclose(
        state.loading, np.abs(evaluation.base_case.flow_mw[:, hour]) / rating
    )
    assert sum(state.shed_mw.values()) == pytest.approx(evaluation.base_case.shed_mw[hour].sum())


def test_a_typical_hour_is_the_mean_of_its_days(evaluation):
    hours = TypicalHour(7, 12, DayKind.SUNDAY).hours(evaluation.study.calendar)
    starts = evaluation.study.calendar.starts
    assert {(starts[i].weekday(), starts[i].hour) for i in hours} == {(6, 12)}
    state = hour_state(evaluation, TypicalHour(7, 12, DayKind.SUNDAY))
    np.testing.assert_allclose(state.headroom_mw, evaluation.hosting.mw[hours].mean(axis=0))
    assert state.when == "Typical July, Sundays, 12:00"
    with pytest.raises(InputError, match="no such hour"):
        hour_state(evaluation, TypicalHour(2, 3))


def test_an_hour_beyond_the_study_is_refused(evaluation):
    with pytest.raises(InputError, match="no hour 337"):
        hour_state(evaluation, OneHour(336))
