import pytest

from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass, Provenance
from siteselect.io.packs.csv_tables import CsvTable, entities, provenance, read_csv
from siteselect.io.problems import raise_problems
from siteselect.io.tables import LINES, PLACES, PLANTS, SITES, SUBSTATIONS

HEADER = "id,name,lon,lat,kv_levels,region_id,role,year"


@pytest.fixture
def write(tmp_path):
    def write(text, name="substations.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_text(text, encoding=encoding)
        return read_csv(path)

    return write


def read(table, layer):
    problems = []
    found = entities(table, layer, problems)
    raise_problems(problems, source="pack")
    return found


def test_a_row_becomes_an_entity_of_its_layer(write):
    (station,) = read(write(f"{HEADER}\nA,Älpha,67.5,25,500 220,R,gen,1999\n"), SUBSTATIONS)
    assert (station.name, station.lon, station.lat) == ("Älpha", 67.5, 25.0)
    assert station.kv_levels == (500.0, 220.0)
    assert station.year == 1999


def test_empty_cells_take_the_default_or_stay_unknown(write):
    (station,) = read(write(f"{HEADER}\nA,Alpha,67.5,25,220,R,,\n"), SUBSTATIONS)
    assert station.year is None
    assert station.role == ""
    assert station.position_quality == ""


def test_a_file_from_a_spreadsheet_may_begin_with_a_mark(write):
    table = write(f"{HEADER}\nA,Alpha,67.5,25,220,R,,\n", encoding="utf-8-sig")
    assert table.header[0] == "id"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("A,Alpha,east,25,220,R,,", "line 2, column 'lon' holds 'east' instead of a number"),
        ("A,Alpha,67,25,220;132,R,,", "column 'kv_levels' holds '220;132'"),
        ("A,Alpha,190,25,220,R,,", "column 'lon' holds 190, more than the 180"),
        ("A,Alpha,67,25,,R,,", "column 'kv_levels' is empty"),
        (",Alpha,67,25,220,R,,", "column 'id' is empty"),
        ("A,Alpha,67,25,220,R,,soon", "column 'year' holds 'soon'"),
    ],
)
def test_a_cell_that_does_not_fit_is_told_with_its_line(write, row, told):
    with pytest.raises(InputError, match="substations") as failure:
        read(write(f"{HEADER}\n{row}\n"), SUBSTATIONS)
    assert told in str(failure.value)


def test_every_bad_cell_is_told_at_once(write):
    with pytest.raises(InputError) as failure:
        read(write(f"{HEADER}\nA,A,x,25,220,R,,\nB,B,67,y,220,R,,\n"), SUBSTATIONS)
    assert "line 2" in str(failure.value)
    assert "line 3" in str(failure.value)


def test_a_missing_column_is_told(write):
    with pytest.raises(InputError, match="column 'lat' lacks a column"):
        read(write("id,name,lon,kv_levels,region_id,role\nA,A,1,220,R,\n"), SUBSTATIONS)


def test_a_line_with_too_many_cells_is_told(write):
    with pytest.raises(InputError, match="line 3"):
        write(f"{HEADER}\nA,A,1,2,220,R,,\nB,B,1,2,220,R,,,,\n")


def test_a_file_that_is_not_utf_8_is_told(write):
    with pytest.raises(InputError, match="UTF-8"):
        write(f"{HEADER}\nA,Älpha,1,2,220,R,,\n", encoding="latin-1")


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match=r"no table 'substations\.csv'"):
        read_csv(tmp_path / "substations.csv")


def test_an_empty_file_has_no_columns(write):
    with pytest.raises(InputError, match="lacks a column"):
        read(write(""), SUBSTATIONS)


@pytest.mark.parametrize(("word", "meant"), [("yes", True), ("No", False), ("1", True)])
def test_yes_and_no_are_read(write, word, meant):
    columns = [c.name for c in PLANTS.columns]
    cells = dict.fromkeys(columns, "1") | {"id": "P", "in_service": word, "year": "2000"}
    table = write(
        f"{','.join([*columns, 'lon', 'lat'])}\n{','.join([*cells.values(), '1', '2'])}\n"
    )
    (plant,) = read(table, PLANTS)
    assert plant.in_service is meant


