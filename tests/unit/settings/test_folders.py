import sys
from pathlib import Path

import pytest

from siteselect.settings.folders import cache_folder, config_folder


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, ".cache/siteselect"),
        ("linux", {"XDG_CACHE_HOME": "/var/tmp/c"}, "/var/tmp/c/siteselect"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, ".cache/siteselect"),
        ("darwin", {"XDG_CACHE_HOME": "/x"}, "Library/Caches/siteselect"),
        ("win32", {"LOCALAPPDATA": "/C/Local", "XDG_CACHE_HOME": "/x"}, "/C/Local/siteselect"),
        ("linux", {"SITESELECT_CACHE_DIR": "/mine", "XDG_CACHE_HOME": "/x"}, "/mine"),
    ],
)
def test_caches_go_where_the_system_wants_them(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert cache_folder(environment) == Path.home() / expected


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, ".config/siteselect"),
        ("linux", {"XDG_CONFIG_HOME": "/etc/me"}, "/etc/me/siteselect"),
        ("darwin", {}, "Library/Application Support/siteselect"),
        ("win32", {"APPDATA": "/C/Roaming"}, "/C/Roaming/siteselect"),
        ("linux", {"SITESELECT_CONFIG_DIR": "/mine"}, "/mine"),
    ],
)
def test_preferences_go_where_the_system_wants_them(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert config_folder(environment) == Path.home() / expected
