"""The hourly recipe on a system of two regions and two days, its energies worked by hand."""

from pathlib import Path

import numpy as np
import pytest

from siteselect.core.entities import Plant
from siteselect.core.errors import InputError
from siteselect.io.packs.pack_file import read_pack_file
from siteselect.io.packs.recipe import synthesise

PACK = """
name = "two"
title = "Two"
map_crs = "EPSG:32631"
time_zone = "UTC"
first_hour = 2024-07-01T00:00:00
n_hours = 48
currency = "CUR"
currency_per_usd = 1.0
hourly_class = "synthetic"
[recipe]
seed = 1
system = "grid"
persistence = 0.8
hourly_noise = 0.0
rest_days = []
rest_day_factor = 1.0
work_day_factor = 1.0
"""
PROFILE_HEADER = (
    "profile,rule,fuel,outage_rate,derating,following_share,daily_noise,hourly_noise,limit,"
    "floor_profile,floor_rule,floor_share\n"
)
PROFILES = f"""{PROFILE_HEADER}hydro,monthly_energy,hydro,0,1,0.5,0,0,1,hydro_floor,base,1
wind,weather,,0,1,0,0,0,0.95,,,0
coal,outage,coal,0.2,1,0,0,0,1,coal_floor,contract,0.5
sun,weather,,0,1,0,0,0,1,,,0
own,own_supply,,0,1,0,0,0,1,,,0
"""


def months(**columns):
    header = ",".join(["month", *columns])
    return f"{header}\n" + "".join(
        f"{m},{','.join(str(v) for v in columns.values())}\n" for m in range(1, 13)
    )


TABLES = {
    "recipe_months": months(
        winter_weight=0, daily_noise=0, maintenance_share=0.25, wind_mean=0.25, hydro_limit_mw=60
    ),
    "demand_hours": "hour,summer,winter\n"
    + "".join(f"{h},{2 if h >= 12 else 1},1\n" for h in range(24)),
    "capacity_factors": "month,hour,wind,sun\n"
    + "".join(f"{m},{h},0.5,{0.2 if h == 12 else 0}\n" for m in range(1, 13) for h in range(24)),
    "monthly_energy": "fuel,month,gwh\ntotal,2024-07,7.2\nhydro,2024-07,1.92\ncoal,2024-07,3.84\n"
    "hydro,2030-01,9\n",
    "regions": "id,name,grid_gwh,own_gwh\nA,A,1,0.5\nB,B,3,0\n",
    "region_shapes": "region_id,season_swing,hour_swing,daytime_share\nA,1,1,0\nB,1,1,0\n",
    "profiles": PROFILES,
}


def plant(key, profile, mw, *, system="grid", in_service=True):
    return Plant(
        key, key, 0.0, 0.0, mw, "", "S", 220.0, 3, 1.0, 0.0, profile, "", system, "", in_service
    )


PLANTS = (
    plant("H", "hydro", 80.0),
    plant("W", "wind", 40.0),
    plant("C1", "coal", 100.0),
    plant("C2", "coal", 100.0),
    plant("C3", "coal", 999.0, in_service=False),
    plant("N", "sun", 10.0, system="A"),
    plant("O", "own", 50.0, system="A"),
)


@pytest.fixture
def make(tmp_path):
    def make(plants=PLANTS, **changed):
        Path(tmp_path, "pack.toml").write_text(PACK, encoding="utf-8")
        (tmp_path / "sources").mkdir(exist_ok=True)
        for name, text in (TABLES | changed).items():
            (tmp_path / "sources" / f"{name}.csv").write_text(text, encoding="utf-8")
        return synthesise(read_pack_file(tmp_path), plants)

    return make


NIGHT, DAY = slice(0, 12), slice(12, 24)


def test_demand_is_the_systems_energy_and_the_regions_own(make):
    # 7,200 MWh in 48 hours, twice as much from noon: 100 and 200 MW; A draws a quarter of it and
    # makes half as much again itself
    demand, _ = make()
    assert demand.columns == ("A", "B")
    assert demand.column("A")[NIGHT] == pytest.approx(np.full(12, 37.5))
    assert demand.column("A")[DAY] == pytest.approx(np.full(12, 75.0))
    assert demand.column("B")[DAY] == pytest.approx(np.full(12, 150.0))


