"""The packaged base map: land, coast, borders, provinces, rivers and lakes in degrees."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from siteselect.core.errors import InputError, StudyFileError
from siteselect.core.words import say
from siteselect.io.packaged import packaged_path


@dataclass(frozen=True, eq=False)
class BasemapLayer:
    """One layer of a base map.

    Attributes
    ----------
    geometries : ndarray of shapely geometries, shape (n_features,)
        Read-only, in degrees (EPSG:4326).
    properties : tuple of mappings
        One per geometry, e.g. ``{"kind": "international", "is_disputed": False}``.
    source, date, licence : str
    """

    geometries: NDArray[np.object_]
    properties: tuple[Mapping[str, Any], ...]
    source: str
    date: str
    licence: str

    def named(self, *names: str) -> list[shapely.Geometry]:
        """Return the geometries whose property ``name`` is one of `names`, in layer order."""
        return [
            geometry
            for geometry, properties in zip(self.geometries, self.properties, strict=True)
            if properties.get("name") in names
        ]


@dataclass(frozen=True, eq=False)
class Basemap:
    """A packaged base map; `attribution` belongs on every page that shows it."""

    name: str
    layers: Mapping[str, BasemapLayer]
    attribution: str


@cache
def read_basemap(name: str) -> Basemap:
    """Return the packaged base map called `name`; an empty name gives a base map without layers.

    Raises
    ------
    InputError
        When there is no such base map.
    """
    if not name:
        return Basemap("", {}, "")
    folder = _folder(name)
    about = json.loads((folder / "basemap.json").read_text(encoding="utf-8"))
    layers = {layer: _read_layer(folder, facts) for layer, facts in about["layers"].items()}
    return Basemap(about["name"], layers, about["attribution"])


def _folder(name: str) -> Path:
    try:
        if Path(name).name == name:
            return packaged_path(f"maps/{name}/basemap.json").parent
    except StudyFileError:
        pass
    raise InputError(
        say("There is no base map '{name}'", name=name),
        where="the study's basemap",
        fix=say("Name a folder of maps/, or leave the name empty to draw none."),
    )


def _read_layer(folder: Path, facts: Mapping[str, str]) -> BasemapLayer:
    text = (folder / facts["file"]).read_text(encoding="utf-8")
    geometries = shapely.get_parts(shapely.from_geojson(text))
    geometries.setflags(write=False)
    properties = tuple(feature["properties"] for feature in json.loads(text)["features"])
    return BasemapLayer(geometries, properties, facts["source"], facts["date"], facts["licence"])