def test_sites_are_drawn_as_points_and_polygons(write):
    table = write(
        "id,name,geometry,workload_id,requested_mw\n"
        "S1,One,POINT (1 2),mining,5\n"
        'S2,Two,"POLYGON ((0 0, 1 0, 1 1, 0 0))",ai,6\n'
    )
    one, two = read(table, SITES)
    assert (one.geometry.x, one.geometry.y) == (1, 2)
    assert two.geometry.area == 0.5
    assert one.status == "candidate"
    assert one.substation_id is None


LINE_HEADER = (
    "id,from_substation,to_substation,kv,circuits,length_km,reactance_ohm_per_km,rating_mw,is_dc,"
    "year"
)
LINE = "A,B,500,1,10,0.3,800,no,"


def test_a_line_may_have_a_route(write):
    table = write(
        f"{LINE_HEADER},route\n"
        f'L1,{LINE},"LINESTRING (1 2, 3 4, 5 5)"\n'
        f"L2,{LINE},\n"
        f'L3,{LINE},"LINESTRING (1 2, 5 5)"\n',
        "lines.csv",
    )
    routed, without, straight = read(table, LINES)
    assert list(routed.route.coords) == [(1, 2), (3, 4), (5, 5)]
    assert without.route is None
    assert straight.route is None


def test_lines_need_no_column_for_routes(write):
    (line,) = read(write(f"{LINE_HEADER}\nL1,{LINE}\n", "lines.csv"), LINES)
    assert line.route is None


def test_a_route_that_is_no_shape_is_told(write):
    table = write(f"{LINE_HEADER},route\nL1,{LINE},along the river\n", "lines.csv")
    with pytest.raises(InputError, match="line 2, column 'route' is not a shape in WKT"):
        read(table, LINES)


def test_a_shape_that_is_no_shape_is_told(write):
    table = write("id,name,geometry,workload_id,requested_mw\nS1,One,here,mining,5\n")
    with pytest.raises(InputError, match="line 2, column 'geometry' is not a shape"):
        read(table, SITES)


def test_every_documented_field_gives_a_statement_by_row():
    table = CsvTable(
        "places",
        ("id", "lon", "lat", "year", "position_source", "position_date", "position_class",
         "year_source", "year_date", "year_class", "cost_class"),
        (
            {"id": "A", "lon": "1", "lat": "2", "year": "1990", "position_source": "map",
             "position_date": "2025", "position_class": "published", "year_source": "guess",
             "year_date": "2026", "year_class": "assumed", "cost_class": "x"},
            {"id": "B", "lon": "1", "lat": "2", "year": "", "position_source": "map",
             "position_date": "2025", "position_class": "published", "year_source": "",
             "year_date": "", "year_class": "", "cost_class": "x"},
        ),
    )  # fmt: skip
    assert provenance(table, "places") == [
        Provenance("places/A", "position", "1 2", "map", "2025", DataClass.PUBLISHED),
        Provenance("places/B", "position", "1 2", "map", "2025", DataClass.PUBLISHED),
        Provenance("places/A", "year", "1990", "guess", "2026", DataClass.ASSUMED),
    ]


def test_a_statement_without_field_speaks_of_the_whole_row():
    row = {"fuel": "hydro", "month": "2024-07", "source": "s", "date": "d", "class": "synthetic"}
    table = CsvTable("monthly_energy", tuple(row), (row,))
    assert provenance(table, "hourly_availability", ("fuel", "month")) == [
        Provenance("hourly_availability/hydro/2024-07", "*", "", "s", "d", DataClass.SYNTHETIC)
    ]


def test_an_unknown_data_class_is_told():
    row = {"id": "A", "source": "s", "date": "d", "class": "rumour"}
    with pytest.raises(InputError, match="'rumour' is no data class"):
        provenance(CsvTable("places", tuple(row), (row,)), PLACES.name)
