"""Plants as arrays."""

import numpy as np
import pytest

from siteselect.core.dispatch.fleet import build_fleet
from siteselect.core.entities import Plant
from siteselect.core.errors import InputError
from siteselect.core.grid.build import build_grid
from siteselect.core.tables import NamedColumns
from tests.helpers.studies import three_region_study

STUDY = three_region_study()
GRID = build_grid(STUDY.substations, STUDY.transformers, STUDY.lines)
TABLE = NamedColumns(
    ("half", "most", "gap", "minus"), np.array([[0.5, 0.9, np.nan, -0.1], [0.4, 0.8, 0.5, 0.5]])
)


def plant(key: str = "P", **changes: object) -> Plant:
    facts: dict[str, object] = {
        "id": key, "name": key, "lon": 0.0, "lat": 0.0, "capacity_mw": 200.0, "fuel": "coal",
        "substation_id": "MID", "kv": 220.0, "tier": 3, "marginal_cost_lc_per_kwh": 14.0,
        "emission_t_per_mwh": 0.9, "profile": "most",
    }  # fmt: skip
    return Plant(**{**facts, **changes})  # type: ignore[arg-type]


def test_availability_floor_and_cost() -> None:
    fleet = build_fleet([plant(floor_profile="half")], GRID, TABLE)
    assert fleet.available_mw == pytest.approx(np.array([[180], [160]]))
    assert fleet.floor_mw == pytest.approx(np.array([[100], [80]]))
    assert fleet.cost_lc_per_mwh.tolist() == [14000]
    assert fleet.emission_t_per_mwh.tolist() == [0.9]
    assert fleet.tier.tolist() == [3]


def test_a_floor_is_never_above_what_is_available() -> None:
    fleet = build_fleet([plant(profile="half", floor_profile="most")], GRID, TABLE)
    assert fleet.floor_mw == pytest.approx(fleet.available_mw)


def test_no_floor_profile_means_no_floor() -> None:
    assert not build_fleet([plant()], GRID, TABLE).floor_mw.any()


def test_plants_out_of_service_are_left_out() -> None:
    fleet = build_fleet([plant("A", in_service=False, profile="?"), plant("B")], GRID, TABLE)
    assert fleet.plant_ids == ("B",)


@pytest.mark.parametrize(
    ("kv", "bus"), [(500.0, "MID:500"), (220.0, "MID:220"), (132.0, "MID:132"), (66.0, "MID:132")]
)
def test_a_plant_feeds_the_nearest_level_of_its_station(kv: float, bus: str) -> None:
    fleet = build_fleet([plant(kv=kv)], GRID, TABLE)
    assert GRID.bus_ids[fleet.bus[0]] == bus


def test_everything_wrong_is_said_at_once() -> None:
    plants = [
        plant("A", substation_id="XXX"), plant("B", profile="none"), plant("C", profile="gap"),
        plant("D", floor_profile="minus"), plant("E", capacity_mw=float("nan")),
        plant("F", marginal_cost_lc_per_kwh=float("nan")), plant("G", profile=""),
    ]  # fmt: skip
    with pytest.raises(InputError) as caught:
        build_fleet(plants, GRID, TABLE)
    for key in "ABCDEFG":
        assert f"plant '{key}'" in caught.value.sentence
