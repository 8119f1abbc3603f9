"""The views a planner has been at, to go back and forward among."""

from siteselect.render.map_view import MapView

MOST_VIEWS = 200


class ViewHistory:
    """Views in the order they were come to; a new one after going back forgets the ones after."""

    def __init__(self) -> None:
        self._views: list[MapView] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is one before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is one after."""
        return self._at < len(self._views) - 1

    def clear(self) -> None:
        """Forget all, as when another study is opened."""
        self._views.clear()
        self._at = -1

    def visit(self, view: MapView) -> None:
        """Remember a view, unless it is the one we are at in another size of window."""
        if self._at >= 0 and _is_same_place(view, self._views[self._at]):
            return
        self._views = [*self._views[: self._at + 1], view][-MOST_VIEWS:]
        self._at = len(self._views) - 1

    def back(self) -> MapView | None:
        """Return the view before; None at the first."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._views[self._at]

    def forward(self) -> MapView | None:
        """Return the view after; None at the last."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._views[self._at]


def _is_same_place(one: MapView, other: MapView) -> bool:
    return (one.centre_x_m, one.centre_y_m, one.metres_per_px, one.rotation_deg) == (
        other.centre_x_m, other.centre_y_m, other.metres_per_px, other.rotation_deg,
    )  # fmt: skip
