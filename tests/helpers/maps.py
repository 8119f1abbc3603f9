"""A small study with a base map, results and places, for everything that draws."""

from dataclasses import replace

import numpy as np
import shapely

from siteselect.core.entities import Place, Zone
from siteselect.core.provenance import DataClass, Provenance
from siteselect.io.basemap import Basemap, BasemapLayer
from siteselect.render.scene import MapResults, MapScene, build_scene
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

SEA_LINE_LAT = 8.6
"""South of this the made-up base map has sea."""


def _layer(*rows: tuple[shapely.Geometry, dict[str, object]]) -> BasemapLayer:
    geometries = np.empty(len(rows), object)
    geometries[:] = [geometry for geometry, _ in rows]
    return BasemapLayer(geometries, tuple(row for _, row in rows), "made up", "2026", "none")


def small_basemap() -> Basemap:
    """Return land north of a shore, an agreed border in the west, a disputed one in the east."""
    return Basemap(
        "small",
        {
            "land": _layer((shapely.box(-5, SEA_LINE_LAT, 9, 15), {})),
            "borders": _layer(
                (shapely.LineString([(0.3, SEA_LINE_LAT), (0.3, 12)]), {"is_disputed": False}),
                (shapely.LineString([(3.7, SEA_LINE_LAT), (3.7, 12)]), {"is_disputed": True}),
            ),
            "rivers": _layer((shapely.LineString([(1.2, 11), (1.3, SEA_LINE_LAT)]), {})),
            "lakes": _layer((shapely.box(1.7, 9.2, 1.9, 9.3), {"name": "Mirror Lake"})),
        },
        "Made-up map. Nobody lives there.",
    )


def mapped_study() -> Study:
    """Return the three regions with towns, a zone of each kind and one guessed position."""
    study = three_region_study()
    return replace(
        study,
        places=(
            *study.places,
            Place("c2", "Westham", "city", 0.8, 10.3, 300_000),
            Place("c3", "کراچی", "city", 1.9, 9.6, 150_000),
            Place("p1", "Harbour zone", "sez", 2.4, 8.8),
        ),
        zones=(
            Zone("z1", "Reserve", "protected", True, shapely.box(0.6, 9.2, 0.9, 9.5)),
            Zone("z2", "Sandbox", "incentive", False, shapely.box(3.1, 9.2, 3.4, 9.5)),
        ),
        provenance=(
            *study.provenance,
            Provenance("substations/SOU", "position", "", "a guess", "2026", DataClass.ASSUMED),
        ),
    )


SOME_RESULTS = MapResults(
    regularity={"W": 10.0, "M": 90.0},
    line_loading={"L1": 0.2, "L2": 1.3, "L3": 0.9},
    firm_mw={"WST": 0.0, "MID": 400.0, "EST": 1500.0},
)


def small_scene(results: MapResults = SOME_RESULTS) -> MapScene:
    """Return the mapped study as a scene."""
    return build_scene(mapped_study(), small_basemap(), results=results)
