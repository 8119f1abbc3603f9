"""Made-up features in clusters over a country-sized square, as many as asked for."""

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

SIDE_M = 1_500_000.0
N_CLASSES = 6
_LINE_VERTICES, _AREA_VERTICES = 12, 16


def made_up_features(
    n_features: int, seed: int = 1
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Return areas, lines and points: a fifth of them areas, the rest halved. [m]."""
    rng = np.random.default_rng(seed)
    n_points = n_lines = int(n_features * 0.4)
    n_areas = n_features - n_points - n_lines
    towns = rng.uniform(0, SIDE_M, (60, 2))

    def near_towns(n: int, spread_m: float) -> NDArray[np.float64]:
        return towns[rng.integers(0, len(towns), n)] + rng.normal(0, spread_m, (n, 2))

    points = shapely.points(np.clip(near_towns(n_points, 60_000), 0, SIDE_M))
    turns = np.cumsum(rng.normal(0, 0.35, (n_lines, _LINE_VERTICES - 1)), axis=1)
    heading = rng.uniform(0, 2 * np.pi, (n_lines, 1)) + turns
    step_m = rng.lognormal(9.0, 0.8, (n_lines, 1)) * 4 / (_LINE_VERTICES - 1)
    steps = np.stack([np.cos(heading) * step_m, np.sin(heading) * step_m], axis=-1)
    walk = np.concatenate([np.zeros((n_lines, 1, 2)), np.cumsum(steps, axis=1)], axis=1)
    lines = shapely.linestrings(near_towns(n_lines, 60_000)[:, None] + walk)
    radius_m = rng.lognormal(8.0, 0.6, (n_areas, 1)) * rng.uniform(
        0.6, 1.2, (n_areas, _AREA_VERTICES)
    )
    around = np.linspace(0, 2 * np.pi, _AREA_VERTICES, endpoint=False)
    rings = np.stack([radius_m * np.cos(around), radius_m * np.sin(around)], axis=-1)
    areas = shapely.polygons(near_towns(n_areas, 80_000)[:, None] + rings)
    return areas, lines, points


def classes_of(features: NDArray[Any], seed: int = 2) -> NDArray[np.int16]:
    """Return a class for each feature, at random."""
    return np.random.default_rng(seed).integers(0, N_CLASSES, len(features)).astype(np.int16)