def test_own_plants_cover_what_their_sun_leaves(make):
    # own supply of A is 12.5 MW by night and 25 by day; the sun gives 2 MW at noon
    _, availability = make()
    own = availability.column("own") * 50
    assert own[NIGHT] == pytest.approx(np.full(12, 12.5))
    assert own[12] == pytest.approx(23)
    assert own[13] == pytest.approx(25)


def test_the_systems_own_generation_stays_as_published(make):
    demand, availability = make()
    own = availability.column("own") * 50 + availability.column("sun") * 10
    assert (demand.values.sum(axis=1) - own).sum() == pytest.approx(7200, abs=1)


def test_water_follows_demand_under_its_limit_and_keeps_its_energy(make):
    # 40 MW on average: 20 flat, 20 following 0 and 40 MW; its limit of 60 MW just holds
    _, availability = make()
    assert availability.column("hydro")[NIGHT] * 80 == pytest.approx(np.full(12, 20.0))
    assert availability.column("hydro")[DAY] * 80 == pytest.approx(np.full(12, 60.0))
    assert availability.column("hydro_floor") * 80 == pytest.approx(np.full(48, 20.0))


def test_wind_takes_the_mean_of_its_months(make):
    _, availability = make()
    assert availability.column("wind") == pytest.approx(np.full(48, 0.25))


def test_thermal_plants_are_what_outages_and_maintenance_leave(make):
    _, availability = make()
    assert availability.column("coal") == pytest.approx(np.full(48, 0.8 * 0.75))


def test_contracts_use_their_share_of_energy_in_step_with_residual_load(make):
    # residual: 100-20-10 = 70 by night, 200-60-10 = 130 by day; half of 3,840 MWh over the sum of
    # 4,800 MWh: 0.4 of residual load; 200 MW of coal
    _, availability = make()
    assert availability.column("coal_floor")[NIGHT] * 200 == pytest.approx(np.full(12, 28.0))
    assert availability.column("coal_floor")[DAY] * 200 == pytest.approx(np.full(12, 52.0))


def test_floors_stay_below_availability(make):
    _, availability = make()
    for name in ("hydro", "coal"):
        assert (availability.column(f"{name}_floor") <= availability.column(name)).all()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"monthly_energy": "fuel,month,gwh\ntotal,2024-07,7.2\nhydro,2024-08,1\n"},
         "lacks the energy of 'hydro' in 2024-07"),
        ({"monthly_energy": "fuel,month,gwh\nhydro,2024-07,1.92\n"}, "lacks the fuel 'total'"),
        ({"monthly_energy": "fuel,month,gwh\ntotal,2024-07,7.2\nhydro,2024-07,1.92\n"},
         "monthly_energy has no 'coal'"),
        ({"recipe_months": TABLES["recipe_months"].replace("12,0,0,0.25,0.25,60\n", "")},
         "has 11 rows instead of one for each of 12"),
        ({"recipe_months": TABLES["recipe_months"].replace("7,0,0,0.25,", "7,0,0,,")},
         "column 'maintenance_share' has an empty cell"),
        ({"recipe_months": months(daily_noise=0)}, "recipe lacks 'winter_weight'"),
        ({"region_shapes": "region_id,season_swing,hour_swing,daytime_share\nA,1,1,0\n"},
         "lacks region 'B'"),
        ({"profiles": PROFILES.replace("wind,weather", "wind,magic")}, "no rule 'magic'"),
        ({"profiles": PROFILES.replace("hydro_floor,base", "hydro_floor,hope")},
         "no floor rule 'hope'"),
        ({"regions": "id,name,grid_gwh,own_gwh\nA,A,1,3\nB,B,3,0\n"},
         "wants more from its own plants"),
        ({"capacity_factors": "month,hour,wind\n" + "".join(
            f"{m},{h},0.5\n" for m in range(1, 13) for h in range(24))},
         "capacity_factors has no 'sun'"),
    ],
)  # fmt: skip
def test_a_table_that_does_not_fit_is_told(make, changed, told):
    with pytest.raises(InputError, match=told):
        make(**changed)


def test_a_profile_that_no_plant_uses_is_told(make):
    with pytest.raises(InputError, match="No plant in service uses the profile 'hydro'"):
        make(plants=[p for p in PLANTS if p.profile != "hydro"])


def test_own_plants_must_serve_a_region(make):
    plants = [p for p in PLANTS if p.profile != "own"] + [plant("O", "own", 50.0, system="Z")]
    with pytest.raises(InputError, match="serve no region of their own"):
        make(plants=plants)
