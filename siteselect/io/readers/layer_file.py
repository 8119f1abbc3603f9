"""Any vector file as layers of the map: GeoPackage, Shapefile, GeoJSON, KML, GML, CSV and others.

The file is read once, in degrees, and never needed again.
"""

import csv
import io
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.errors import InputError
from siteselect.core.progress import SILENT, Progress
from siteselect.io.layer_tables import text_array
from siteselect.io.readers.map_kinds import MAP_KINDS, refuse_disguised, refuse_driver
from siteselect.io.readers.site_csv import LONGEST_CELL, NUMBER, decoded_text, delimiter_of
from siteselect.io.readers.site_layers import in_degrees
from siteselect.study.layer_table import LayerTable
from siteselect.study.map_layers import unused_table_name

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST_FILE_BYTES = 1_000_000_000
MOST_ROWS = 2_000_000
MOST_LAYERS = 24
MOST_COLUMNS = 400
TABLES_OF_TEXT = {".csv", ".tsv", ".txt"}
KNOWN_SUFFIXES = frozenset(MAP_KINDS) | TABLES_OF_TEXT

_ROWS_AT_ONCE = 25_000
_ROWS_AT_ONCE_WHERE_SKIPPING_IS_SLOW = 100_000
_SHAPES_AT_ONCE = 5_000
"""Reading holds other threads up; so much at a time leaves the window its frames."""

_EXPORT_AGAIN = "Export it again as GeoPackage, GeoJSON or CSV."
_LON = ("lon", "lng", "long", "longitude", "x", "easting_deg")
_LAT = ("lat", "latitude", "y")
_WKT = ("wkt", "geometry", "geom", "the_geom")
_RESERVED = {"fid", "geom", "ogc_fid"}


@dataclass(frozen=True, eq=False)
class FileLayer:
    """One layer of a file: its name there, shapes in degrees, and columns with their values."""

    name: str
    geometries: NDArray[Any]
    columns: tuple[str, ...]
    values: tuple[NDArray[Any], ...]


def read_layer_file(path: Path, progress: Progress = SILENT) -> tuple[FileLayer, ...]:
    """Return the layers of a vector file that hold shapes.

    Parameters
    ----------
    progress : Progress
        Told after every hundred thousand rows; there the reading can be stopped.

    Raises
    ------
    InputError
        When the file is of no known kind, larger than 1 GB, damaged, empty, without a CRS though
        its coordinates are no degrees, or has more than two million rows.
    """
    path = Path(path)
    _refuse_at_a_glance(path)
    progress.report(0.0, path.name)
    if path.suffix.lower() in TABLES_OF_TEXT:
        layers = [_read_text(path, progress)]
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # GDAL's remarks on what it can read
            layers = list(_read_map(path, progress))
    drawn = tuple(layer for layer in layers if not shapely.is_missing(layer.geometries).all())
    if not drawn:
        raise InputError(
            "The file has no shapes to draw", where=str(path), fix="Choose another file."
        )
    progress.report(1.0, path.name)
    return drawn


def _refuse_at_a_glance(path: Path) -> None:
    if path.is_dir() or path.suffix.lower() not in KNOWN_SUFFIXES:
        raise InputError(
            "This is no kind of file that can be shown on the map", where=str(path),
            fix=f"Choose one of {', '.join(sorted(KNOWN_SUFFIXES))}.",
        )  # fmt: skip
    try:
        size = path.stat().st_size
    except OSError as error:
        raise InputError(
            f"The file cannot be read: {error.strerror}", where=str(path),
            fix="Check its name and that you may read it.",
        ) from error  # fmt: skip
    if not size:
        raise InputError("The file is empty", where=str(path), fix="Choose another file.")
    if size > LARGEST_FILE_BYTES:
        raise InputError(
            f"The file has {size / 1e9:,.1f} GB, and a study takes in files of up to "
            f"{LARGEST_FILE_BYTES / 1e9:,.0f} GB",
            where=str(path),
            fix="Cut out the part you need, in QGIS for example.",
        )


# Map files


