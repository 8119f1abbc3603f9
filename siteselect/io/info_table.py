"""The table ``study``: what a study says of itself, as rows of key and value.

Keys that hold several lines (attribution, licence, notes) have one row per line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import MISSING, fields
from datetime import datetime

from siteselect.io.cells import storable_text
from siteselect.io.columns import identifier, text
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
    "content_hash": "Hash of the whole study when it was saved",
    "saved_by": "Version of the program that saved it",
    "digest": "Checksum of the rows, to notice a damaged file",
    "change_counter": "State of the file when it was saved; another one means edited since",
}
LINES = ("attribution", "licence", "notes")


def rows_of_info(info: StudyInfo) -> list[tuple[str, str]]:
    """Return key and value of every row, in the order of `KEYS`."""
    rows: list[tuple[str, str]] = []
    for key in KEYS:
        if hasattr(info, key):
            value = getattr(info, key)
            rows += [(key, _text(line)) for line in (value if key in LINES else (value,))]
    return rows


def _text(value: object) -> str:
    if isinstance(value, float):
        return repr(float(value))
    return storable_text(value.isoformat() if isinstance(value, datetime) else str(value))


def info_of_rows(rows: Iterable[Sequence[object]]) -> tuple[StudyInfo | None, list[str]]:
    """Return what the rows say, or None and what is wrong with them, one phrase per key."""
    found: dict[str, list[str]] = {}
    for key, value in rows:
        found.setdefault(str(key), []).append("" if value is None else str(value))
    values: dict[str, object] = {}
    problems: list[str] = []
    for field in fields(StudyInfo):
        try:
            values[field.name] = _value(field.name, found, has_default=field.default is not MISSING)
        except ValueError as error:
            problems.append(f"{field.name} {error}")
    return (None, problems) if problems else (StudyInfo(**values), [])  # type: ignore[arg-type]


def _value(key: str, found: dict[str, list[str]], *, has_default: bool) -> object:
    lines = found.get(key, [])
    if key in LINES:
        return tuple(lines)
    if not lines:
        if has_default and key == "basemap":
            return ""
        raise ValueError("is missing")
    if len(lines) > 1:
        raise ValueError(f"is there {len(lines)} times")
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
    if not (words.isascii() and words.isdigit() and 0 < int(words) <= 100_000_000):
        raise ValueError(f"is '{words}' instead of a whole number above 0")
    return int(words)


def _positive(words: str) -> float:
    try:
        number = float(words)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise ValueError(f"is '{words}' instead of a number above 0")
    return number


def _local_hour(words: str) -> datetime:
    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        raise ValueError(f"is '{words}' instead of a date like 2024-07-01T00:00:00") from None
    if moment.tzinfo is not None:
        raise ValueError(f"is '{words}', but local time carries no zone")
    return moment
