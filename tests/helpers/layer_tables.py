"""Layers as planners bring them: a few shapes with a number, a text and gaps."""

import numpy as np
import shapely

from siteselect.io.layer_tables import text_array
from siteselect.study.layer_table import LayerTable


def towers(n: int = 5, name: str = "layer_towers") -> LayerTable:
    """Return points with a height, one missing, and an owner, one missing."""
    heights = np.arange(n, dtype=np.float64) * 10
    heights[n // 2] = np.nan
    owners = [f"Owner {at % 3}" for at in range(n)]
    points = np.empty(n, object)
    points[:] = [shapely.Point(60 + at / 10, 30 + at / 20) for at in range(n)]
    return LayerTable(
        name, "towers.geojson", points, ("height_m", "owner"),
        (heights, text_array([*owners[:-1], None])),
    )  # fmt: skip
