import json
import subprocess
import warnings
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyogrio
import pytest
from shapely import MultiPoint, MultiPolygon, Point, Polygon, box
from shapely.geometry import mapping

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.io.geometry_checks import study_extent
from siteselect.io.readers.sites import read_sites
from siteselect.io.study_file import write_study
from tests.helpers.studies import three_region_study

FIELD = box(70.0, 30.0, 70.1, 30.1)


def read(path: Path, **options: Any) -> tuple[Site, ...]:
    return read_sites(path, **{"default_workload_id": "mining", "default_mw": 100.0} | options)


def sentence_of(path: Path, **options: Any) -> str:
    with pytest.raises(InputError) as error:
        read(path, **options)
    assert path.name in error.value.sentence
    return error.value.sentence


def csv(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "نئی sites.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read(tmp_path: Path, encoding: str) -> None:
    path = csv(
        tmp_path,
        "Name,Latitude,LONGITUDE,Requested MW,workload,Operator,notes,id\r\n"
        'Thar گاؤں,24.75,70.25,80,ai,"Co, Ltd","two\r\nlines",T1\r\n'
        "\r\n"
        ",31,74.5,,,,,\r\n",
        encoding,
    )
    assert read(path) == (
        Site("T1", "Thar گاؤں", Point(70.25, 24.75), "ai", 80.0, operator="Co, Ltd",
             notes="two\r\nlines"),
        Site("S2", "Site 2", Point(74.5, 31.0), "mining", 100.0),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "name;lat;lon;mw\nA;24,5;70,25;12,5\n",
        "name\tlat\tlng\tpower\nA\t24.5\t70.25\t12.5 MW\n",
        "y,x,site,MW\n24.5,70.25,A,12.5\n",
        "name,WKT,mw\nA,POINT (70.25 24.5),12.5\n",
        "name,geom,mw\nA,SRID=4326;POINT (70.25 24.5),12.5\n",
        "name|lat|long|mw\nA|24.5|70.25|12.5",
    ],
)
def test_the_usual_headers_and_separators_are_known(tmp_path: Path, text: str) -> None:
    (site,) = read(csv(tmp_path, text))
    assert (site.name, site.geometry, site.requested_mw) == ("A", Point(70.25, 24.5), 12.5)


def test_a_polygon_comes_as_wkt(tmp_path: Path) -> None:
    (site,) = read(csv(tmp_path, f'wkt,name\n"{FIELD.wkt}",A\n'))
    assert site.geometry == FIELD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["The file is empty"]),
        ("name,lat,lon\n", ["holds no sites"]),
        ("name,mw\nA,5\n", ["needs columns lat and lon, or WKT", "columns name, mw"]),
        ("lat,lon\n24.5,abc\n", ["row line 2, column 'lat, lon' holds 'abc'", "number for lon"]),
        ("lat,lon\n24.5,\n", ["line 2", "holds nothing instead of a number for lon"]),
        ("lat,lon\n2_5,70\n", ["row line 2, column 'lat, lon' holds '2_5'", "number for lat"]),
        ("lat,lon\n24.5\n", ["line 2", "holds nothing instead of a number for lon"]),
        ("lat,lon\n1,2\n500000,3200000\n", ["row line 3", "looks like metres"]),
        ("lat,lon\n74,131\n131,74\n", ["line 3", "not on Earth: latitude and longitude look swap"]),
        ("lat,lon\nnan,70\n", ["row line 2"]),
        ("lat,lon\ninf,70\n", ["no numbers"]),
        ("lat,lon,mw\n24,70,-5\n", ["row line 2, column 'mw' holds '-5' instead of a power"]),
        ("lat,lon,mw\n24,70,lots\n", ["column 'mw' holds 'lots'"]),
        ("lat,lon,mw\n24,70,80 kW\n", ["column 'mw' holds '80 kW'"]),
        ("wkt\nPOINT 3 4\n", ["row line 2, column 'wkt' holds 'POINT 3 4' instead of WKT"]),
        ('wkt\n"LINESTRING (0 0, 1 1)"\n', ["is drawn as LineString"]),
        ("wkt\nPOINT EMPTY\n", ["has an empty geometry"]),
        (
            'wkt\n"POLYGON ((70 30, 71 31, 71 30, 70 31, 70 30))"\n',
            ["crosses itself at longitude 70.5, latitude 30.5"],
        ),
        ("id,lat,lon\na,24,70\na,25,70\n", ["row line 3, column 'id' repeats the id 'a' of row l"]),
        ('lat,lon,notes\n24,70,"x\ny"\n24,bad,\n', ["row line 4"]),
    ],
)
def test_a_wrong_table_is_told(tmp_path: Path, text: str, expected: list[str]) -> None:
    sentence = sentence_of(csv(tmp_path, text))
    for words in expected:
        assert words in sentence


