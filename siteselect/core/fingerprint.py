"""A content hash of anything a stage depends on: equal content, equal hash, on every machine."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from hashlib import blake2b
from typing import Any, get_args

import numpy as np
import shapely

from siteselect import __version__
from siteselect.core.errors import InputError

LENGTH_BYTES = 16


def fingerprint(*parts: object) -> str:
    """Return a hexadecimal hash of `parts`: dataclasses, tuples, mappings, arrays, geometries.

    The program's version is part of it, so results of an older engine are never taken for new.

    Raises
    ------
    InputError
        For a kind of object whose content cannot be hashed reliably.
    """
    digest = blake2b(digest_size=LENGTH_BYTES)
    _feed(digest, __version__)
    for part in parts:
        _feed(digest, part)
    return digest.hexdigest()


def _feed(digest: "blake2b", part: Any) -> None:
    known = getattr(part, "content_hash", None)
    if isinstance(known, str):
        digest.update(b"h" + known.encode())
    elif isinstance(part, Enum):
        _feed(digest, part.value)
    elif part is None or isinstance(part, bool | int | float | str | datetime):
        kind = "str" if isinstance(part, str) else type(part).__name__
        digest.update(f"{kind}:{part!r};".encode())
    elif isinstance(part, np.ndarray):
        digest.update(f"a{part.dtype.str}{part.shape}".encode())
        digest.update(np.ascontiguousarray(part).tobytes())
    elif isinstance(part, shapely.Geometry):
        digest.update(b"g" + shapely.to_wkb(part, byte_order=1))
    elif isinstance(part, Mapping):
        digest.update(f"m{len(part)}".encode())
        for key in sorted(part):
            _feed(digest, key)
            _feed(digest, part[key])
    elif isinstance(part, tuple | list):
        digest.update(f"t{len(part)}".encode())
        for item in part:
            _feed(digest, item)
    elif is_dataclass(part):
        digest.update(f"d{type(part).__name__}".encode())
        for field in fields(part):
            _feed(digest, _as_declared(getattr(part, field.name), field.type))
    else:
        raise InputError(f"Cannot hash the content of a {type(part).__name__}")


def _as_declared(value: Any, declared: Any) -> Any:
    """Return whole numbers as floats where a field is declared so: a file keeps no difference."""
    if declared is not float and float not in get_args(declared):
        return value
    if isinstance(value, tuple):
        return tuple(_as_declared(item, float) for item in value)
    if isinstance(value, Mapping):
        return {key: _as_declared(item, float) for key, item in value.items()}
    return value if value is None else float(value) + 0.0
