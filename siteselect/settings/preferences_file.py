"""Preferences on disk: a small JSON file that survives crashes and newer versions."""

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

from siteselect.settings.folders import config_folder
from siteselect.settings.preferences import (
    MOST_RECENT_STUDIES,
    MOST_VERSION_MINUTES,
    Language,
    PositionFormat,
    Preferences,
    Theme,
)

LOG = logging.getLogger(__name__)

VERSION = 1
NAME = "preferences.json"


def preferences_path() -> Path:
    """Return where the preferences of this user are kept."""
    return config_folder() / NAME


def read_preferences(path: Path | None = None) -> Preferences:
    """Return the preferences kept in a file; the defaults when there is none.

    A file that is damaged is kept aside as ``preferences.json.damaged`` and the defaults hold; a
    single value that makes no sense falls back to its own default.
    """
    path = path or preferences_path()
    record = _read_record(path)
    if record is None:
        with suppress(OSError):
            path.replace(path.with_name(f"{path.name}.damaged"))
        return Preferences()
    return Preferences(
        **{name: value for name, value in _values(record).items() if value is not None}
    )


def write_preferences(preferences: Preferences, path: Path | None = None) -> None:
    """Keep the preferences; values of a newer version in the file stay.

    A failure to write is only logged.
    """
    path = path or preferences_path()
    kept = _read_record(path) or {}
    record = kept | {f.name: getattr(preferences, f.name) for f in fields(Preferences)}
    record["version"] = max(VERSION, _version(kept))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, json.dumps(record, ensure_ascii=False, indent=2) + "\n")
    except (OSError, ValueError) as error:
        LOG.warning("Could not keep the preferences in %s: %s", path, error)


def _read_record(path: Path) -> dict[str, Any] | None:
    """Return what the file holds: nothing when there is none, None when it is damaged."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        LOG.warning("The preferences in %s cannot be read: %s", path, error)
        return {}
    except (ValueError, RecursionError) as error:
        LOG.warning("The preferences in %s are damaged: %s", path, error)
        return None
    return record if isinstance(record, dict) else None


def _version(record: Mapping[str, Any]) -> int:
    version = record.get("version")
    return version if isinstance(version, int) else 0


def _values(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that make sense, None for the others."""
    theme, position = record.get("theme"), record.get("position_format")
    language = record.get("language")
    recent, columns = record.get("recent_studies"), record.get("shortlist_columns")
    pinned, session = record.get("pinned_studies"), record.get("last_session")
    return {
        "theme": Theme(theme) if theme in list(Theme) else None,
        "language": Language(language) if language in list(Language) else None,
        "recent_studies": _texts(recent)[:MOST_RECENT_STUDIES]
        if isinstance(recent, list)
        else None,
        "window_geometry": _text(record.get("window_geometry")),
        "window_state": _text(record.get("window_state")),
        "has_seen_tour": record.get("has_seen_tour") is True,
        "shortcuts": _keys(record.get("shortcuts")),
        "workspaces": _named(record.get("workspaces")),
        "shortlist_columns": _texts(columns) if isinstance(columns, list) else None,
        "pinned_studies": _texts(pinned) if isinstance(pinned, list) else None,
        "version_minutes": _minutes(record.get("version_minutes")),
        "reopens_study": _flag(record.get("reopens_study")),
        "last_session": session if isinstance(session, dict) else None,
        "position_format": PositionFormat(position) if position in list(PositionFormat) else None,
        "shows_graticule": _flag(record.get("shows_graticule")),
        "shows_overview": _flag(record.get("shows_overview")),
    }


def _texts(values: list[object]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))


def _keys(value: object) -> dict[str, tuple[str, ...]] | None:
    if not isinstance(value, dict):
        return None
    return {
        name: _texts(keys)
        for name, keys in value.items()
        if isinstance(name, str) and isinstance(keys, list)
    }


def _named(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    return {
        name: text
        for name, text in value.items()
        if isinstance(name, str) and isinstance(text, str)
    }


def _minutes(value: object) -> int | None:
    is_sound = type(value) is int and 0 <= value <= MOST_VERSION_MINUTES
    return value if is_sound else None  # type: ignore[return-value]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
