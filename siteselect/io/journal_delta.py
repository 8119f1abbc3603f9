"""What a step changed, part by part: enough to make the study after it from the one before."""

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from siteselect.io.journal_values import Blobs, Plain, blob_name, from_plain, to_plain
from siteselect.study.study import Study

Run = list[int]
"""Rows that stayed: the first and one beyond the last, as they were numbered before."""


def delta_between(before: Study, after: Study, blobs: Blobs) -> dict[str, Plain]:
    """Return the parts of `after` that differ from `before`, by the name of the part.

    Of a part that is a row of things only the new things are written, and which old ones stay.
    """
    delta: dict[str, Plain] = {}
    for part in fields(Study):
        old, new = getattr(before, part.name), getattr(after, part.name)
        if new is old:
            continue
        if isinstance(old, tuple) and isinstance(new, tuple):
            delta[part.name] = {"rows": _row_edits(old, new, blobs)}
        else:
            delta[part.name] = {"value": to_plain(new, blobs)}
    return delta


def with_delta(before: Study, delta: dict[str, Plain], blobs: Blobs) -> Study:
    """Return the study after a step; what did not change is shared with the one before.

    Raises
    ------
    ValueError, KeyError, TypeError, IndexError
        When the step was not taken from this study, or by a program that knows more.
    """
    parts: dict[str, Any] = {}
    for name, change in delta.items():
        if "rows" in change:
            parts[name] = _edited_rows(getattr(before, name), change["rows"], blobs)
        else:
            parts[name] = from_plain(change["value"], blobs)
    return replace(before, **parts)


def part_digests(study: Study) -> dict[str, str]:
    """Return a checksum of every part of a study, the same in every version of the program."""
    names = _Names()
    return {
        part.name: blob_name(json.dumps(to_plain(getattr(study, part.name), names)).encode())
        for part in fields(Study)
    }


def _row_edits(old: Sequence[object], new: Sequence[object], blobs: Blobs) -> list[Plain]:
    places = {id(row): at for at, row in enumerate(old)}
    edits: list[Plain] = []
    for row in new:
        at = places.get(id(row))
        if at is None:
            edits.append({"new": to_plain(row, blobs)})
        elif edits and isinstance(edits[-1], list) and edits[-1][1] == at:
            edits[-1][1] = at + 1
        else:
            edits.append([at, at + 1])
    return edits


def _edited_rows(old: Sequence[object], edits: list[Plain], blobs: Blobs) -> tuple[object, ...]:
    rows: list[object] = []
    for edit in edits:
        if isinstance(edit, list):
            first, end = edit
            if not 0 <= first < end <= len(old):
                raise IndexError(f"rows {first} to {end} of {len(old)}")
            rows += old[first:end]
        else:
            rows.append(from_plain(edit["new"], blobs))
    return tuple(rows)


class _Names:
    """Blobs of which only the names count."""

    def put(self, data: bytes) -> str:
        return blob_name(data)

    def get(self, name: str) -> bytes:
        raise KeyError(name)
