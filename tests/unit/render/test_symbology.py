import math

import pytest

from siteselect.render.symbology import (
    LOADING_LABELS,
    REGULARITY_LABELS,
    fuel_class,
    fuel_colour,
    line_style,
    loaded_line_style,
    loading_step,
    plant_size_mm,
    region_colour,
    score_colour,
    station_size_mm,
)
from siteselect.render.theme import DARK, LIGHT


@pytest.mark.parametrize(
    ("loading", "label"),
    [
        (0.0, "under 50 %"), (0.499, "under 50 %"), (0.5, "50 to 80 %"), (0.79, "50 to 80 %"),
        (0.8, "80 to 100 %"), (1.0, "80 to 100 %"), (1.0005, "80 to 100 %"),
        (1.01, "over 100 %"), (3.0, "over 100 %"),
    ],
)  # fmt: skip
def test_loading_class(loading: float, label: str):
    assert LOADING_LABELS[loading_step(loading)] == label


def test_a_loaded_line_is_coloured_and_grows_wider_with_every_class():
    plain = line_style(500, LIGHT)
    styles = [loaded_line_style(plain, loading, LIGHT) for loading in (0.2, 0.6, 0.9, 1.2)]
    assert tuple(s.colour for s in styles) == LIGHT.loading_ramp
    widths = [s.width_mm for s in styles]
    assert widths == sorted(set(widths))
    assert widths[0] == plain.width_mm


def test_higher_voltage_is_wider_and_direct_current_dashed():
    widths = [line_style(kv, LIGHT).width_mm for kv in (132, 220, 500)]
    assert widths == sorted(set(widths))
    assert line_style(660, LIGHT, is_dc=True).dash
    assert not line_style(500, LIGHT).dash


@pytest.mark.parametrize(
    ("regularity", "label"),
    [(0, "0 to 20"), (19.9, "0 to 20"), (20, "20 to 40"), (60, "60 to 80"), (100, "80 to 100")],
)
def test_region_step(regularity: float, label: str):
    assert region_colour(regularity, LIGHT) == LIGHT.region_ramp[REGULARITY_LABELS.index(label)]


def test_scores_use_the_five_steps():
    assert score_colour(0, DARK) == DARK.score_ramp[0]
    assert score_colour(100, DARK) == DARK.score_ramp[-1]


def test_a_disc_four_times_the_mw_is_twice_as_wide():
    assert station_size_mm(1000) == pytest.approx(2 * station_size_mm(250))
    assert station_size_mm(700) == station_size_mm(1000), "one size for a class"


@pytest.mark.parametrize("nothing", [math.nan, 0.0, -1.0, 0.4])
def test_a_station_without_firm_mw_has_the_smallest_symbol(nothing: float):
    assert station_size_mm(nothing) < station_size_mm(200)


def test_sizes_stop_growing_at_the_largest_class():
    assert station_size_mm(99_999) == station_size_mm(2000)


@pytest.mark.parametrize(
    ("fuel", "label"),
    [("coal_imported", "Coal"), ("rlng", "Gas"), ("RFO", "Oil"), ("hydro", "Hydro"),
     ("bagasse", "Biomass"), ("import", "Other"), ("", "Other")],
)  # fmt: skip
def test_fuel_classes(fuel: str, label: str):
    assert fuel_class(fuel).label == label


def test_a_fuel_has_a_colour_for_day_and_night():
    assert fuel_colour("wind", LIGHT) != fuel_colour("wind", DARK)


def test_plants_grow_with_capacity():
    assert plant_size_mm(-1) == plant_size_mm(0) < plant_size_mm(100) < plant_size_mm(3000)