def _read_map(path: Path, progress: Progress) -> Iterator[FileLayer]:
    import pyogrio  # noqa: PLC0415 - heavy

    errors = pyogrio.errors
    refuse_disguised(path)
    try:
        names = [str(name) for name, kind in pyogrio.list_layers(path) if kind is not None]
        if len(names) > MOST_LAYERS:
            raise InputError(
                f"The file has {len(names)} layers; {MOST_LAYERS} at a time are taken in",
                where=str(path), fix="Export the ones you need.",
            )  # fmt: skip
        for at, name in enumerate(names):
            yield _read_layer(path, name, progress, at / len(names), 1 / len(names))
    except (errors.DataSourceError, errors.DataLayerError) as error:
        raise InputError(
            f"The file cannot be read as a map: {error}", where=str(path), fix=_EXPORT_AGAIN
        ) from error
    except (errors.FeatureError, errors.GeometryError, errors.FieldError, UnicodeError) as error:
        raise InputError(
            f"The file is damaged: {error}", where=str(path), fix=_EXPORT_AGAIN
        ) from error


def _read_layer(
    path: Path, layer: str, progress: Progress, start: float, share: float
) -> FileLayer:
    import pyogrio  # noqa: PLC0415 - heavy
    import pyogrio.raw  # noqa: PLC0415 - heavy

    options: Mapping[str, Any] = {"WRITE_GFS": "NO"} if path.suffix.lower() == ".gml" else {}
    info = pyogrio.read_info(path, layer=layer, force_feature_count=True, **options)
    refuse_driver(path, info["driver"])
    total = max(int(info["features"]), 0)
    _refuse_too_many(total, path)
    binaries: list[NDArray[Any]] = []
    parts: list[list[NDArray[Any]]] = []
    names = [str(name) for name in info["fields"]][:MOST_COLUMNS]
    is_slow = info["driver"] in {"FlatGeobuf", "GML", "LIBKML", "KML"}
    at_once = _ROWS_AT_ONCE_WHERE_SKIPPING_IS_SLOW if is_slow else _ROWS_AT_ONCE
    for skip in range(0, max(total, 1), at_once):
        progress.report(start + share * skip / max(total, 1), f"{path.name}: {skip:,} rows")
        meta, _, chunk, columns = pyogrio.raw.read(
            path, layer=layer, columns=names, skip_features=skip, max_features=at_once,
            **options,
        )  # fmt: skip
        names = [str(name) for name in meta["fields"]]
        binaries.append(chunk)
        parts.append(list(columns))
    flat = np.concatenate(binaries)
    geometries = np.empty(len(flat), object)
    for low in range(0, len(flat), _SHAPES_AT_ONCE):
        progress.raise_if_cancelled()
        few = slice(low, low + _SHAPES_AT_ONCE)
        geometries[few] = shapely.force_2d(shapely.from_wkb(flat[few], on_invalid="ignore"))
    progress.report(start + share * 0.9, f"{path.name}: {len(flat):,} rows")
    geometries = _on_earth(geometries, info["crs"], where=f"{path}, layer {layer}")
    values = [_values(np.concatenate(pieces)) for pieces in zip(*parts, strict=True)]
    return FileLayer(layer, geometries, _free_names(names), tuple(values))


def _refuse_too_many(n_rows: int, path: Path) -> None:
    if n_rows > MOST_ROWS:
        raise InputError(
            f"The file has {n_rows:,} rows, and a layer takes {MOST_ROWS:,}", where=str(path),
            fix="Cut out the part you need, in QGIS for example.",
        )  # fmt: skip


def _on_earth(geometries: NDArray[Any], crs: str | None, *, where: str) -> NDArray[Any]:
    """Return the shapes in degrees; those that end up nowhere are missing."""
    moved = np.empty(len(geometries), object)
    there = ~shapely.is_missing(geometries) & ~shapely.is_empty(geometries)
    if there.any():
        found = np.asarray(in_degrees(geometries[there], crs, where=where), dtype=object)
        box = shapely.bounds(found).reshape(-1, 4)
        with np.errstate(invalid="ignore"):
            sound = np.isfinite(box).all(axis=1) & (np.abs(box[:, [1, 3]]) <= 90).all(axis=1)
        found[~sound] = None
        moved[there] = found
        if not sound.any():
            raise InputError(
                "The shapes of the file lie nowhere on earth", where=where,
                fix="Check its CRS, or save it in EPSG:4326.",
            )  # fmt: skip
    return moved


def _values(column: NDArray[Any]) -> NDArray[Any]:
    if column.dtype.kind in "biuf":
        return column.astype(np.float64)
    if column.dtype.kind == "M":
        return text_array(None if word == "NaT" else word for word in column.astype(str).tolist())
    return text_array(map(_text, column.tolist()))


