from pathlib import Path

import pytest

from siteselect.io.study_file import write_study
from tests.helpers.studies import three_region_study


@pytest.fixture(scope="session")
def written_study(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("written") / "s.gpkg"
    write_study(three_region_study(), path)
    return path.read_bytes()


@pytest.fixture
def study_path(tmp_path: Path, written_study: bytes) -> Path:
    """A freshly written study of three regions."""
    path = tmp_path / "three regions.gpkg"
    path.write_bytes(written_study)
    return path
