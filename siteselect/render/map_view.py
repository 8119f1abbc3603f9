"""Which part of the map is shown, at what size: one immutable value for screen and paper."""

from dataclasses import dataclass, replace

import numpy as np

from siteselect.core.arrays import FloatArray, IntArray

SCREEN_PX_PER_MM = 96 / 25.4


@dataclass(frozen=True)
class MapView:
    """A north-up window on the projected map.

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
    """

    centre_x_m: float
    centre_y_m: float
    metres_per_px: float
    width_px: float
    height_px: float
    px_per_mm: float = SCREEN_PX_PER_MM

    @classmethod
    def fitting(
        cls,
        bounds_m: tuple[float, float, float, float],
        *,
        width_px: float,
        height_px: float,
        px_per_mm: float = SCREEN_PX_PER_MM,
        margin: float = 0.04,
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
        """
        x_min, y_min, x_max, y_max = bounds_m
        room = 1 - 2 * margin
        scale = max(
            (x_max - x_min) / (max(width_px, 1) * room),
            (y_max - y_min) / (max(height_px, 1) * room),
        )
        return cls(
            (x_min + x_max) / 2, (y_min + y_max) / 2, max(scale, 1e-3), width_px, height_px,
            px_per_mm,
        )  # fmt: skip

    @property
    def bounds_m(self) -> tuple[float, float, float, float]:
        """Map coordinates of the edges: x_min, y_min, x_max, y_max [m]."""
        half_x = self.width_px * self.metres_per_px / 2
        half_y = self.height_px * self.metres_per_px / 2
        return (
            self.centre_x_m - half_x, self.centre_y_m - half_y,
            self.centre_x_m + half_x, self.centre_y_m + half_y,
        )  # fmt: skip

    def to_px(self, xy_m: FloatArray) -> FloatArray:
        """Return pixels of map coordinates, shape ``(n, 2)`` in and out."""
        out = np.empty((len(xy_m), 2))
        out[:, 0] = (xy_m[:, 0] - self.centre_x_m) / self.metres_per_px + self.width_px / 2
        out[:, 1] = (self.centre_y_m - xy_m[:, 1]) / self.metres_per_px + self.height_px / 2
        return out

    def point_px(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Return the pixel of one map point."""
        return (
            (x_m - self.centre_x_m) / self.metres_per_px + self.width_px / 2,
            (self.centre_y_m - y_m) / self.metres_per_px + self.height_px / 2,
        )

    def point_m(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Return the map coordinates under one pixel [m]."""
        return (
            self.centre_x_m + (x_px - self.width_px / 2) * self.metres_per_px,
            self.centre_y_m - (y_px - self.height_px / 2) * self.metres_per_px,
        )

    def panned(self, dx_px: float, dy_px: float) -> "MapView":
        """Return the view after the map was dragged by some pixels [px]."""
        return replace(
            self,
            centre_x_m=self.centre_x_m - dx_px * self.metres_per_px,
            centre_y_m=self.centre_y_m + dy_px * self.metres_per_px,
        )

    def zoomed(self, factor: float, x_px: float, y_px: float) -> "MapView":
        """Return the view `factor` times closer with the point under a pixel kept in place."""
        x_m, y_m = self.point_m(x_px, y_px)
        scale = self.metres_per_px / factor
        return replace(
            self,
            centre_x_m=x_m - (x_px - self.width_px / 2) * scale,
            centre_y_m=y_m + (y_px - self.height_px / 2) * scale,
            metres_per_px=scale,
        )

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
        mine, theirs = self.bounds_m, other.bounds_m
        return (
            mine[0] <= theirs[0] and mine[1] <= theirs[1]
            and mine[2] >= theirs[2] and mine[3] >= theirs[3]
        )  # fmt: skip


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