def _text(value: object) -> str | None:
    if value is None or value != value:  # noqa: PLR0124 - NaN
        return None
    if isinstance(value, bytes):
        return f"{len(value):,} bytes"
    return str(value).replace("\0", "").encode("utf-8", "replace").decode()


def _free_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return names of columns that differ in more than case and that the study file can hold."""
    taken, free = set(_RESERVED), []
    for number, name in enumerate(names, start=1):
        plain = (_text(name) or "").strip() or f"column_{number}"
        wanted, repeat = plain, 2
        while wanted.casefold() in taken:
            wanted = f"{plain}_{repeat}"
            repeat += 1
        taken.add(wanted.casefold())
        free.append(wanted)
    return tuple(free)


# Tables of text


def _read_text(path: Path, progress: Progress) -> FileLayer:
    text = decoded_text(path)
    progress.report(0.2, path.name)
    delimiter = delimiter_of(text)
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    headers = [header.strip() for header in next(reader, [])]
    rows: list[list[str]] = []
    try:
        for row in reader:
            if len(rows) % _ROWS_AT_ONCE == 0:
                progress.report(0.3, f"{path.name}: {len(rows):,} rows")
                _refuse_too_many(len(rows), path)
            if any(row):
                rows.append([*row, *[""] * (len(headers) - len(row))])
    except csv.Error as error:
        raise InputError(
            f"The table cannot be read: {error}", where=str(path), fix="Save it as CSV again."
        ) from error
    progress.report(0.6, f"{path.name}: {len(rows):,} rows")
    cells = {name: [row[at].strip() for row in rows] for at, name in enumerate(headers)}
    geometries, places = _places(cells, path, has_decimal_comma=delimiter == ";")
    left = [name for name in headers if name not in places][:MOST_COLUMNS]
    values = tuple(_numbers_or_text(cells[name]) for name in left)
    shapes = _on_earth(geometries, None, where=str(path))
    return FileLayer(path.stem, shapes, _free_names(left), values)


def _places(
    cells: dict[str, list[str]], path: Path, *, has_decimal_comma: bool
) -> tuple[NDArray[Any], set[str]]:
    known = {name.casefold(): name for name in cells}
    lon = next((known[name] for name in _LON if name in known), None)
    lat = next((known[name] for name in _LAT if name in known), None)
    wkt = next((known[name] for name in _WKT if name in known), None)
    if lon is not None and lat is not None:
        x, y = (_floats(cells[name], has_decimal_comma=has_decimal_comma) for name in (lon, lat))
        shapes = np.empty(len(x), object)
        there = np.isfinite(x) & np.isfinite(y)
        shapes[there] = shapely.points(x[there], y[there])
        return shapes, {lon, lat}
    if wkt is not None:
        words = np.array([word.rpartition(";")[2] for word in cells[wkt]], dtype=object)
        return np.asarray(shapely.from_wkt(words, on_invalid="ignore"), dtype=object), {wkt}
    raise InputError(
        "The table says no places: it needs columns lon and lat in degrees, or WKT",
        where=f"{path}, columns {', '.join(cells) or 'none'}",
        fix="Name the columns so in the first line.",
    )


def _floats(words: Sequence[str], *, has_decimal_comma: bool = False) -> NDArray[np.float64]:
    if has_decimal_comma:
        words = [word.replace(",", ".") for word in words]
    found = (float(word) if NUMBER.fullmatch(word) else np.nan for word in words)
    return np.fromiter(found, np.float64, len(words))


def _numbers_or_text(words: Sequence[str]) -> NDArray[Any]:
    """Return numbers when every filled cell is one, else text."""
    if all(NUMBER.fullmatch(word) for word in words if word) and any(words):
        return _floats(words)
    return text_array(_text(word) if word else None for word in words)


def layer_tables_of(
    path: Path, taken: Sequence[str], progress: Progress = SILENT
) -> tuple[LayerTable, ...]:
    """Return the layers of a file as tables of the study file, under names not `taken` yet.

    Raises
    ------
    InputError
        As :func:`read_layer_file`.
    """
    layers = read_layer_file(path, progress)
    names, tables = list(taken), []
    for layer in layers:
        origin = path.name if len(layers) == 1 else f"{path.stem} {layer.name}{path.suffix}"
        name = unused_table_name(origin, names)
        names.append(name)
        table = LayerTable(name, origin, layer.geometries, layer.columns, layer.values)
        tables.append(table)
    return tuple(tables)
