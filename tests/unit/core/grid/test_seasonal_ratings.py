"""Ratings by month: what heat leaves of lines and transformers."""

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.grid.seasonal_ratings import RatingAssumptions, seasonal_ratings
from siteselect.core.tables import NamedColumns
from tests.helpers.grids import a_grid

YEAR = HourCalendar(datetime(2024, 7, 1))
# a line within the hot region, one to the cool region, and a transformer in the hot one
GRID = a_grid(
    [(0, 1, 0.1, 200.0), (1, 2, 0.1, 400.0), (0, 1, 0.1, 300.0)],
    regions=("hot", "hot", "cool"),
    transformers=(2,),
)
EVERY_HOUR = 288


def weather(hot_c: float = 30.0, cool_c: float = 20.0) -> np.ndarray:
    """Return the same temperature at all hours, as months x hours x regions."""
    return np.broadcast_to(np.array([hot_c, cool_c]), (12, 24, 2)).copy()


def table(by_month: np.ndarray) -> NamedColumns:
    return NamedColumns(("hot", "cool"), by_month.reshape(EVERY_HOUR, 2))


def test_a_mild_year_leaves_the_nominal_ratings() -> None:
    ratings = seasonal_ratings(GRID, YEAR, table(weather()))
    assert ratings.n_periods == 12
    assert ratings.n_hours == 8760
    assert ratings.normal_mw == pytest.approx(np.repeat(GRID.rating_mw[:, None], 12, axis=1))


def test_periods_are_the_months_of_the_calendar_from_its_first_hour() -> None:
    hot_in_may = weather()
    hot_in_may[4, :, 0] = 50.0
    ratings = seasonal_ratings(GRID, YEAR, table(hot_in_may))
    assert ratings.first_hour[:3].tolist() == [0, 744, 1488]
    reduced = np.flatnonzero(ratings.normal_mw[0] < 200.0)
    assert reduced.tolist() == [10]  # May is the eleventh month from July on
    may = YEAR.in_months(5)
    assert (ratings.normal_by_hour_mw[0] < 200.0).tolist() == may.tolist()


def test_lines_go_by_the_daily_maximum_of_the_hotter_region() -> None:
    one_hot_hour = weather()
    one_hot_hour[6, 15, 0] = 50.0
    july = seasonal_ratings(GRID, YEAR, table(one_hot_hour)).normal_mw[:, 0]
    assert july[:2] == pytest.approx(np.array([200.0, 400.0]) * np.sqrt(30 / 40))
    assert july[2] == 300.0  # a transformer goes by the mean, 30.8 degC


def test_transformers_go_by_the_mean_at_the_load_their_hot_spot_bears() -> None:
    hot = weather()
    hot[6, :12, 0], hot[6, 12:, 0] = 45.0, 55.0
    # 50 degC where the unit was bought for 40 is 30 degC for one of the standard (DOMAIN 1.6)
    july = seasonal_ratings(GRID, YEAR, table(hot)).normal_mw[:, 0]
    assert july[2] == pytest.approx(300.0 * 0.902, abs=0.1)


def test_cool_air_grants_more_only_when_asked() -> None:
    mild = table(weather(hot_c=20.0, cool_c=0.0))
    asked = replace(RatingAssumptions(), highest_ambient_ratio=1.2)
    assert seasonal_ratings(GRID, YEAR, mild).normal_mw.max(axis=1).tolist() == [200, 400, 300]
    more = seasonal_ratings(GRID, YEAR, mild, assumptions=asked).normal_mw[:, 0]
    assert more[:2] == pytest.approx([240.0, 480.0])  # sqrt(60 / 40) is above the cap
    assert 300.0 < more[2] <= 360.0


def test_emergency_ratings_leave_the_security_margin_out() -> None:
    hot = weather(hot_c=50.0)
    got = seasonal_ratings(GRID, YEAR, table(hot), security_margin=0.8)
    assert got.emergency_mw[0] == pytest.approx(200.0 / 0.8 * 1.15 * np.sqrt(30 / 40))
    assert got.emergency_mw[2] == pytest.approx(got.normal_mw[2] / 0.8)


@given(
    st.lists(st.floats(-20.0, 55.0), min_size=12, max_size=12),
    st.floats(0.5, 5.0),
    st.floats(0.6, 1.0),
)
def test_hotter_months_never_carry_more(temperature: list[float], by: float, margin: float) -> None:
    mild = weather()
    mild[:, :, 0] = np.array(temperature)[:, None]
    hotter = mild + by
    asked = replace(RatingAssumptions(), highest_ambient_ratio=1.5)
    before, after = (
        seasonal_ratings(GRID, YEAR, table(t), security_margin=margin, assumptions=asked)
        for t in (mild, hotter)
    )
    assert (after.normal_mw <= before.normal_mw + 1e-9).all()
    assert (after.emergency_mw <= before.emergency_mw + 1e-9).all()
    assert (before.emergency_mw >= before.normal_mw - 1e-9).all()


def test_a_region_without_temperature_is_named() -> None:
    lacking = NamedColumns(("hot",), np.full((EVERY_HOUR, 1), 20.0))
    with pytest.raises(InputError, match="region 'cool' has no column"):
        seasonal_ratings(GRID, YEAR, lacking)


@pytest.mark.parametrize("bad", [np.nan, 310.0, -70.0])
def test_temperature_that_cannot_be_is_refused(bad: float) -> None:
    wrong = weather()
    wrong[3, 4, 1] = bad
    with pytest.raises(InputError, match="region 'cool' has gaps or values beyond"):
        seasonal_ratings(GRID, YEAR, table(wrong))


def test_a_table_of_another_length_is_refused() -> None:
    with pytest.raises(InputError, match="24 rows, not 288"):
        seasonal_ratings(GRID, YEAR, NamedColumns(("hot", "cool"), np.zeros((24, 2))))


@pytest.mark.parametrize(
    ("assumptions", "words"),
    [
        (RatingAssumptions(conductor_c=40.0), "conductors of 40 degC in air of 40 degC"),
        (RatingAssumptions(line_emergency_factor=0.0), "line emergency factor of 0"),
        (RatingAssumptions(transformer_emergency_factor=np.nan), "transformer emergency factor"),
        (RatingAssumptions(highest_ambient_ratio=np.inf), "highest ambient ratio of inf"),
    ],
)
def test_assumptions_that_make_no_sense_are_refused(
    assumptions: RatingAssumptions, words: str
) -> None:
    with pytest.raises(InputError, match=words):
        seasonal_ratings(GRID, YEAR, table(weather()), assumptions=assumptions)


def test_a_rating_that_heat_takes_whole_is_refused() -> None:
    soft = RatingAssumptions(conductor_c=50.0)
    with pytest.raises(InputError, match="nothing is left of the rating of B0–B1 220 kV"):
        seasonal_ratings(GRID, YEAR, table(weather(hot_c=50.0)), assumptions=soft)