def test_ids_given_by_the_program_avoid_those_of_the_file(tmp_path: Path) -> None:
    path = csv(tmp_path, "id,lat,lon\n,24,70\nS1,24,71\n,24,72\nS5,24,73\nS6,24,74\n,24,75\n")
    assert [site.id for site in read(path)] == ["S7", "S1", "S3", "S5", "S6", "S8"]


def test_control_characters_are_left_out_of_words(tmp_path: Path) -> None:
    path = csv(tmp_path, 'id,name,notes,lat,lon\nA\0,N\0orth\x1b,"two\nlines",24,70\n')
    (site,) = read(path)
    assert (site.id, site.name, site.notes) == ("A", "North", "two\nlines")


def test_ids_that_only_control_characters_tell_apart_are_told(tmp_path: Path) -> None:
    path = csv(tmp_path, "id,lat,lon\nA\0,24,70\nA,24,71\n")
    assert "row line 3, column 'id' repeats the id 'A'" in sentence_of(path)


def test_all_wrong_rows_are_told_at_once(tmp_path: Path) -> None:
    sentence = sentence_of(csv(tmp_path, "lat,lon,mw\n24,70,x\n24,70,5\n200,70,x\n"))
    assert "row line 2, column 'mw'" in sentence
    assert "row line 4, column 'mw'" in sentence
    assert "row line 4, column 'geometry'" in sentence
    assert "line 3" not in sentence


def test_text_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = csv(tmp_path, "name,lat,lon\nA,1,2\nMüller,1,2\n", "latin-1")
    assert "Line 3 is not UTF-8 text" in sentence_of(path)


def test_swapped_coordinates_are_noticed_beside_a_study(tmp_path: Path) -> None:
    path = csv(tmp_path, "lat,lon\n9.5,1.5\n1.5,9.5\n")
    sentence = sentence_of(path, near=study_extent(three_region_study()))
    assert "line 3" in sentence
    assert "look swapped" in sentence
    assert len(read(path)) == 2


def features(*rows: tuple[object, dict[str, object]]) -> dict[str, object]:
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": None if geometry is None else mapping(geometry),
                "properties": properties,
            }
            for geometry, properties in rows
        ],
    }


@pytest.fixture
def geojson(tmp_path: Path) -> Path:
    path = tmp_path / "sites.geojson"
    rows = features(
        (Point(70.25, 24.5, 12.0), {"Name": "گاؤں", "MW": 80, "Description": "by the road"}),
        (Point(70.5, 24.5), {"Name": None, "MW": None, "Description": None}),
        (MultiPoint([(71, 25)]), {"Name": "one point", "MW": 2.5, "Description": ""}),
    )
    path.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    return path


EXPECTED = {
    ("گاؤں", (70.25, 24.5), 80.0, "by the road"),
    ("Site 2", (70.5, 24.5), 100.0, ""),
    ("one point", (71.0, 25.0), 2.5, ""),
}


def told(sites: tuple[Site, ...]) -> set[object]:
    return {
        ("Site 2" if site.name.startswith("Site ") else site.name,
         (round(site.geometry.x, 9), round(site.geometry.y, 9)), site.requested_mw, site.notes)
        for site in sites
        if isinstance(site.geometry, Point)
    }  # fmt: skip


def test_geojson_is_read(geojson: Path) -> None:
    sites = read(geojson)
    assert told(sites) == EXPECTED
    assert not any(site.geometry.has_z for site in sites)
    assert [site.id for site in sites] == ["S1", "S2", "S3"]


@pytest.mark.parametrize(
    ("name", "crs"),
    [
        ("s.gpkg", "EPSG:4326"),
        ("s.gpkg", "EPSG:32642"),
        ("s.fgb", "EPSG:32643"),
        ("s.fgb", "EPSG:24313"),
        ("s.kml", "EPSG:4326"),
        ("s.kmz", "EPSG:4326"),
    ],
)
def test_map_files_are_read_in_any_crs(geojson: Path, tmp_path: Path, name: str, crs: str) -> None:
    path = tmp_path / name
    convert = ["ogr2ogr", str(path), str(geojson), "-t_srs", crs, "-nlt", "POINT"]
    subprocess.run([*convert, "-explodecollections"], check=True, capture_output=True)
    if crs == "EPSG:24313":
        assert {row[0] for row in told(read(path))} == {row[0] for row in EXPECTED}  # type: ignore[index]
        x, y = next(s.geometry for s in read(path) if s.name == "one point").coords[0]
        assert abs(x - 71) < 0.01
        assert abs(y - 25) < 0.01
    else:
        assert told(read(path)) == EXPECTED


