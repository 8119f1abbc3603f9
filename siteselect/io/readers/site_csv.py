"""Sites from a table of text: comma or semicolon, with latitude and longitude or WKT."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.io.problems import Problem, why_of
from siteselect.io.readers.site_record import SiteRecord, our_names

DELIMITERS = ",;\t|"
NUMBER = re.compile(
    r"[+-]?((\d+\.?\d*|\.\d+)(e[+-]?\d+)?|inf|infinity|nan)", re.ASCII | re.IGNORECASE
)
LONGEST_CELL = 10_000_000


def read_csv(path: Path, problems: list[Problem]) -> list[SiteRecord]:
    """Return the rows that have a place; add to `problems` those that have none.

    Raises
    ------
    InputError
        When the file is no text or has no columns for a place.
    """
    text = decoded_text(path)
    delimiter = delimiter_of(text)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        headers = next(reader, [])
        names = our_names(headers)
        _refuse_without_place(names, headers, path)
        columns = {ours: headers.index(header) for ours, header in names.items()}
        rows = _numbered_rows(((reader.line_num, cells) for cells in reader), columns)
        return list(_records(rows, path.name, problems, has_decimal_comma=delimiter == ";"))
    except csv.Error as error:
        raise InputError(
            say("The table cannot be read: {error}", error=str(error)),
            where=str(path),
            fix=say("Save it as CSV again."),
        ) from error


def decoded_text(path: Path) -> str:
    """Return a text file's content, UTF-8 or UTF-16.

    Raises
    ------
    InputError
        When it is neither; the line is named.
    """
    data = path.read_bytes()
    encoding = (
        "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    )
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputError(
            say("Line {line} is not UTF-8 text", line=line),
            where=str(path),
            fix=say("Save the table as 'CSV UTF-8' and try again."),
        ) from error


def delimiter_of(text: str) -> str:
    """Return the sign that parts the most words of the first line."""
    header = text.lstrip("\r\n").split("\n", 1)[0]
    return max(DELIMITERS, key=header.count)


def _refuse_without_place(names: Mapping[str, str], headers: list[str], path: Path) -> None:
    if "wkt" in names or {"lat", "lon"} <= names.keys():
        return
    raise InputError(
        say("The table says no places: it needs columns lat and lon, or WKT"),
        where=f"{path}, columns {', '.join(headers) or 'none'}",
        fix=say("Name the columns so in the first line."),
    )


def _numbered_rows(
    rows: Iterator[tuple[int, list[str]]], columns: Mapping[str, int]
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the filled rows with the line they start at; `rows` come with the line they end at."""
    start = 2
    for end, cells in rows:
        if any(cell.strip() for cell in cells):
            words = {
                ours: cells[index].strip() for ours, index in columns.items() if index < len(cells)
            }
            yield f"line {start}", words
        start = end + 1


def _records(
    rows: Iterator[tuple[str, dict[str, str]]],
    layer: str,
    problems: list[Problem],
    *,
    has_decimal_comma: bool,
) -> Iterator[SiteRecord]:
    for row, words in rows:
        if has_decimal_comma:
            for name in ("lat", "lon", "mw"):
                words[name] = words.get(name, "").replace(",", ".")
        try:
            yield SiteRecord(layer, row, words, _place(words))
        except ValueError as error:
            column = "wkt" if words.get("wkt") else "lat, lon"
            fix = say("give latitude and longitude in degrees, or a WKT point or polygon")
            problems.append(Problem(layer, why_of(error), fix, row, column))


def _place(words: Mapping[str, str]) -> BaseGeometry:
    if wkt := words.get("wkt"):
        try:
            return shapely.from_wkt(wkt.rpartition(";")[2])
        except shapely.errors.ShapelyError:
            raise ValueError(say("holds {wkt:.40} instead of WKT", wkt=repr(wkt))) from None
    return shapely.Point(_degrees(words, "lon"), _degrees(words, "lat"))


def _degrees(words: Mapping[str, str], name: str) -> float:
    word = words.get(name, "")
    if NUMBER.fullmatch(word):
        return float(word)
    shown = f"{word!r:.40}" if word else "nothing"
    raise ValueError(say("holds {shown} instead of a number for {name}", shown=shown, name=name))
