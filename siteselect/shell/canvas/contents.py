"""What the canvas shows: scene, layers, sites, what is pointed out, what is out of service."""

from collections.abc import Mapping, Set

from siteselect.core.entities import Site
from siteselect.render.background import TileSource
from siteselect.render.map_view import MapView
from siteselect.render.scene import DEFAULT_LAYERS, MapScene
from siteselect.render.site_painter import PlacedSite
from siteselect.render.symbology import SiteLabel
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.vector_layer import VectorLayer
from siteselect.shell.canvas.grips import Grip, Grips
from siteselect.shell.canvas.highlight import Highlight
from siteselect.shell.canvas.highlight_layer import HighlightLayer
from siteselect.shell.canvas.plan_layer import NO_PLAN, PlanLayer
from siteselect.shell.canvas.service_layer import ServiceLayer
from siteselect.shell.canvas.site_layer import SiteLayer
from siteselect.shell.grid_elements import GridElements
from siteselect.study.land_use import LandUse

_NO_VECTORS: tuple[VectorLayer, ...] = ()


class MapContents:
    """The parts that frames, overlays and tools share; it draws nothing and tells nobody.

    Attributes
    ----------
    theme : Theme
    visible : set of str
        Ids of ``siteselect.render.scene.LAYERS``.
    vectors : tuple of VectorLayer
        Further layers, lowest first.
    plan : PlanLayer
    sites : SiteLayer
    pointed_out : HighlightLayer
    service : ServiceLayer
    land_use : LandUse
        How much land a new site takes.
    chosen_grip : Grip or None
        The corner or bend that Delete would take away.
    """

    def __init__(self) -> None:
        self.theme: Theme = LIGHT
        self.visible: Set[str] = DEFAULT_LAYERS
        self.vectors = _NO_VECTORS
        self.plan: PlanLayer = NO_PLAN
        self.sites = SiteLayer()
        self.pointed_out = HighlightLayer()
        self.service = ServiceLayer()
        self.land_use = LandUse(None, 0.0)
        self.chosen_grip: Grip | None = None
        self._background: TileSource | None = None
        self._scene: MapScene | None = None
        self._bare: MapScene | None = None

    @property
    def scene(self) -> MapScene | None:
        """The scene with what is out of service marked in it; None before the first one."""
        return self._scene

    @property
    def shows_sites(self) -> bool:
        """Whether the layer of sites is switched on."""
        return "sites" in self.visible

    @property
    def placed_sites(self) -> list[PlacedSite]:
        """The sites that are shown."""
        return self.sites.placed if self.shows_sites else []

    def grips(self, view: MapView) -> Grips | None:
        """Return what can be taken hold of on the selected site; None when none is shown."""
        site = self.sites.selected_site
        if site is None or not self.shows_sites:
            return None
        return Grips(site, self.pointed_out.connection_m, view)

    def set_scene(self, scene: MapScene) -> None:
        """Take another scene; sites and highlight are projected anew when the map is another."""
        self._bare = self.service.set_scene(scene)
        self._scene = self._bare.with_background(self._background)
        self.sites.set_sites(self.sites.sites, scene.projection)
        self.pointed_out.set(self.pointed_out.highlight, scene.projection)

    def set_service(self, elements: GridElements, out_of_service: frozenset[str]) -> None:
        """Know lines and transformers by name, and those that are out of service."""
        self.service.set_elements(elements, out_of_service)
        if self._bare is not None:
            self._bare = self.service.marked(self._bare)
            self._scene = self._bare.with_background(self._background)

    def set_background(self, source: TileSource | None) -> None:
        """Lay pictures under the map, or none."""
        self._background = source
        if self._bare is not None:
            self._scene = self._bare.with_background(source)

    def set_sites(self, sites: tuple[Site, ...], labels: Mapping[str, SiteLabel]) -> None:
        """Take other sites and badges."""
        self.sites.labels = labels
        self.sites.set_sites(sites, self._scene.projection if self._scene else None)

    def set_highlight(self, highlight: Highlight | None) -> None:
        """Point out something else, or nothing."""
        self.pointed_out.set(highlight, self._scene.projection if self._scene else None)

    def set_plan(self, plan: PlanLayer) -> None:
        """Take another plan and make room for its words."""
        self.plan = plan
        self.sites.set_notes({key: planned.text for key, planned in plan.sites.items()})
