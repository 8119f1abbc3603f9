"""The exported tables as they were last looked at; a wanted change is reviewed as a diff.

``python -m tests.golden.test_shortlist_files`` writes them anew.
"""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from shapely import Polygon

from siteselect import __version__
from siteselect.core.entities import Site
from siteselect.export.register import exporter_for
from siteselect.layout.imprint import Imprint
from tests.unit.layout.scored import a_score, study_with_sites

KEPT = Path(__file__).parent / "shortlist"
NAMES = ("shortlist.csv", "shortlist.geojson")


def made(name: str, folder: Path) -> bytes:
    """Return a file of three sites: a point, an area, and one that is excluded."""
    study = study_with_sites("West field", '=Quoted "field", جامشورو')
    area = Polygon([(2.9, 9.9), (2.9, 10.1), (3.1, 10.1), (3.1, 9.9)])
    study = study.with_sites((*study.sites, Site("S3", "Eastern hall", area, "ai", 50.0)))
    west, quoted, hall = study.sites
    scores = (a_score(quoted, None), a_score(hall, 55.5, firm_n1_mw=42.25), a_score(west, 81.125))
    path = folder / name
    imprint = Imprint(date(2026, 11, 23), scenario="Dry year", classification="Internal")
    exporter_for(path).write(study, scores, path, imprint=imprint)
    content = path.read_bytes()
    content = content.replace(b"\r\n", b"\n").replace(study.content_hash.encode(), b"STUDY-HASH")
    return content.replace(f"SiteSelect {__version__}".encode(), b"SiteSelect VERSION")


@pytest.mark.parametrize("name", NAMES)
def test_a_shortlist_is_written_as_it_was(name: str, tmp_path: Path) -> None:
    assert made(name, tmp_path).decode() == (KEPT / name).read_bytes().decode()


if __name__ == "__main__":
    with TemporaryDirectory() as scratch:
        for each in NAMES:
            (KEPT / each).write_bytes(made(each, Path(scratch)))
