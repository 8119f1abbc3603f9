"""What must hold for every pack that travels with the program, and for the first one by name."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Geod
from shapely import Point

from siteselect.core.dispatch.demand import bus_demand
from siteselect.core.dispatch.fleet import build_fleet
from siteselect.core.grid.build import build_grid
from siteselect.io.basemap import read_basemap
from siteselect.io.packs import build_pack
from siteselect.io.study_file import read_study, write_study
from siteselect.study.data_classes import DataClasses

RESOURCES = Path(__file__).resolve().parents[4] / "resources"
PACKS = sorted(path.parent.name for path in RESOURCES.glob("*/pack.toml"))
IN_DISPUTE = {"AJK": (73.9, 33.9), "GB": (74.6, 35.9)}


@pytest.fixture(scope="module", params=PACKS)
def study(request):
    return build_pack(RESOURCES / request.param)


@pytest.fixture(scope="module")
def pakistan():
    return build_pack(RESOURCES / "pakistan")


def test_there_is_more_than_one_pack():
    assert len(PACKS) >= 2


def test_its_tables_fit_the_engine(study):
    grid = build_grid(study.substations, study.transformers, study.lines)
    fleet = build_fleet(study.plants, grid, study.hourly_availability)
    demand = bus_demand(study.load_shares, study.hourly_demand, grid)
    assert demand.sum() == pytest.approx(study.hourly_demand.values.sum())
    assert (fleet.floor_mw <= fleet.available_mw).all()
    assert (fleet.floor_mw.sum(axis=1) <= demand.sum(axis=1)).all()
    assert (fleet.available_mw.sum(axis=1) >= demand.sum(axis=1)).all()


def test_its_file_gives_back_the_same_content(study, tmp_path):
    write_study(study, tmp_path / "study.gpkg")
    assert read_study(tmp_path / "study.gpkg").content_hash == study.content_hash


def test_every_statement_on_a_field_is_made_once(study):
    keys = [(row.object_id, row.field) for row in study.provenance]
    assert len(keys) == len(set(keys))
    assert all(row.source and row.date for row in study.provenance)


def test_sites_and_stations_lie_where_a_region_or_disputed_zone_is(study):
    areas = [r.area for r in study.regions] + [z.area for z in study.zones]
    whole = shapely.union_all(areas)
    for site in study.sites:
        assert whole.contains(site.anchor), site.name
    for station in study.substations:
        assert whole.buffer(0.05).contains(Point(station.lon, station.lat)), station.name


def test_regions_fill_the_country_without_overlap(pakistan):
    provinces = read_basemap("pakistan").layers["provinces"]
    border = shapely.union_all(
        [
            area
            for area, properties in zip(provinces.geometries, provinces.properties, strict=True)
            if not properties["is_disputed"]
        ]
    )
    areas = [region.area for region in pakistan.regions]
    united = shapely.union_all(areas)
    assert united.symmetric_difference(border).area < 1e-3
    assert sum(a.area for a in areas) == pytest.approx(united.area, abs=1e-4)


@pytest.mark.parametrize(
    ("region", "lon", "lat"),
    [
        ("LESCO", 74.35, 31.55), ("KE", 67.01, 24.86), ("QESCO", 67.0, 30.18),
        ("PESCO", 71.57, 34.01), ("MEPCO", 71.48, 30.2), ("FESCO", 73.09, 31.42),
        ("HESCO", 68.37, 25.4), ("SEPCO", 68.86, 27.7), ("IESCO", 73.05, 33.6),
        ("GEPCO", 74.19, 32.16), ("HAZECO", 73.22, 34.15), ("TESCO", 70.1, 33.9),
        ("KE", 66.62, 25.9),
    ],
)  # fmt: skip
def test_towns_lie_in_the_area_of_their_company(pakistan, region, lon, lat):
    (area,) = (r.area for r in pakistan.regions if r.id == region)
    assert area.contains(Point(lon, lat))


def test_disputed_areas_have_a_zone_and_no_region(pakistan):
    assert {z.name for z in pakistan.zones} == {"Azad Jammu and Kashmir", "Gilgit-Baltistan"}
    for lon, lat in IN_DISPUTE.values():
        assert any(z.area.contains(Point(lon, lat)) for z in pakistan.zones)
        assert not any(r.area.contains(Point(lon, lat)) for r in pakistan.regions)


def test_stations_of_a_region_lie_in_it_but_for_those_in_disputed_areas(pakistan):
    areas = {region.id: region.area for region in pakistan.regions}
    outside = {
        s.id
        for s in pakistan.substations
        if not areas[s.region_id].buffer(0.01).contains(Point(s.lon, s.lat))
    }
    assert outside <= {"NLJ", "MNG"}


def test_the_rows_of_the_tables_are_all_there(pakistan):
    assert len(pakistan.substations) == 101
    assert len(pakistan.lines) == 163
    assert len(pakistan.plants) == 87
    assert len(pakistan.regions) == 12
    assert len(pakistan.validation) == 24
    assert [t.id for t in pakistan.validation] == [f"V{i}" for i in range(1, 25)]
    (link,) = (line for line in pakistan.lines if line.is_dc)
    assert (link.from_substation, link.to_substation, link.rating_mw) == ("MAT", "CVL", 4000)


def test_the_long_link_stays_in_the_country_and_is_about_as_long_as_published(pakistan):
    (link,) = (line for line in pakistan.lines if line.route is not None)
    assert link.is_dc
    country = shapely.union_all([region.area for region in pakistan.regions])
    assert country.buffer(-0.2).contains(link.route)
    ends = {s.id: (s.lon, s.lat) for s in pakistan.substations}
    assert link.route.coords[0] == ends["MAT"]
    assert link.route.coords[-1] == ends["CVL"]
    assert not country.contains(shapely.LineString([ends["MAT"], ends["CVL"]]))
    drawn_km = Geod(ellps="WGS84").geometry_length(link.route) / 1e3
    assert link.length_km == pytest.approx(drawn_km, rel=0.08)


def test_a_routes_class_is_known(pakistan):
    (said,) = (row for row in pakistan.provenance if row.field == "route")
    assert (said.object_id, said.data_class) == ("lines/L054", "assumed")
    assert "±15 km" in said.source
    assert said.value.startswith("LINESTRING (68.519 25.713")


def test_the_fleet_is_that_of_the_financial_year(pakistan):
    mw = {}
    for p in pakistan.plants:
        if p.in_service and p.system == "NGC":
            mw[p.fuel] = mw.get(p.fuel, 0) + p.capacity_mw
    assert mw["nuclear"] == 3620
    assert mw["rlng"] == 5421
    assert mw["coal_local"] == 3300
    assert mw["coal_imported"] == 3960
    out = {p.name for p in pakistan.plants if not p.in_service}
    assert "Neelum-Jhelum" in out
    assert "Hub Power (RFO)" in out


def test_units_divide_their_bank(pakistan):
    for bank in pakistan.transformers:
        assert bank.mva / bank.units <= (750 if bank.high_kv == 500 else 250)


def test_own_plants_of_a_region_run_as_they_must(pakistan):
    own = [p for p in pakistan.plants if p.in_service and p.system == "KE"]
    assert own
    assert all(p.floor_profile == p.profile for p in own)


def test_the_draw_from_the_national_system_is_what_was_reported(pakistan):
    own = sum(
        p.capacity_mw * pakistan.hourly_availability.column(p.profile)
        for p in pakistan.plants
        if p.in_service and p.system == "KE"
    )
    draw = pakistan.hourly_demand.column("KE") - own
    assert draw.sum() / 1e6 * 0.97 == pytest.approx(9.5, abs=0.1)
    assert draw.max() < 1650
    assert draw[pakistan.calendar.in_months(12)].mean() == pytest.approx(985, rel=0.05)
    monthly = [pakistan.hourly_demand.column("KE")[pakistan.calendar.in_months(m)].mean()
               for m in range(1, 13)]  # fmt: skip
    assert min(monthly) / np.mean(monthly) > 0.84
    assert max(monthly) / np.mean(monthly) < 1.17


def test_published_energy_comes_back_from_availability(pakistan):
    hours = pakistan.calendar.in_months(1)
    nuclear = 3620 * pakistan.hourly_availability.column("nuclear")[hours].sum()
    assert nuclear == pytest.approx(2169e3, rel=1e-5)


def test_a_stations_position_and_a_banks_rating_know_their_class(pakistan):
    book = DataClasses(pakistan)
    assert book.of("substations", "TRB", "position") == "published"
    assert book.of("substations", "LHN", "position") == "assumed"
    assert book.of("transformers", "GTI-T500", "mva") == "published"
    assert book.of("transformers", "MTN-T500", "mva") == "assumed"
    assert book.of("lines", "L001", "rating_mw") == "assumed"
    assert book.of("plants", "P028", "capacity_mw") == "published"
    assert book.of("plants", "P028", "marginal_cost_lc_per_kwh") == "assumed"
    assert book.of("hourly_demand", "KE", "*") in {"assumed", "synthetic"}


def test_synthetic_series_and_disputed_borders_are_said_on_every_page(pakistan):
    text = " ".join(pakistan.info.notes)
    assert pakistan.info.hourly_class == "synthetic"
    assert "synthetic" in text
    assert "disputed" in text
    assert "132 kV network is not modelled" in text
    assert any("OpenStreetMap contributors" in line for line in pakistan.info.attribution)
    assert any("ODbL" in line for line in pakistan.info.licence)
