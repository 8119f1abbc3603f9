"""Where to look: places in degrees, scales and turns, and back again."""

from siteselect.core.drawing.local_plane import LonLat
from siteselect.render.furniture import ground_metres
from siteselect.render.projection import MapProjection
from siteselect.shell.canvas.contents import MapContents
from siteselect.shell.canvas.navigator import Navigator

RULER_MM = 36.0
"""Length on the glass over which the scale is measured. [mm]"""


class Camera:
    """Moves the view of a canvas; every way is a step that :meth:`go_back` takes back."""

    def __init__(self, contents: MapContents, navigator: Navigator) -> None:
        self._contents, self._navigator = contents, navigator

    @property
    def _projection(self) -> MapProjection:
        assert self._contents.scene is not None
        return self._contents.scene.projection

    @property
    def middle(self) -> LonLat:
        """The place in the middle, in degrees."""
        view = self._navigator.view
        return self._projection.point_to_degrees(view.centre_x_m, view.centre_y_m)

    @property
    def scale_denominator(self) -> float:
        """The scale on this screen, measured on the ground at the middle: 1 to this number."""
        view = self._navigator.view
        ground_m = ground_metres(self._projection, view, RULER_MM * view.px_per_mm)
        return ground_m * 1000 / RULER_MM

    def look_at(
        self, place: LonLat, *, scale: float | None = None, rotation_deg: float | None = None
    ) -> None:
        """Show a place in the middle, at the scale and turn that are, or at others.

        Parameters
        ----------
        place : LonLat
            In degrees.
        scale : float, optional
            Denominator.
        rotation_deg : float, optional
            How far the map is turned clockwise. [degree]
        """
        view = self._navigator.view
        turn = view.rotation_deg if rotation_deg is None else rotation_deg
        middle_m = self._projection.point_to_map(*place)
        self._navigator.look_at(middle_m, view.metres_per_px, turn)
        if scale is not None:
            self.set_scale(scale)

    def centre_m(self, x_m: float, y_m: float) -> None:
        """Show a place of the map in the middle. [m]."""
        view = self._navigator.view
        self._navigator.look_at((x_m, y_m), view.metres_per_px, view.rotation_deg)

    def set_scale(self, denominator: float) -> None:
        """Show the map at a scale, as far as its limits allow."""
        self._navigator.zoom(self.scale_denominator / denominator)

    def turn(self, by_deg: float) -> None:
        """Turn the map clockwise about its middle. `by_deg` [degree]."""
        self._navigator.turn(by_deg)

    def north_up(self) -> None:
        """Turn the map's north to the top."""
        self._navigator.turn_to(0.0)

    def go_back(self) -> None:
        """Show what was shown before."""
        self._navigator.back()

    def go_forward(self) -> None:
        """Show again what was gone back from."""
        self._navigator.forward()
