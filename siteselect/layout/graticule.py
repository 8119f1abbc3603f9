"""Meridians and parallels of a map window, and their labels on its frame."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import shapely

from siteselect.core.arrays import FloatArray
from siteselect.layout.map_window import MapWindow

STEPS_DEG = (
    30.0,
    20.0,
    10.0,
    5.0,
    2.0,
    1.0,
    0.5,
    0.25,
    1 / 6,
    1 / 12,
    1 / 30,
    1 / 60,
    1 / 120,
    1 / 360,
    1 / 720,
)
LEAST_LINES = 4
SAMPLES = 64
BEYOND = 0.02
"""Share by which lines overshoot the sampled range, so that they surely reach the frame."""
POLE_DEG = 89.0
LABEL_ROOM_MM = 8.0


class Edge(StrEnum):
    """A side of the map frame."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class GraticuleLabel:
    """The name of a line where it meets a side of the frame, `at_mm` along that side."""

    text: str
    edge: Edge
    at_mm: float


@dataclass(frozen=True, slots=True)
class Graticule:
    """Lines in millimetres from the window's upper left corner, and their labels."""

    step_deg: float
    lines: tuple[tuple[tuple[float, float], ...], ...]
    labels: tuple[GraticuleLabel, ...]


def graticule(window: MapWindow) -> Graticule:
    """Return the meridians and parallels of a window, at least four across its shorter extent."""
    west, south, east, north = _degrees_shown(window)
    step = step_deg(min(east - west, north - south))
    lines: list[tuple[tuple[float, float], ...]] = []
    labels: list[GraticuleLabel] = []
    along_lat, along_lon = np.linspace(south, north, SAMPLES), np.linspace(west, east, SAMPLES)
    for lon in multiples_of_step(west, east, step):
        pieces = _clipped(window, window.project(np.full(SAMPLES, lon), along_lat))
        lines += pieces
        labels += _labels(pieces, degrees_text(lon, "E", "W"), window, (Edge.TOP, Edge.BOTTOM))
    for lat in multiples_of_step(south, north, step):
        pieces = _clipped(window, window.project(along_lon, np.full(SAMPLES, lat)))
        lines += pieces
        labels += _labels(pieces, degrees_text(lat, "N", "S"), window, (Edge.LEFT, Edge.RIGHT))
    return Graticule(step, tuple(lines), tuple(labels))


def degrees_text(value: float, positive: str, negative: str) -> str:
    """Return an angle as it stands on a map frame, e.g. ``67°30′ E``; zero has no letter."""
    seconds = round(abs(value) * 3600)
    letter = "" if seconds == 0 else f" {positive if value > 0 else negative}"
    minute_part = f"{seconds // 60 % 60:02d}′" if seconds % 3600 else ""
    second_part = f"{seconds % 60:02d}″" if seconds % 60 else ""
    return f"{seconds // 3600}°{minute_part}{second_part}{letter}"


def _degrees_shown(window: MapWindow) -> tuple[float, float, float, float]:
    """Return the range of longitude and latitude inside the window, a little more than sampled."""
    west, south, east, north = window.bounds_m
    x, y = np.meshgrid(np.linspace(west, east, 33), np.linspace(south, north, 33))
    degrees = window.unproject(np.column_stack([x.ravel(), y.ravel()]))
    degrees = degrees[np.isfinite(degrees).all(axis=1)]
    low, high = degrees.min(axis=0), degrees.max(axis=0)
    low, high = low - BEYOND * (high - low), high + BEYOND * (high - low)
    return (
        float(low[0]), max(float(low[1]), -POLE_DEG), float(high[0]), min(float(high[1]), POLE_DEG),
    )  # fmt: skip


def step_deg(extent_deg: float) -> float:
    """Return how far apart lines stand in an extent, so that there are a few. [degree]."""
    return next((step for step in STEPS_DEG if extent_deg / step >= LEAST_LINES), STEPS_DEG[-1])


def multiples_of_step(low: float, high: float, step: float) -> list[float]:
    """Return the multiples of a step within a range, both ends included."""
    first, last = int(np.ceil(low / step)), int(np.floor(high / step))
    return [number * step for number in range(first, last + 1)]


def _clipped(window: MapWindow, path: FloatArray) -> list[tuple[tuple[float, float], ...]]:
    path = path[np.isfinite(path).all(axis=1)]
    if len(path) < 2:
        return []
    inside = shapely.clip_by_rect(shapely.LineString(path), 0, 0, window.width_mm, window.height_mm)
    return [
        tuple((float(x), float(y)) for x, y in shapely.get_coordinates(part))
        for part in shapely.get_parts(inside)
        if part.length > 0
    ]


def _labels(
    pieces: list[tuple[tuple[float, float], ...]],
    text: str,
    window: MapWindow,
    edges: tuple[Edge, Edge],
) -> list[GraticuleLabel]:
    """Label the ends that lie on the two sides a line is read at, away from the corners."""
    found = []
    for x, y in (end for piece in pieces for end in (piece[0], piece[-1])):
        for edge in edges:
            distance, at, length = {
                Edge.LEFT: (x, y, window.height_mm),
                Edge.RIGHT: (window.width_mm - x, y, window.height_mm),
                Edge.TOP: (y, x, window.width_mm),
                Edge.BOTTOM: (window.height_mm - y, x, window.width_mm),
            }[edge]
            if abs(distance) < 1e-6 and LABEL_ROOM_MM <= at <= length - LABEL_ROOM_MM:
                found.append(GraticuleLabel(text, edge, at))
    return found
