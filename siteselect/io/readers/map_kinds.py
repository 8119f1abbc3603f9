"""What a map file must hold to be what its name says, and the GDAL drivers that may read it.

GDAL chooses its driver by content. Some contents only point elsewhere, at other files or at
servers, and would be followed; a file of sites has to hold its sites itself.
"""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from siteselect.core.errors import InputError
from siteselect.core.words import say

HEAD_BYTES = 65536
POINTS_ELSEWHERE = (
    b"<OGRVRTDataSource", b"<OGRVRTLayer", b"gdal_streamed_alg", b"<!ENTITY",
)  # fmt: skip
SPACE_AND_MARKS = b"\xef\xbb\xbf\x1e \t\r\n"
MOST_UNPACKED_BYTES = 200_000_000
MOST_UNPACKED_TIMES = 100
ALWAYS_UNPACKED_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class MapKind:
    """One kind of map file: how its content begins and which GDAL drivers read it."""

    title: str
    beginning: bytes
    drivers: frozenset[str]


GEOJSON = MapKind(
    "GeoJSON", b"{", frozenset({"GeoJSON", "GeoJSONSeq", "ESRIJSON", "TopoJSON", "JSONFG"})
)
ARCHIVED = frozenset({"ESRI Shapefile", "LIBKML", "KML", "GPKG", "FlatGeobuf", *GEOJSON.drivers})
MAP_KINDS = {
    ".geojson": GEOJSON,
    ".json": GEOJSON,
    ".gpkg": MapKind("GeoPackage", b"SQLite format 3\0", frozenset({"GPKG"})),
    ".kml": MapKind("KML", b"<", frozenset({"LIBKML", "KML"})),
    ".kmz": MapKind("KMZ", b"PK", frozenset({"LIBKML", "KML"})),
    ".shp": MapKind("Shapefile", b"\0\0\x27\x0a", frozenset({"ESRI Shapefile"})),
    ".fgb": MapKind("FlatGeobuf", b"fgb\x03", frozenset({"FlatGeobuf"})),
    ".gml": MapKind("GML", b"<", frozenset({"GML"})),
    ".zip": MapKind("zip archive", b"PK", ARCHIVED),
}


def refuse_disguised(path: Path) -> None:
    """Refuse a map file before GDAL sees it: of another kind, pointing elsewhere, or too big.

    Raises
    ------
    InputError
        When the content is not what the suffix says, names other data, or is an archive that
        unpacks beyond 200 MB, or beyond 20 MB and a hundred times its size.
    """
    if path.resolve().as_posix().startswith("/vsi"):
        raise _no_map(
            path, say("its folder is named like one of GDAL's own"), say("Copy it elsewhere.")
        )
    kind = MAP_KINDS[path.suffix.lower()]
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if not head.lstrip(SPACE_AND_MARKS).startswith(kind.beginning):
        raise _no_map(path, say("its content is no {title}", title=kind.title))
    heads = _heads_inside(path) if kind.beginning == b"PK" else iter((head,))
    if any(mark in part for part in heads for mark in POINTS_ELSEWHERE):
        raise _no_map(path, say("it holds no sites itself but points at other data"))


def refuse_driver(path: Path, driver: str) -> None:
    """Refuse a file that GDAL takes for another kind than its suffix says.

    Raises
    ------
    InputError
    """
    kind = MAP_KINDS[path.suffix.lower()]
    if driver not in kind.drivers:
        raise _no_map(
            path, say("its content is {driver}, not {title}", driver=driver, title=kind.title)
        )


def _heads_inside(path: Path) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _refuse_bloated(path, sum(member.file_size for member in members))
            for member in members:
                with archive.open(member) as file:
                    yield file.read(HEAD_BYTES)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise _no_map(
            path, say("its archive cannot be unpacked ({error})", error=str(error))
        ) from error


def _refuse_bloated(path: Path, unpacked_bytes: int) -> None:
    allowed = min(
        MOST_UNPACKED_BYTES,
        max(ALWAYS_UNPACKED_BYTES, MOST_UNPACKED_TIMES * path.stat().st_size),
    )
    if unpacked_bytes > allowed:
        raise _no_map(
            path,
            say(
                "its archive unpacks to {unpacked_bytes:,.0f} MB, of which {allowed:,.0f} MB "
                "are allowed",
                unpacked_bytes=unpacked_bytes / 1e6,
                allowed=allowed / 1e6,
            ),
            say("Unpack it yourself and import the one file with the sites."),
        )


def _no_map(
    path: Path, why: str, fix: str = say("Export it again as GeoJSON, GeoPackage, KML or CSV.")
) -> InputError:
    return InputError(
        say("The file cannot be read as a map: {why}", why=why), where=str(path), fix=fix
    )
