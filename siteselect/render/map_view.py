"""Which part of the map is shown, at what size: one immutable value for screen and paper."""

import math
from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray

SCREEN_PX_PER_MM = 96 / 25.4


@dataclass(frozen=True)
class MapView:
    """A window on the projected map.

    Pixels are the painter's units, y downwards from the top left corner; on paper they may be as
    fine as the device likes. Everything that has a size on paper or glass (pens, letters, symbols)
    is given in millimetres and multiplied by `px_per_mm`.

    Attributes
    ----------
    centre_x_m, centre_y_m : float
        Map coordinates of the middle of the view. [m]
    metres_per_px : float
        Map metres covered by one pixel. [m/px]
    width_px, height_px : float
        Size of the view. [px]
    px_per_mm : float
        Painter units per millimetre. [px/mm]
    rotation_deg : float
        How far the map is turned clockwise. [degree]
    """

    centre_x_m: float
    centre_y_m: float
    metres_per_px: float
    width_px: float
    height_px: float
    px_per_mm: float = SCREEN_PX_PER_MM
    rotation_deg: float = 0.0

    @classmethod
    def fitting(
        cls,
        bounds_m: tuple[float, float, float, float],
        *,
        width_px: float,
        height_px: float,
        px_per_mm: float = SCREEN_PX_PER_MM,
        margin: float = 0.04,
        rotation_deg: float = 0.0,
    ) -> "MapView":
        """Return the view that shows all of (x_min, y_min, x_max, y_max) with a margin.

        Parameters
        ----------
        bounds_m : tuple of float
            Map coordinates to show. [m]
        width_px, height_px : float
            Size of the view. [px]
        px_per_mm : float
            Painter units per millimetre. [px/mm]
        margin : float
            Share of the view left free on every side.
        rotation_deg : float
            How far the map is turned clockwise. [degree]
        """
        x_min, y_min, x_max, y_max = bounds_m
        room = 1 - 2 * margin
        wide_m, tall_m = _box_around(x_max - x_min, y_max - y_min, rotation_deg)
        scale = max(wide_m / (max(width_px, 1) * room), tall_m / (max(height_px, 1) * room))
        return cls(
            (x_min + x_max) / 2, (y_min + y_max) / 2, max(scale, 1e-3), width_px, height_px,
            px_per_mm, rotation_deg,
        )  # fmt: skip

    @property
    def bounds_m(self) -> tuple[float, float, float, float]:
        """Map coordinates of the box around the view: x_min, y_min, x_max, y_max [m]."""
        wide_px, tall_px = _box_around(self.width_px, self.height_px, self.rotation_deg)
        half_x, half_y = wide_px * self.metres_per_px / 2, tall_px * self.metres_per_px / 2
        return (
            self.centre_x_m - half_x, self.centre_y_m - half_y,
            self.centre_x_m + half_x, self.centre_y_m + half_y,
        )  # fmt: skip

    @property
    def corners_m(self) -> tuple[tuple[float, float], ...]:
        """Map coordinates of the corners, clockwise from the top left. [m]."""
        wide, tall = self.width_px, self.height_px
        return tuple(self.point_m(*at) for at in ((0, 0), (wide, 0), (wide, tall), (0, tall)))

    def to_px(self, xy_m: FloatArray) -> FloatArray:
        """Return pixels of map coordinates, shape ``(n, 2)`` in and out."""
        out = np.empty((len(xy_m), 2))
        right, down = out[:, 0], out[:, 1]
        np.subtract(xy_m[:, 0], self.centre_x_m, out=right)
        np.subtract(self.centre_y_m, xy_m[:, 1], out=down)
        if self.rotation_deg:
            cos, sin = _turn(self.rotation_deg)
            right[:], down[:] = right * cos - down * sin, right * sin + down * cos
        out /= self.metres_per_px
        out += (self.width_px / 2, self.height_px / 2)
        return out

    def point_px(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Return the pixel of one map point."""
        right, down = _turned(x_m - self.centre_x_m, self.centre_y_m - y_m, self.rotation_deg)
        return (
            right / self.metres_per_px + self.width_px / 2,
            down / self.metres_per_px + self.height_px / 2,
        )

    def point_m(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Return the map coordinates under one pixel [m]."""
        right, down = _turned(x_px - self.width_px / 2, y_px - self.height_px / 2,
                              -self.rotation_deg)  # fmt: skip
        return (
            self.centre_x_m + right * self.metres_per_px,
            self.centre_y_m - down * self.metres_per_px,
        )

    def panned(self, dx_px: float, dy_px: float) -> "MapView":
        """Return the view after the map was dragged by some pixels [px]."""
        return self.centred(*self.point_m(self.width_px / 2 - dx_px, self.height_px / 2 - dy_px))

    def centred(self, x_m: float, y_m: float) -> "MapView":
        """Return the view with another middle [m]."""
        return replace(self, centre_x_m=x_m, centre_y_m=y_m)

    def zoomed(self, factor: float, x_px: float, y_px: float) -> "MapView":
        """Return the view `factor` times closer with the point under a pixel kept in place."""
        x_m, y_m = self.point_m(x_px, y_px)
        return replace(
            self,
            centre_x_m=x_m + (self.centre_x_m - x_m) / factor,
            centre_y_m=y_m + (self.centre_y_m - y_m) / factor,
            metres_per_px=self.metres_per_px / factor,
        )

    def turned(self, rotation_deg: float, x_px: float, y_px: float) -> "MapView":
        """Return the view turned to an angle with the point under a pixel kept in place."""
        x_m, y_m = self.point_m(x_px, y_px)
        turned = replace(self, rotation_deg=rotation_deg)
        now_x_m, now_y_m = turned.point_m(x_px, y_px)
        return turned.centred(self.centre_x_m + x_m - now_x_m, self.centre_y_m + y_m - now_y_m)

    def resized(self, width_px: float, height_px: float) -> "MapView":
        """Return the view with the same middle and scale in another size."""
        return replace(self, width_px=width_px, height_px=height_px)

    def magnified(self, ratio: float) -> "MapView":
        """Return the same picture with `ratio` times as many pixels each way."""
        return replace(
            self,
            metres_per_px=self.metres_per_px / ratio,
            width_px=self.width_px * ratio,
            height_px=self.height_px * ratio,
            px_per_mm=self.px_per_mm * ratio,
        )

    def covers(self, other: "MapView") -> bool:
        """Return whether everything `other` shows lies inside this view."""
        spare = 1e-6
        return all(
            -spare <= x_px <= self.width_px + spare and -spare <= y_px <= self.height_px + spare
            for x_px, y_px in (self.point_px(*corner) for corner in other.corners_m)
        )


def _turn(rotation_deg: float) -> tuple[float, float]:
    angle = math.radians(rotation_deg)
    return math.cos(angle), math.sin(angle)


def _turned(right: float, down: float, rotation_deg: float) -> tuple[float, float]:
    """Return a way on the glass turned clockwise."""
    if not rotation_deg:
        return right, down
    cos, sin = _turn(rotation_deg)
    return right * cos - down * sin, right * sin + down * cos


def _box_around(width: float, height: float, rotation_deg: float) -> tuple[float, float]:
    """Return the sides of the upright box around a turned rectangle."""
    if not rotation_deg:
        return width, height
    cos, sin = (abs(part) for part in _turn(rotation_deg))
    return width * cos + height * sin, width * sin + height * cos


def in_view(xy_m: FloatArray, view: MapView, *, pad_mm: float = 4.0) -> IntArray:
    """Return which points lie in the view or so near that their symbol reaches into it.

    Parameters
    ----------
    xy_m : ndarray, shape (n, 2)
        Map coordinates. [m]
    pad_mm : float
        How far symbols reach. [mm]

    Returns
    -------
    ndarray of int, shape (m,)
        Positions in `xy_m`, in order.
    """
    x_min, y_min, x_max, y_max = view.bounds_m
    pad = pad_mm * view.px_per_mm * view.metres_per_px
    x, y = xy_m[:, 0], xy_m[:, 1]
    near = (x >= x_min - pad) & (x <= x_max + pad) & (y >= y_min - pad) & (y <= y_max + pad)
    return np.flatnonzero(near)
