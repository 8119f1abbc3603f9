"""What is drawn and reshaped on the map becomes steps of the study."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from shapely import Point, Polygon

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.errors import InputError
from siteselect.core.words import Phrase, say
from siteselect.render.words import tr
from siteselect.shell.canvas.edit_requests import (
    ConnectSite,
    CutHole,
    EditRequest,
    MergeSites,
    RouteSite,
    SplitSite,
    WidenSite,
)
from siteselect.shell.session import Session
from siteselect.study import shape_edits
from siteselect.study.edits import add_site
from siteselect.study.route_edits import connect_site, lead_connection
from siteselect.study.study import Study


class ShapeDesk(QObject):
    """Commits shapes; what cannot be done is told in `failed` and changes nothing.

    Signals
    -------
    failed : InputError
    """

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def draw(self, shape: Point | Polygon, mw: float | None = None) -> None:
        """Commit a new site and select it. `mw` [MW]."""
        try:
            site = shape_edits.new_site(
                self._session.study, shape, requested_mw=mw, called=tr(shape_edits.SITE_NUMBER)
            )
        except InputError as error:
            self.failed.emit(error)
            return
        text = say("Draw {name}", name=site.name)
        self._session.commit(text, add_site(self._session.study, site))
        self._session.select(site.id)

    def draw_all(self, shapes: Sequence[Point | Polygon], names: Sequence[str] = ()) -> None:
        """Commit several new sites as one step and select the first."""
        self._add(say("Draw {n} sites", n=len(shapes)), shapes, names)

    def paste(self, shapes: Sequence[Point | Polygon], names: Sequence[str] = ()) -> None:
        """Commit what was pasted as one step and select the first."""
        one = say("Paste a site")
        self._add(one if len(shapes) == 1 else say("Paste {n} sites", n=len(shapes)), shapes, names)

    def _add(self, text: Phrase, shapes: Sequence[Point | Polygon], names: Sequence[str]) -> None:
        try:
            study, ids = shape_edits.add_shapes(
                self._session.study, shapes, names, called=tr(shape_edits.SITE_NUMBER)
            )
        except InputError as error:
            self.failed.emit(error)
            return
        self._session.commit(text, study)
        self._session.select(ids[0])

    def take(self, request: EditRequest) -> None:
        """Do what was asked on the map."""
        match request:
            case SplitSite(site_id, cut):
                text = say("Split {name}", name=self._name(site_id))
                self._commit(text, lambda study: shape_edits.split_site(study, site_id, cut)[0])
            case MergeSites(site_id, other_id):
                text = say(
                    "Merge {name} with {other}",
                    name=self._name(site_id), other=self._name(other_id),
                )  # fmt: skip
                self._commit(text, lambda study: shape_edits.merge_sites(study, site_id, other_id))
            case CutHole(site_id, hole):
                text = say("Cut a hole into {name}", name=self._name(site_id))
                self._commit(text, lambda study: shape_edits.cut_hole(study, site_id, hole))
            case ConnectSite(site_id, station_id):
                self._connect(site_id, station_id)
            case WidenSite(site_id, metres):
                text = say("Change the margin of {name}", name=self._name(site_id))
                self._commit(text, lambda study: shape_edits.widen_site(study, site_id, metres))
            case RouteSite(site_id, route):
                self._lead(site_id, tuple((x, y) for x, y in route.coords)[1:-1])

    def fill_holes(self, site_id: str | None) -> None:
        """Commit a site without its holes."""
        if site_id is None:
            return
        text = say("Fill the holes of {name}", name=self._name(site_id))
        self._commit(text, lambda study: shape_edits.fill_holes(study, site_id))

    def straighten(self, site_id: str | None) -> None:
        """Commit a site whose connection runs straight again."""
        if site_id is not None:
            self._lead(site_id, ())

    def release_station(self, site_id: str | None) -> None:
        """Commit a site that is connected wherever it is best."""
        if site_id is not None:
            self._connect(site_id, None)

    def _connect(self, site_id: str, station_id: str | None) -> None:
        name = self._name(site_id)
        if station_id is None:
            text = say("Choose the station of {name} by itself", name=name)
        else:
            station = self._session.study.substation(station_id).name
            text = say("Connect {name} to {station}", name=name, station=station)
        self._commit(text, lambda study: connect_site(study, site_id, station_id))

    def _lead(self, site_id: str, bends: tuple[LonLat, ...]) -> None:
        station_id = self._session.station_of(site_id)
        if station_id is None:
            return
        text = say("Change the route of {name}", name=self._name(site_id))
        try:
            study = lead_connection(self._session.study, site_id, station_id, bends)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._session.commit_dragged(text, study, site_id)

    def _commit(self, text: Phrase, edit: Callable[[Study], Study]) -> None:
        try:
            study = edit(self._session.study)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._session.commit(text, study)

    def _name(self, site_id: str) -> str:
        return self._session.study.site(site_id).name
