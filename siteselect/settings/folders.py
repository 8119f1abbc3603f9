"""Where this user's preferences, unsaved work and caches belong on each system."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAME = "siteselect"


def config_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of the preferences; ``SITESELECT_CONFIG_DIR`` overrides it."""
    return _folder(
        environment,
        override="SITESELECT_CONFIG_DIR",
        windows="APPDATA",
        mac="Library/Application Support",
        xdg="XDG_CONFIG_HOME",
        home=".config",
    )


def cache_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of what can be computed again; ``SITESELECT_CACHE_DIR`` overrides it."""
    return _folder(
        environment,
        override="SITESELECT_CACHE_DIR",
        windows="LOCALAPPDATA",
        mac="Library/Caches",
        xdg="XDG_CACHE_HOME",
        home=".cache",
    )


def state_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of what must outlive a crash; ``SITESELECT_STATE_DIR`` overrides it."""
    return _folder(
        environment,
        override="SITESELECT_STATE_DIR",
        windows="LOCALAPPDATA",
        mac="Library/Application Support",
        xdg="XDG_STATE_HOME",
        home=".local/state",
    )


def _folder(
    environment: Mapping[str, str], *, override: str, windows: str, mac: str, xdg: str, home: str
) -> Path:
    if environment.get(override):
        return Path(environment[override])
    if sys.platform == "darwin":
        return Path.home() / mac / NAME
    base = environment.get(windows if sys.platform == "win32" else xdg)
    return (Path(base) if base and Path(base).is_absolute() else Path.home() / home) / NAME
