"""Between the map and the session: scene, badges of sites, drags, the highlight of the limit."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from shapely import Point, Polygon

from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.scoring.site_score import SiteScore
from siteselect.render.map_stack import MapStack, arranged, stack_of
from siteselect.render.scene import (
    NO_RESULTS,
    MapResults,
    MapScene,
    build_scene,
    map_results,
    with_results,
)
from siteselect.render.symbology import SiteLabel, score_colour
from siteselect.render.theme import LIGHT, Theme
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.jobs import LatestJob
from siteselect.shell.layer_desk import LayerDesk
from siteselect.shell.panels.shortlist_columns import EXCLUDED
from siteselect.shell.pointing_out import ElementPlaces, highlight_of
from siteselect.shell.session import Session
from siteselect.shell.shape_desk import ShapeDesk
from siteselect.study.changes import Changes
from siteselect.study.land_use import land_use_of
from siteselect.study.route_edits import route_of
from siteselect.study.study import Study


class MapLink(QObject):
    """Draws what the session holds and commits what is done on the map.

    Attributes
    ----------
    shapes : ShapeDesk
        Commits shapes.

    Signals
    -------
    sceneBuilt
        A map was made anew; other results for it may follow at once.
    sceneChanged : MapScene
        The map shows another scene.
    failed : Exception
        The scene could not be built.
    """

    sceneBuilt = Signal()  # noqa: N815 - Qt's way
    sceneChanged = Signal(object)  # noqa: N815 - Qt's way
    failed = Signal(object)

    def __init__(
        self,
        canvas: MapCanvas,
        session: Session,
        desk: LayerDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._session = session
        self._desk = desk
        self._scene: MapScene | None = None
        self._shown_layers: object = ()
        self._theme: Theme = LIGHT
        self._preview: SiteScore | None = None
        self._places: ElementPlaces | None = None
        self.shapes = ShapeDesk(session, self)
        self.shapes.failed.connect(self.failed)
        self._scene_job = LatestJob("scene", self)
        self._scene_job.finished.connect(self._take_scene)
        self._scene_job.failed.connect(self.failed)
        self._stack_job = LatestJob("map layers", self)
        self._stack_job.finished.connect(self._take_stack)
        self._stack_job.failed.connect(self.failed)
        desk.previewed.connect(self._arrange)
        self._listen_to_session()
        self._listen_to_canvas()

    @property
    def is_settled(self) -> bool:
        """Whether the scene on the map is the newest."""
        return not self._scene_job.is_busy and not self._stack_job.is_busy

    @property
    def scene(self) -> MapScene | None:
        """What the map shows; None before there is something."""
        return self._scene

    def set_theme(self, theme: Theme) -> None:
        """Colour the sites' badges for this theme from now on."""
        self._theme = theme
        self._canvas.set_theme(theme)
        self._show_sites()

    def close(self) -> None:
        """Stop building scenes."""
        self._scene_job.close()
        self._stack_job.close()

    def _listen_to_session(self) -> None:
        session = self._session
        session.opened.connect(self._build_scene)
        session.opened.connect(self._show_sites)
        session.opened.connect(self._show_service)
        session.outages_changed.connect(self._show_service)
        session.evaluated.connect(self._build_scene)
        session.changed.connect(self._take_changes)
        session.scored.connect(self._show_sites)
        session.selected.connect(self._select)
        session.previewed.connect(self._follow)

    def _listen_to_canvas(self) -> None:
        canvas = self._canvas
        canvas.siteDrawn.connect(self.shapes.draw)
        canvas.sitesDrawn.connect(self.shapes.draw_all)
        canvas.siteDragging.connect(self._drag)
        canvas.siteDropped.connect(self._session.reshape)
        canvas.editAsked.connect(self.shapes.take)
        canvas.routeDragging.connect(self._session.preview_route)
        canvas.routeDragEnded.connect(self._session.end_preview)
        canvas.elementSwitched.connect(self._switch)
        canvas.siteSelected.connect(lambda site_id: self._session.select(site_id or None))

    def _show_service(self) -> None:
        self._canvas.set_service(self._session.elements, self._session.out_of_service)

    def _switch(self, element_id: str) -> None:
        try:
            self._session.toggle_service(element_id)
        except InputError as error:
            self.failed.emit(error)

    def _build_scene(self) -> None:
        study, evaluation = self._session.study, self._session.evaluation
        book, self._shown_layers = self._desk.book, study.map_layers

        def work(progress: Progress) -> MapScene:
            from siteselect.io.basemap import read_basemap  # noqa: PLC0415 - off the screen's thread

            basemap = read_basemap(study.info.basemap)
            progress.raise_if_cancelled()
            results = NO_RESULTS if evaluation is None else map_results(evaluation)
            scene = build_scene(study, basemap, results=results)
            return arranged(scene, study, book)

        self._scene_job.submit(work)

    def show_results(self, results: MapResults) -> None:
        """Show other results on the map that is there; a new map will show them too."""
        scene = self._scene
        if scene is None:
            return
        if scene.results is results:
            return
        said = (scene.results.is_one_hour, bool(scene.results.by_region), scene.results.is_empty)
        self._scene = with_results(scene, results)
        self._canvas.set_scene(self._scene)
        if said != (results.is_one_hour, bool(results.by_region), results.is_empty):
            self.sceneChanged.emit(self._scene)

    def _take_scene(self, scene: MapScene) -> None:
        self._scene = scene
        self.sceneBuilt.emit()
        self._show_scene(self._scene)
        if self._session.study.map_layers != self._shown_layers:
            self._arrange(self._session.study)

    def _show_scene(self, scene: MapScene) -> None:
        if scene.stack is not None:
            self._canvas.set_visible_layers(scene.stack.visible)
        self._canvas.set_scene(scene)
        self._show_sites()
        self.sceneChanged.emit(scene)

    def _arrange(self, study: Study) -> None:
        """Draw the layers as they are arranged in a study, committed or not."""
        if self._scene is None:
            return
        projection, book = self._scene.projection, self._desk.book
        self._shown_layers = study.map_layers
        self._stack_job.submit(lambda _: stack_of(study, projection, book))

    def _take_stack(self, stack: MapStack) -> None:
        if self._scene is not None:
            self._scene = replace(self._scene, stack=stack)
            self._show_scene(self._scene)

    def _take_changes(self, changes: Changes) -> None:
        if changes.facts or self._is_another_projection:
            self._build_scene()
            self._show_service()
        elif changes.map_layers:
            self._arrange(self._session.study)
        self._show_sites()

    @property
    def _is_another_projection(self) -> bool:
        scene = self._canvas.scene
        return scene is not None and scene.projection.map_crs != self._session.study.info.map_crs

    def _select(self, site_id: str | None) -> None:
        self._canvas.set_selected_site(site_id)
        self._show_highlight()

    def _drag(self, site_id: str, geometry: Point | Polygon) -> None:
        self._session.select(site_id)
        self._session.preview(site_id, geometry)

    def _follow(self, score: SiteScore | None) -> None:
        self._preview = score
        self._show_sites()

    def _show_sites(self) -> None:
        if not self._session.is_open:
            return
        scores = self._session.scores()
        if self._preview is not None:
            scores[self._preview.site_id] = self._preview
        labels = {site_id: site_label(score, self._theme) for site_id, score in scores.items()}
        self._canvas.set_sites(self._session.study.sites, labels)
        self._canvas.set_land_use(land_use_of(self._session.study))
        self._show_highlight()

    def _show_highlight(self) -> None:
        site, evaluation = self._session.selected_site, self._session.evaluation
        score = self._preview
        if score is None and site is not None:
            score = self._session.score_of(site.id)
        if site is None or score is None or evaluation is None:
            self._canvas.set_highlight(None)
        else:
            places = self._places_now()
            self._canvas.set_highlight(
                highlight_of(
                    score, site, evaluation.grid, places, route_of(self._session.study, site)
                )
            )

    def _places_now(self) -> ElementPlaces:
        study = self._session.study
        if self._places is None or not self._places.is_of(study):
            self._places = ElementPlaces(study.substations, study.lines)
        return self._places


def site_label(score: SiteScore, theme: Theme) -> SiteLabel:
    """Return a site's badge: its score on the score's colour, a cross when it is excluded."""
    if score.score is None:
        return SiteLabel(EXCLUDED, theme.warning)
    return SiteLabel(f"{score.score:.0f}", score_colour(score.score, theme))