def shapefile(tmp_path: Path, crs: str) -> Path:
    frame = gpd.GeoDataFrame({"NAME": ["ا"], "MW": [80.0]}, geometry=[FIELD], crs="EPSG:4326")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pyogrio.write_dataframe(frame.to_crs(crs), tmp_path / "s.shp", encoding="utf-8")
    return tmp_path / "s.shp"


def test_a_shapefile_is_read_through_its_prj(tmp_path: Path) -> None:
    (site,) = read(shapefile(tmp_path, "EPSG:32642"))
    assert site.geometry.symmetric_difference(FIELD).area < 1e-9
    assert (site.name, site.requested_mw) == ("ا", 80.0)


def test_a_shapefile_without_prj_is_told_unless_it_is_plainly_in_degrees(tmp_path: Path) -> None:
    path = shapefile(tmp_path, "EPSG:32642")
    path.with_suffix(".prj").unlink()
    assert "does not say its CRS" in sentence_of(path)
    path = shapefile(tmp_path, "EPSG:4326")
    path.with_suffix(".prj").unlink()
    (site,) = read(path)
    assert site.geometry.equals(FIELD)


def test_the_layer_of_sites_is_found_among_others(tmp_path: Path, geojson: Path) -> None:
    study = tmp_path / "study.gpkg"
    write_study(three_region_study(), study)
    assert [site.id for site in read(study)] == ["S1", "S2"]
    assert [site.workload_id for site in read(study)] == ["mining", "ai"]
    assert [site.name for site in read(study, layer="places")] == ["Eastville"]
    two = tmp_path / "two.gpkg"
    for name in ("north", "south"):
        command = ["ogr2ogr", "-update", str(two), str(geojson), "-nln", name]
        subprocess.run(command if two.exists() else command[:1] + command[2:], check=True)
    assert "has 2 map layers and none is called 'sites'" in sentence_of(two)
    assert len(read(two, layer="south")) == 3
    assert "cannot be read as a map" in sentence_of(two, layer="east")


def test_every_folder_of_a_kml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "two folders.kml"
    marks = [
        f"<Folder><name>{f}</name><Placemark><name>{f} site</name><Point><coordinates>{x},25,0"
        "</coordinates></Point></Placemark></Folder>"
        for f, x in (("a", 70), ("b", 71))
    ]
    path.write_text(
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>' + "".join(marks)
        + "</Document></kml>"
    )  # fmt: skip
    assert [site.name for site in read(path)] == ["a site", "b site"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([(None, {"name": "A"})], ["row fid 0, column 'geometry' has no geometry"]),
        (
            [(Point(70, 30), {"mw": 5}), (Point(70, 30), {"mw": -5})],
            ["layer 'bad', row fid 1, column 'mw' holds '-5'"],
        ),
        ([(Point(500000, 3200000), {})], ["looks like metres"]),
        (
            [(MultiPolygon([FIELD, box(71, 30, 72, 31)]), {})],
            ["is drawn as MultiPolygon: draw it as point or area"],
        ),
        ([(Polygon([(70, 30), (71, 31), (71, 30), (70, 31)]), {})], ["crosses itself"]),
        ([(Point(70, 30), {"id": "x"}), (Point(71, 30), {"id": "x"})], ["repeats the id 'x'"]),
        ([], ["holds no sites"]),
    ],
)
def test_wrong_features_are_told(
    tmp_path: Path, rows: list[tuple[object, dict[str, object]]], expected: list[str]
) -> None:
    path = tmp_path / "bad.geojson"
    path.write_text(json.dumps(features(*rows)))
    sentence = sentence_of(path)
    for words in expected:
        assert words in sentence


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("x.geojson", "{", "cannot be read as a map"),
        ("x.geojson", "[]", "cannot be read as a map"),
        ("x.gpkg", "id,lat\n", "cannot be read as a map"),
        ("x.kmz", "PK", "cannot be read as a map"),
        ("x.shp", "", "is empty"),
        ("x.docx", "word", "no kind of file"),
    ],
)
def test_files_that_are_no_map_are_told(
    tmp_path: Path, name: str, content: str, expected: str
) -> None:
    path = tmp_path / name
    path.write_text(content)
    assert expected in sentence_of(path)


def test_places_that_are_no_file_are_told(tmp_path: Path) -> None:
    assert "No such file" in sentence_of(tmp_path / "gone.csv")
    (tmp_path / "folder.csv").mkdir()
    assert "no kind of file" in sentence_of(tmp_path / "folder.csv")
