from pathlib import Path

import pytest

from siteselect.cli import exit_codes
from siteselect.cli.main import main
from siteselect.io.study_file import write_study
from tests.helpers.studies import three_region_study


def test_score_notices_swapped_coordinates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study, sites = tmp_path / "s.gpkg", tmp_path / "sites.csv"
    write_study(three_region_study(), study)
    sites.write_text("lat,lon\n9.5,1.5\n1.5,9.5\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    code = main(["score", str(study), "--sites", str(sites), "--out", str(out)])
    assert code == exit_codes.BAD_INPUT
    assert "line 3" in (told := capsys.readouterr().err)
    assert "look swapped" in told
