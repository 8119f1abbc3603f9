"""``siteselect rank``: the same bytes for the same seed, bands, and what would turn the ranking."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from shapely import Point

from siteselect.cli import exit_codes
from siteselect.cli.main import main
from siteselect.io.study_file import write_study
from siteselect.study.evaluation import Evaluation
from siteselect.study.ranking import ranking
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study


def with_more_sites() -> Study:
    study = three_region_study(48)
    first = study.sites[0]
    more = tuple(
        replace(first, id=f"N{n}", name=f"New {n}", geometry=Point(1.1 + n / 3, 9.8 - n / 7))
        for n in range(4)
    )
    return study.with_sites((*study.sites, *more))


@pytest.fixture(scope="module")
def study_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rank") / "six sites.gpkg"
    write_study(with_more_sites(), path)
    return path


def ranked(capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert main(["rank", *options]) == exit_codes.DONE
    return capsys.readouterr().out


def test_the_same_seed_repeats_to_the_byte(
    study_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = (str(study_file), "--draws", "500", "--seed", "1", "--json")
    one, two = ranked(capsys, *options), ranked(capsys, *options)
    assert one == two
    other = ranked(capsys, str(study_file), "--draws", "500", "--seed", "2", "--json")
    assert one != other


def test_every_site_is_ranked_or_excluded_with_its_reason(
    study_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = json.loads(ranked(capsys, str(study_file), "--json"))
    names = {site["name"] for site in record["sites"]}
    names |= {site["name"] for site in record["excluded"]}
    assert names == {site.name for site in with_more_sites().sites}
    assert [site["rank"] for site in record["sites"]] == list(range(1, len(record["sites"]) + 1))
    bands = [site["band"] for site in record["sites"]]
    assert bands == sorted(bands)
    assert bands[0] == 1
    assert all(site["reason"].startswith("Excluded") for site in record["excluded"])


def test_the_text_says_what_would_turn_it(
    study_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = ranked(capsys, str(study_file))
    assert "draws level" in text
    assert "TOPSIS" in text
    assert "PROMETHEE II" in text


@pytest.mark.parametrize("option", [("--draws", "0"), ("--seed", "-1"), ("--scenario", "no")])
def test_bad_options_are_refused(
    study_file: Path, capsys: pytest.CaptureFixture[str], option: tuple[str, str]
) -> None:
    assert main(["rank", str(study_file), *option]) == exit_codes.BAD_INPUT
    assert "Traceback" not in capsys.readouterr().err


def test_without_a_score_there_is_nothing_to_rank() -> None:
    study = three_region_study(48)
    far = study.with_sites((replace(study.sites[0], geometry=Point(40.0, 40.0)),))
    evaluation = Evaluation(far)
    evaluation.prepare()
    scores = [evaluation.score(site) for site in far.sites]
    with pytest.raises(Exception, match="nothing to rank"):
        ranking(far, scores)
