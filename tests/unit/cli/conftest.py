"""A study of ten days, and an allocation solved by HiGHS so that no kernel need be compiled."""

from pathlib import Path

import pytest

from siteselect.io.study_file import write_study
from tests.helpers.allocation_reference import reference_solve
from tests.helpers.studies import three_region_study

N_HOURS = 10 * 24


@pytest.fixture
def plain_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("siteselect.study.allocation._own_solver", lambda: reference_solve)


@pytest.fixture(scope="session")
def three_regions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("allocated") / "three.gpkg"
    write_study(three_region_study(N_HOURS), path)
    return path
