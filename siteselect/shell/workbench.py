"""Everything an action may ask for, in one value that the actions are given."""

from dataclasses import dataclass
from typing import Protocol

from shapely import Polygon

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.appearance import Appearance
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.explorer import Explorer
from siteselect.shell.file_desk import FileDesk
from siteselect.shell.layer_desk import LayerDesk
from siteselect.shell.map_desk import MapDesk
from siteselect.shell.memory import Memory
from siteselect.shell.row_finder import RowFinder
from siteselect.shell.safekeeping import Safekeeping
from siteselect.shell.session import Session
from siteselect.shell.shape_desk import ShapeDesk
from siteselect.study.route_edits import route_of

LANGUAGE_TOLD = say("The language changes when SiteSelect is opened next.")


class Window(Protocol):
    """What actions ask of the window itself."""

    def close(self) -> bool:
        """Close it; unsaved work is asked about."""

    def show_panel(self, name: str, /) -> None:
        """Show or hide the panel called `name`."""

    def has_panel(self, name: str, /) -> bool:
        """Return whether the panel called `name` is shown."""

    def bring_up(self, name: str, /) -> None:
        """Show the panel called `name` in front of others."""

    def search(self) -> None:
        """Open the palette that finds everything."""

    def run_action(self, action_id: str, /) -> None:
        """Do what an action does, if it can be done now."""

    def choose_by_value(self) -> None:
        """Open the form that selects rows by a condition."""

    def add_layer(self) -> None:
        """Ask for a file and bring it along as a layer."""

    def paste_style(self) -> None:
        """Give the selected layers the looks that were copied."""

    def rename_layer(self) -> None:
        """Let the planner type another title for the current layer."""

    def group_layers(self) -> None:
        """Put the selected layers under a heading."""

    def ungroup_layers(self) -> None:
        """Take the selected layers out of their group."""

    def remove_layers(self) -> None:
        """Take the selected layers away."""

    def allocate(self) -> None:
        """Work out the best plan for the study's sites."""

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or go back."""

    def paste_positions(self) -> None:
        """Ask what the coordinates on the clipboard stand for."""

    def show_about(self) -> None:
        """Show what the program is and whose data it uses."""

    def show_shortcuts(self) -> None:
        """Show the keyboard page."""

    def show_welcome(self) -> None:
        """Show where to begin."""

    def show_tour(self) -> None:
        """Lead through the window."""

    def help_here(self) -> None:
        """Explain what has the keyboard."""

    @property
    def workspace_names(self) -> tuple[str, ...]:
        """Names of the arrangements of panels that were kept."""

    def keep_workspace(self) -> None:
        """Keep the arrangement of the panels under a name."""

    def take_up_workspace(self, name: str, /) -> None:
        """Arrange the panels as kept under a name."""

    def reset_workspace(self) -> None:
        """Arrange the panels as they are at first."""

    def show_safety(self) -> None:
        """Let the planner choose how work is kept safe."""

    def print_page(self) -> None:
        """Send the map page to a printer."""


@dataclass(frozen=True, slots=True)
class Workbench:
    """The parts of the window that actions work on."""

    session: Session
    canvas: MapCanvas
    shapes: ShapeDesk
    files: FileDesk
    layers: LayerDesk
    finder: RowFinder
    appearance: Appearance
    memory: Memory
    map: MapDesk
    window: Window
    safe: Safekeeping
    explorer: Explorer

    @property
    def is_open(self) -> bool:
        """Whether a study is open."""
        return self.session.is_open

    @property
    def has_selection(self) -> bool:
        """Whether a site is selected."""
        return self.session.selected_id is not None

    @property
    def has_area(self) -> bool:
        """Whether the selected site is an area."""
        site = self.session.selected_site
        return site is not None and isinstance(site.geometry, Polygon)

    @property
    def has_holes(self) -> bool:
        """Whether the selected site is an area with holes."""
        site = self.session.selected_site
        if site is None or not isinstance(site.geometry, Polygon):
            return False
        return bool(site.geometry.interiors)

    @property
    def has_own_station(self) -> bool:
        """Whether the station of the selected site was chosen by the planner."""
        site = self.session.selected_site
        return site is not None and site.substation_id is not None

    @property
    def has_route(self) -> bool:
        """Whether the connection of the selected site was led by hand."""
        site = self.session.selected_site
        return site is not None and route_of(self.session.study, site) is not None

    @property
    def has_results(self) -> bool:
        """Whether the base case is ready and as the planner has the grid now."""
        return self.session.evaluation is not None and not self.session.is_updating

    @property
    def can_allocate(self) -> bool:
        """Whether there are sites and results with compiled loops, which a plan takes."""
        has_all = self.has_results and not self.session.engine.is_plain
        return has_all and bool(self.session.study.sites)

    def delete_site(self) -> None:
        """Delete the selected site."""
        if self.session.selected_id is not None:
            self.session.remove(self.session.selected_id)

    def duplicate_site(self) -> None:
        """Duplicate the selected site."""
        if self.session.selected_id is not None:
            self.session.duplicate(self.session.selected_id)

    def zoom_to_site(self) -> None:
        """Show the selected site with its surroundings."""
        if (site := self.session.selected_site) is not None:
            self.canvas.zoom_to(site.geometry)

    def zoom_to_layer(self) -> None:
        """Show everything that the current layer holds; the whole study where that is not known."""
        layer = self.layers.current
        box = None if layer is None else self.layers.bounds_of(layer)
        if box is None:
            self.canvas.zoom_full()
        else:
            self.canvas.zoom_to(box)

    def copy_style(self) -> None:
        """Remember the looks of the current layer."""
        if (layer := self.layers.current) is not None:
            self.layers.copy_style(layer)

    def duplicate_layer(self) -> None:
        """Put a copy of the current layer above it."""
        if (layer := self.layers.current) is not None:
            self.layers.duplicate(layer)

    def choose_theme(self, choice: str) -> None:
        """Take a theme and remember it."""
        self.appearance.choose(choice)
        self.memory.remember_theme(choice)

    def choose_language(self, choice: str) -> None:
        """Remember a language; texts that stand on the screen stay until the program is opened."""
        if choice != self.memory.preferences.language:
            self.memory.remember_language(choice)
            self.files.told.emit(tr(LANGUAGE_TOLD))
