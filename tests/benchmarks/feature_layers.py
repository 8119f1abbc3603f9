"""Layers of made-up features in six classes, for us and as a GeoPackage for QGIS."""

from dataclasses import replace
from pathlib import Path

import shapely

from siteselect.io.gpkg import Field, GeoPackageWriter
from siteselect.render.scene import MapScene
from siteselect.render.vector_layer import ClassStyle, VectorLayer, vector_geometry
from tests.helpers.features import SIDE_M, classes_of, made_up_features
from tests.helpers.maps import small_scene

KINDS = {"areas": "POLYGON", "lines": "LINESTRING", "points": "POINT"}
COLOURS = ("#1b5e20", "#0d47a1", "#6a1b9a", "#b71c1c", "#e65100", "#37474f")
WIDTH_MM, SIZE_MM, FILL = 0.26, 1.0, 0.27
DEGREES_PER_M = 1e-5
"""The file is in degrees; QGIS draws them as they are, so that both draw the same picture."""


def feature_layers(n_features: int) -> list[VectorLayer]:
    """Return areas, lines and points as layers of ours, lowest first."""
    styles = tuple(ClassStyle(ink, WIDTH_MM, SIZE_MM, FILL) for ink in COLOURS)
    return [
        VectorLayer(vector_geometry(features), classes_of(features), styles)
        for features in made_up_features(n_features)
    ]


def empty_map_scene() -> MapScene:
    """Return a scene as large as the features; with no layer visible nothing of it is drawn."""
    return replace(small_scene(), bounds_m=(0.0, 0.0, SIDE_M, SIDE_M))


def write_features(n_features: int, path: Path) -> None:
    """Write the same features with their classes and a spatial index."""
    with GeoPackageWriter(path) as writer:
        for kind, features in zip(KINDS, made_up_features(n_features), strict=True):
            geometries = shapely.transform(features, lambda xy: xy * DEGREES_PER_M)
            writer.add_layer(
                kind,
                "Made-up features",
                [Field("class", "INTEGER")],
                [(number,) for number in classes_of(features).tolist()],
                geometries=list(geometries),
                geometry_type=KINDS[kind],
            )
        writer.finish()
