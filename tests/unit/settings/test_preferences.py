import json
from dataclasses import fields
from pathlib import Path

import pytest

from siteselect.settings.preferences import MOST_RECENT_STUDIES, Preferences, Theme, help_of
from siteselect.settings.preferences_file import (
    preferences_path,
    read_preferences,
    write_preferences,
)

MINE = Preferences(Theme.DARK, ("/a/نام.gpkg", "/b c.gpkg"), "AAEC", "Zm9v")


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "none.json") == Preferences()
    assert not list(tmp_path.iterdir())


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "preferences.json"
    write_preferences(MINE, path)
    assert read_preferences(path) == MINE
    assert json.loads(path.read_text(encoding="utf-8"))["version"] == 1
    assert [entry.name for entry in path.parent.iterdir()] == ["preferences.json"]


def test_the_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITESELECT_CONFIG_DIR", str(tmp_path / "mine"))
    assert preferences_path() == tmp_path / "mine" / "preferences.json"
    write_preferences(MINE)
    assert read_preferences() == MINE


def test_values_of_a_newer_version_survive(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_text('{"version": 7, "theme": "light", "tilt": {"degrees": 3}}', encoding="utf-8")
    assert read_preferences(path) == Preferences(Theme.LIGHT)
    write_preferences(MINE, path)
    assert read_preferences(path) == MINE
    record = json.loads(path.read_text(encoding="utf-8"))
    assert (record["version"], record["tilt"]) == (7, {"degrees": 3})


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"[1]", b'"x"', b"\xff\xfe{}", b"[" * 100_000, b'{"theme":"dark"']
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "p.json"
    path.write_bytes(damaged)
    assert read_preferences(path) == Preferences()
    assert (tmp_path / "p.json.damaged").read_bytes() == damaged
    write_preferences(MINE, path)
    assert read_preferences(path) == MINE


@pytest.mark.parametrize(
    "nonsense",
    [
        {"theme": "pink"},
        {"theme": ["dark"]},
        {"recent_studies": "one"},
        {"window_geometry": 5},
        {"window_state": None},
        {"version": "new"},
    ],
)
def test_a_senseless_value_falls_back_alone(tmp_path: Path, nonsense: dict[str, object]) -> None:
    path = tmp_path / "p.json"
    path.write_text(json.dumps({"window_geometry": "AA", "recent_studies": ["s"]} | nonsense))
    found = read_preferences(path)
    assert found.theme is Theme.SYSTEM
    assert found.recent_studies == (() if "recent_studies" in nonsense else ("s",))
    assert found.window_geometry == ("" if "window_geometry" in nonsense else "AA")


def test_failing_to_keep_them_stops_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    write_preferences(MINE, tmp_path / "file" / "p.json")
    assert "Could not keep the preferences" in caplog.text


def test_the_latest_study_comes_first_once() -> None:
    preferences = Preferences()
    for name in "abcab":
        preferences = preferences.with_recent_study(name)
    assert preferences.recent_studies == ("b", "a", "c")
    assert preferences.without_recent_study("a").recent_studies == ("b", "c")
    for number in range(20):
        preferences = preferences.with_recent_study(str(number))
    assert len(preferences.recent_studies) == MOST_RECENT_STUDIES
    assert preferences.recent_studies[0] == "19"


@pytest.mark.parametrize("name", [field.name for field in fields(Preferences)])
def test_every_preference_says_what_it_is(name: str) -> None:
    assert len(help_of(name)) > 10


def test_help_carries_the_unit() -> None:
    assert help_of("window_state") == "Panels and toolbars of the window [base64]"
