"""Taking a piece out of the selected site."""

from collections.abc import Sequence

from shapely import Polygon

from siteselect.shell.canvas.edit_requests import CutHole
from siteselect.shell.canvas.tools.entry import Choice
from siteselect.shell.canvas.tools.polygon import PolygonTool


class HoleTool(PolygonTool):
    """Draws like an area; what is drawn is left out of the selected site."""

    name = "hole"

    def deliver(self, areas: Sequence[Polygon]) -> None:
        """Ask for the hole."""
        site_id = self.stage.selected_id
        if site_id is not None:
            self.stage.ask(CutHole(site_id, areas[0]))

    @property
    def choices(self) -> Sequence[Choice]:
        """Keep the largest part or go on: a hole is one piece."""
        offered = super().choices
        return (offered[0], offered[-1]) if offered else ()
