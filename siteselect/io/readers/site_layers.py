"""Sites from map files: GeoJSON, GeoPackage, KML, KMZ, Shapefile, FlatGeobuf."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.io.geometry_checks import METRES_FROM
from siteselect.io.problems import Problem
from siteselect.io.readers.map_kinds import refuse_disguised, refuse_driver
from siteselect.io.readers.site_record import SiteRecord, our_names

DEGREES = "EPSG:4326"
LAYER_OF_SITES = "sites"


def read_layers(path: Path, problems: list[Problem], *, layer: str = "") -> list[SiteRecord]:
    """Return the features of a map file, in degrees; add to `problems` those without geometry.

    Raises
    ------
    InputError
        When the file is no map file, has no such layer or does not say its CRS.
    """
    import pyogrio  # noqa: PLC0415 - heavy

    refuse_disguised(path)
    try:
        names = [layer] if layer else _layers_of(path, pyogrio.list_layers(path))
        records: list[SiteRecord] = []
        for name in names:
            refuse_driver(path, pyogrio.read_info(path, layer=name)["driver"])
            records += _read_layer(path, name, problems)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError(
            say("The file cannot be read as a map: {error}", error=str(error)),
            where=str(path),
            fix=say("Export it again as GeoJSON, GeoPackage, KML, Shapefile or CSV."),
        ) from error
    except (pyogrio.errors.FeatureError, pyogrio.errors.GeometryError) as error:
        raise InputError(
            say("The file is damaged: {error}", error=str(error)),
            where=str(path),
            fix=say("Export it again."),
        ) from error
    return records


def _layers_of(path: Path, listed: NDArray[np.object_]) -> list[str]:
    """Return the layers that hold sites: the one called so, the only one, or all of a KML."""
    drawn = [str(name) for name, kind in listed if kind is not None]
    if LAYER_OF_SITES in drawn:
        return [LAYER_OF_SITES]
    if len(drawn) == 1 or path.suffix.lower() in {".kml", ".kmz"}:
        return drawn
    raise InputError(
        say(
            "The file has {n_drawn} map layers and none is called '{layer_of_sites}'",
            n_drawn=len(drawn),
            layer_of_sites=LAYER_OF_SITES,
        ),
        where=f"{path}, layers {', '.join(drawn) or 'none'}",
        fix=say(
            "Rename the one with the sites to '{layer_of_sites}', or export it alone.",
            layer_of_sites=LAYER_OF_SITES,
        ),
    )


def _read_layer(path: Path, layer: str, problems: list[Problem]) -> list[SiteRecord]:
    import pyogrio.raw  # noqa: PLC0415 - heavy

    meta, fids, binaries, columns = pyogrio.raw.read(path, layer=layer, return_fids=True)
    geometries = shapely.from_wkb(binaries, on_invalid="ignore")
    drawn = np.array([geometry is not None for geometry in geometries], dtype=bool)
    geometries[drawn] = in_degrees(geometries[drawn], meta["crs"], where=f"{path}, layer {layer}")
    values = dict(zip(meta["fields"].tolist(), columns, strict=True))
    names = our_names(values)
    records: list[SiteRecord] = []
    for index, geometry in enumerate(geometries):
        row = f"fid {fids[index]}"
        words = {ours: _words(values[header][index]) for ours, header in names.items()}
        if geometry is None:
            why, fix = say("has no geometry"), say("draw it, or delete the row")
            problems.append(Problem(layer, why, fix, row, "geometry"))
        else:
            records.append(SiteRecord(layer, row, words, geometry))
    return records


def in_degrees(
    geometries: Sequence[BaseGeometry], crs: str | None, *, where: str
) -> Sequence[BaseGeometry]:
    """Return the geometries in longitude and latitude of WGS 84.

    Raises
    ------
    InputError
        When the file does not say its CRS and the numbers cannot be degrees, or the CRS is
        unknown.
    """
    if crs is None:
        bounds = shapely.bounds(geometries)
        if bounds.size and np.nanmax(np.abs(bounds)) >= METRES_FROM:
            raise InputError(
                say("The file does not say its CRS, and its coordinates are no degrees"),
                where=where,
                fix=say("Save it with its CRS (for a Shapefile, with the .prj), or in EPSG:4326."),
            )
        return geometries
    if crs == DEGREES:
        return geometries
    return _reprojected(geometries, crs, where=where)


def _reprojected(
    geometries: Sequence[BaseGeometry], crs: str, *, where: str
) -> Sequence[BaseGeometry]:
    from pyproj import Transformer  # noqa: PLC0415 - heavy
    from pyproj.exceptions import ProjError  # noqa: PLC0415 - heavy

    try:
        to_degrees = Transformer.from_crs(crs, DEGREES, always_xy=True)
    except ProjError as error:
        raise InputError(
            say("The CRS of the file is not known: {crs:.60}", crs=crs),
            where=where,
            fix=say("Reproject it to EPSG:4326."),
        ) from error
    moved: Any = shapely.transform(geometries, to_degrees.transform, interleaved=False)
    return moved  # type: ignore[no-any-return]


def _words(value: object) -> str:
    """Return a cell as text; a missing one is empty, a whole number has no decimals."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
