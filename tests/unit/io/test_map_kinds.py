"""Files of sites that are not what their name says."""

import json
import zipfile
from pathlib import Path

import pytest

from siteselect.core.errors import InputError
from siteselect.io.readers.sites import read_sites

SECRET = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [70, 30]},
            "properties": {"name": "secret"},
        }
    ],
}
ALGORITHM = {
    "type": "gdal_streamed_alg",
    "command_line": "gdal vector pipeline ! read secret.geojson ! write --format=stream x",
}


@pytest.fixture
def vrt(tmp_path: Path) -> str:
    """A description that makes GDAL read another file."""
    secret = tmp_path / "secret.geojson"
    secret.write_text(json.dumps(SECRET))
    return (
        "<OGRVRTDataSource><OGRVRTLayer name='secret'>"
        f"<SrcDataSource>{secret}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )


def sentence_of(path: Path) -> str:
    with pytest.raises(InputError) as error:
        read_sites(path, default_workload_id="mining", default_mw=100.0)
    sentence = error.value.sentence
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize(
    "suffix", [".geojson", ".json", ".gpkg", ".kml", ".kmz", ".shp", ".fgb", ".zip", ".GeoJSON"]
)
def test_a_file_that_only_names_another_is_refused(tmp_path: Path, vrt: str, suffix: str) -> None:
    path = tmp_path / f"sites{suffix}"
    path.write_text(vrt)
    assert "cannot be read as a map" in sentence_of(path)


@pytest.mark.parametrize("suffix", [".zip", ".kmz"])
@pytest.mark.parametrize("member", ["doc.kml", "a.geojson"])
def test_an_archive_that_only_names_another_file_is_refused(
    tmp_path: Path, vrt: str, suffix: str, member: str
) -> None:
    path = tmp_path / f"sites{suffix}"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, vrt)
    assert "points at other data" in sentence_of(path)


def test_a_pipeline_dressed_as_geojson_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sites.geojson"
    path.write_text(json.dumps(ALGORITHM))
    assert "points at other data" in sentence_of(path)


def test_a_description_hidden_in_geojson_is_refused(tmp_path: Path, vrt: str) -> None:
    path = tmp_path / "sites.geojson"
    path.write_text(json.dumps({"note": vrt} | SECRET))
    assert "points at other data" in sentence_of(path)


def test_a_readable_file_of_another_kind_is_refused_by_its_driver(tmp_path: Path) -> None:
    path = tmp_path / "sites.kml"
    path.write_text('<gpx version="1.1"><wpt lat="30" lon="70"><name>A</name></wpt></gpx>')
    assert "its content is GPX, not KML" in sentence_of(path)


def test_geojson_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "sites.geojson"
    path.write_text("\ufeff\n" + json.dumps(SECRET), encoding="utf-8")
    (site,) = read_sites(path, default_workload_id="mining", default_mw=100.0)
    assert site.name == "secret"


def test_a_zipped_map_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sites.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.geojson", json.dumps(SECRET))
    (site,) = read_sites(path, default_workload_id="mining", default_mw=100.0)
    assert site.name == "secret"


@pytest.mark.parametrize("suffix", [".zip", ".kmz"])
def test_an_archive_that_swells_is_refused_before_it_is_unpacked(
    tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sites{suffix}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", "<kml>" + " " * 21_000_000)
    assert "its archive unpacks to 21 MB, of which 20 MB are allowed" in sentence_of(path)


def test_an_archive_that_swells_a_little_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sites.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.geojson", json.dumps(SECRET) + " " * 5_000_000)
    assert path.stat().st_size * 100 < 5_000_000
    (site,) = read_sites(path, default_workload_id="mining", default_mw=100.0)
    assert site.name == "secret"
