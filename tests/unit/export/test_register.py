import subprocess
from datetime import date
from pathlib import Path

import pytest

from siteselect.core.errors import InputError, SiteSelectError
from siteselect.export.reference import exports_reference
from siteselect.export.register import EXPORTERS, Exporter, exporter_for
from siteselect.layout.imprint import Imprint
from tests.unit.export.full_disk import a_full_disk
from tests.unit.layout.scored import a_shortlist

each_format = pytest.mark.parametrize("exporter", EXPORTERS, ids=[e.id for e in EXPORTERS])


def test_a_suffix_names_its_format_in_any_case() -> None:
    assert exporter_for(Path("out/Shortlist.GeoJSON")).id == "geojson"
    assert [exporter_for(Path(e.file_name)) for e in EXPORTERS] == list(EXPORTERS)
    assert len({e.suffix for e in EXPORTERS}) == len({e.id for e in EXPORTERS}) == len(EXPORTERS)


@pytest.mark.parametrize("name", ["shortlist.doc", "shortlist"])
def test_an_unknown_suffix_is_told_what_there_is(name: str) -> None:
    with pytest.raises(InputError, match=r"\.csv, \.geojson"):
        exporter_for(Path(name))


def content(path: Path) -> bytes:
    if path.suffix != ".pdf":
        return path.read_bytes()
    drawn = ["pdftoppm", "-r", "80", "-png", str(path)]
    return subprocess.run(drawn, capture_output=True, check=True).stdout


@each_format
def test_the_same_shortlist_gives_the_same_file(exporter: Exporter, tmp_path: Path) -> None:
    """To the byte; Qt orders the fonts inside a PDF by chance, so there the drawn page counts."""
    study, scores = a_shortlist("West field", "East field")
    imprint = Imprint(date(2026, 11, 23))
    one, other = tmp_path / f"1{exporter.suffix}", tmp_path / f"2{exporter.suffix}"
    exporter.write(study, scores, one, imprint=imprint)
    exporter.write(study, scores[::-1], other, imprint=imprint)
    assert content(one) == content(other)


@each_format
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    exporter: Exporter, tmp_path: Path
) -> None:
    study, scores = a_shortlist("West field", "East field")
    path = tmp_path / exporter.file_name
    path.write_bytes(b"what was there")
    with a_full_disk(), pytest.raises(SiteSelectError) as caught:
        exporter.write(study, scores, path)
    assert exporter.file_name in caught.value.where
    assert caught.value.fix
    assert path.read_bytes() == b"what was there"
    assert [found.name for found in tmp_path.iterdir()] == [exporter.file_name]


@each_format
def test_a_folder_that_is_not_there_is_an_error_with_a_way_out(
    exporter: Exporter, tmp_path: Path
) -> None:
    study, scores = a_shortlist("A")
    with pytest.raises(SiteSelectError):
        exporter.write(study, scores, tmp_path / "nowhere" / exporter.file_name)


@each_format
def test_writing_over_an_old_export_keeps_no_copies(exporter: Exporter, tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    path = tmp_path / exporter.file_name
    exporter.write(study, scores, path)
    exporter.write(study, scores, path)
    assert [found.name for found in tmp_path.iterdir()] == [exporter.file_name]


def test_the_manual_tells_what_the_program_does() -> None:
    page = Path(__file__).parents[3] / "docs/reference/exports.md"
    assert page.read_text(encoding="utf-8") == exports_reference(), (
        "python -m siteselect.export.reference > docs/reference/exports.md"
    )
