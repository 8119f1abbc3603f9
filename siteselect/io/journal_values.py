"""Any part of a study as plain values that JSON holds, and back: exact, and nothing that runs.

Numbers, texts and named values stand as they are; what JSON does not know becomes an object with
one short key that says what it is. Large arrays go into blobs beside the journal, by their
content, so that a layer of a million rows is written once.
"""

import base64
import json
import math
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from hashlib import blake2b
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.arrays import frozen
from siteselect.core.words import Phrase
from siteselect.study.study import Study

Plain = Any
"""What ``json.dumps`` takes: None, truth values, numbers, texts, lists, and objects of these."""

LARGE_BYTES = 32_768
"""Arrays from this size on become blobs. [bytes]"""


class Blobs(Protocol):
    """Where large arrays are kept, by a name that follows from their content."""

    def put(self, data: bytes) -> str:
        """Keep some bytes and return their name."""

    def get(self, name: str) -> bytes:
        """Return the bytes of that name."""


def blob_name(data: bytes) -> str:
    """Return the name of some bytes."""
    return blake2b(data, digest_size=20).hexdigest()


def to_plain(value: object, blobs: Blobs) -> Plain:  # noqa: PLR0911, PLR0912 - one line per kind
    """Return `value` as plain values.

    Raises
    ------
    TypeError
        For a kind of value that no study holds.
    """
    if value is None or type(value) in (bool, int, str):
        return value
    if isinstance(value, Phrase):
        return {"phrase": [value.template, to_plain(dict(value.values), blobs)]}
    if isinstance(value, Enum):
        return {"enum": [type(value).__name__, value.value]}
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else {"float": repr(float(value))}
    if isinstance(value, np.generic):
        return to_plain(value.item(), blobs)
    if isinstance(value, list):
        return [to_plain(item, blobs) for item in value]
    if isinstance(value, tuple):
        return {"tuple": [to_plain(item, blobs) for item in value]}
    if isinstance(value, Mapping):
        return {"map": [[to_plain(k, blobs), to_plain(v, blobs)] for k, v in value.items()]}
    if isinstance(value, frozenset):
        return {"set": sorted(value)}
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    if isinstance(value, shapely.Geometry):
        return {"shape": _text(_wkb(value))}
    if isinstance(value, np.ndarray):
        return _plain_array(value, blobs)
    if type(value).__name__ in known_types() and is_dataclass(value):
        parts = {f.name: to_plain(getattr(value, f.name), blobs) for f in fields(value)}
        return {"row": [type(value).__name__, parts]}
    raise TypeError(f"A journal cannot hold a {type(value).__name__}")


def from_plain(plain: Plain, blobs: Blobs) -> Any:
    """Return what :func:`to_plain` was given.

    Raises
    ------
    ValueError, KeyError, TypeError
        When the plain values are none of ours, or name a kind of thing this program lacks.
    """
    if isinstance(plain, list):
        return [from_plain(item, blobs) for item in plain]
    if not isinstance(plain, dict):
        return plain
    ((kind, held),) = plain.items()
    return _MAKERS[kind](held, blobs)


@cache
def known_types() -> dict[str, type[Any]]:
    """Return every kind of row and choice a study is made of, by name."""
    found: dict[str, type[Any]] = {}
    _collect(Study, found)
    return found


def _collect(declared: Any, found: dict[str, type[Any]]) -> None:
    if isinstance(declared, type) and declared.__name__ not in found:
        if is_dataclass(declared):
            found[declared.__name__] = declared
            for part in typing.get_type_hints(declared).values():
                _collect(part, found)
        elif issubclass(declared, Enum):
            found[declared.__name__] = declared
    for part in typing.get_args(declared):
        _collect(part, found)


def _row(held: list[Any], blobs: Blobs) -> Any:
    name, parts = held
    kind = known_types()[name]
    return kind(**{field: from_plain(part, blobs) for field, part in parts.items()})


def _phrase(held: list[Any], blobs: Blobs) -> Phrase:
    template, values = held
    return Phrase(template, from_plain(values, blobs))


def _plain_array(array: NDArray[Any], blobs: Blobs) -> Plain:
    shape = list(array.shape)
    if array.dtype != object:
        data = np.ascontiguousarray(array).tobytes()
        return {"array": [array.dtype.str, shape, _kept(data, blobs)]}
    items = array.ravel().tolist()
    if any(isinstance(item, shapely.Geometry) for item in items):
        return {"shapes": [shape, _kept(_packed_shapes(items), blobs)]}
    data = json.dumps([to_plain(item, blobs) for item in items]).encode()
    return {"objects": [shape, _kept(data, blobs)]}


def _packed_shapes(items: list[Any]) -> bytes:
    """Return how many there are, the length of each (0 for none), and their well-known binary."""
    packed = [b"" if item is None else _wkb(item) for item in items]
    lengths = np.array([len(packed), *map(len, packed)], dtype="<u4")
    return lengths.tobytes() + b"".join(packed)


def _array(held: list[Any], blobs: Blobs) -> NDArray[Any]:
    kind, shape, where = held
    made = np.frombuffer(_found(where, blobs), dtype=np.dtype(kind)).reshape(shape).copy()
    frozen(made)
    return made


def _shapes(held: list[Any], blobs: Blobs) -> NDArray[Any]:
    shape, where = held
    data = _found(where, blobs)
    n = int(np.frombuffer(data, "<u4", 1)[0])
    lengths = np.frombuffer(data, "<u4", n, offset=4)
    ends = 4 * (n + 1) + np.cumsum(lengths, dtype=np.int64)
    parts = [data[e - size : e] or None for e, size in zip(ends, lengths, strict=True)]
    made = np.empty(n, dtype=object)
    made[:] = shapely.from_wkb(np.array(parts, dtype=object)) if n else []
    return _shaped(made, shape)


def _objects(held: list[Any], blobs: Blobs) -> NDArray[Any]:
    shape, where = held
    items = json.loads(_found(where, blobs))
    made = np.empty(len(items), dtype=object)
    made[:] = [from_plain(item, blobs) for item in items]
    return _shaped(made, shape)


def _shaped(flat: NDArray[Any], shape: list[int]) -> NDArray[Any]:
    made = flat.reshape(shape)
    frozen(made)
    return made


def _kept(data: bytes, blobs: Blobs) -> Plain:
    return {"blob": blobs.put(data)} if len(data) >= LARGE_BYTES else _text(data)


def _found(where: Plain, blobs: Blobs) -> bytes:
    return base64.b64decode(where) if isinstance(where, str) else blobs.get(where["blob"])


def _wkb(shape: shapely.Geometry) -> bytes:
    binary: bytes = shapely.to_wkb(shape, byte_order=1, include_srid=True)
    return binary


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


_MAKERS: dict[str, Callable[[Any, Blobs], Any]] = {
    "phrase": _phrase,
    "enum": lambda held, _: known_types()[held[0]](held[1]),
    "float": lambda held, _: float(held),
    "tuple": lambda held, blobs: tuple(from_plain(item, blobs) for item in held),
    "map": lambda held, blobs: {from_plain(k, blobs): from_plain(v, blobs) for k, v in held},
    "set": lambda held, _: frozenset(held),
    "time": lambda held, _: datetime.fromisoformat(held),
    "shape": lambda held, _: shapely.from_wkb(base64.b64decode(held)),
    "array": _array,
    "shapes": _shapes,
    "objects": _objects,
    "row": _row,
}
