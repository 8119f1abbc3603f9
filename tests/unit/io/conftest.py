from pathlib import Path

import pytest

from siteselect.io.study_file import write_study
from tests.helpers.studies import three_region_study


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    """A freshly written study of three regions."""
    path = tmp_path / "three regions.gpkg"
    write_study(three_region_study(), path)
    return path
