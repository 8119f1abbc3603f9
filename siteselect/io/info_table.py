"""The table ``study``: what a study says of itself, as rows of key and value.

Keys that hold several lines (attribution, licence, notes) have one row per line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime

from siteselect.core.words import say
from siteselect.io.cells import storable_text
from siteselect.io.columns import identifier, text
from siteselect.io.problems import Problem, why_of
from siteselect.study.study import StudyInfo

NAME = "study"
MEANING = "What the study says of itself: one row per key, or per line of a longer text"
COLUMNS = (identifier("key", "What the row is about"), text("value", "The value or one line of it"))

KEYS = {
    "schema_version": "Version of this arrangement of layers",
    "name": "Short name",
    "title": "Title",
    "map_crs": "Projected CRS the map is drawn in; stored geometry is in EPSG:4326",
    "time_zone": "Time zone of the local hours",
    "first_hour": "Local start of hour 0",
    "n_hours": "Rows of the hourly tables",
    "currency": "Local currency",
    "currency_per_usd": "Local currency for one US dollar",
    "hourly_class": "Data class of the hourly tables",
    "attribution": "Line that accompanies every export and page",
    "licence": "Line of the licence",
    "notes": "Line of the notes",
    "basemap": "Base map the study is drawn on",
    "scenario_id": "Scenario the planner works with",
    "content_hash": "Hash of the whole study when it was saved",
    "saved_by": "Version of the program that saved it",
    "digest": "Checksum of the rows, to notice a damaged file",
    "change_counter": "State of the file when it was saved; another one means edited since",
}
EARLIEST, LATEST = 1900, 2200
LINES = ("attribution", "licence", "notes")


def rows_of_info(info: StudyInfo, problems: list[Problem]) -> list[tuple[str, object]]:
    """Return key and value of every row; add to `problems` what cannot be stored."""
    rows: list[tuple[str, object]] = []
    for key in (key for key in KEYS if hasattr(info, key)):
        value = getattr(info, key)
        for line in value if key in LINES else (value,):
            try:
                rows.append((key, storable_text(_words(line))))
            except ValueError as error:
                problems.append(Problem(NAME, why_of(error), say("change it before you save"), key))
    return rows


def _words(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return repr(float(value)) if isinstance(value, float) else str(value)


def schema_version_of(rows: Iterable[Sequence[object]]) -> str:
    """Return the version of the arrangement of layers as the file has it; empty without one."""
    return next((str(value) for key, value in rows if key == "schema_version"), "")


def info_of_rows(rows: Iterable[Sequence[object]], problems: list[Problem]) -> StudyInfo | None:
    """Return what the rows say; None, with what is wrong in `problems`, when they do not do."""
    found: dict[str, list[str]] = {}
    for key, value in rows:
        found.setdefault(str(key), []).append("" if value is None else str(value))
    values: dict[str, object] = {}
    for field in fields(StudyInfo):
        try:
            values[field.name] = _value(field.name, found, default=field.default)
        except ValueError as error:
            meaning = f"{KEYS[field.name][0].lower()}{KEYS[field.name][1:]}"
            fix = say("give the {meaning}", meaning=meaning)
            problems.append(Problem(NAME, why_of(error), fix, f"with key '{field.name}'", "value"))
    return StudyInfo(**values) if len(values) == len(fields(StudyInfo)) else None  # type: ignore[arg-type]


def _value(key: str, found: dict[str, list[str]], *, default: object) -> object:
    lines = found.get(key, [])
    if key in LINES:
        return tuple(lines)
    if not lines and isinstance(default, str):
        return default
    if not lines:
        raise ValueError(say("is missing"))
    if len(lines) > 1:
        raise ValueError(say("is there {n_lines} times", n_lines=len(lines)))
    return _typed(key, lines[0])


def _typed(key: str, words: str) -> object:
    match key:
        case "schema_version" | "n_hours":
            return _positive_whole(words)
        case "currency_per_usd":
            return _positive(words)
        case "first_hour":
            return _local_hour(words)
        case _:
            return words


def _positive_whole(words: str) -> int:
    if not (words.isascii() and words.isdigit() and len(words) < 8 and int(words)):
        raise ValueError(say("is '{words}' instead of a whole number above 0", words=words))
    return int(words)


def _positive(words: str) -> float:
    try:
        number = float(words)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise ValueError(say("is '{words}' instead of a number above 0", words=words))
    return number


def _local_hour(words: str) -> datetime:
    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        raise ValueError(
            say("is '{words}' instead of a date like 2024-07-01T00:00:00", words=words)
        ) from None
    if not EARLIEST <= moment.year <= LATEST:
        raise ValueError(
            say(
                "is '{words}', not between {earliest} and {latest}",
                words=words,
                earliest=EARLIEST,
                latest=LATEST,
            )
        )
    if moment.tzinfo is not None:
        raise ValueError(say("is '{words}', but local time carries no zone", words=words))
    return moment
