"""What is open in the window: the study, its history, its results, the site that is selected."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shapely import Point, Polygon

from siteselect.core.drawing.local_plane import LonLat
from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import listed, listed_with_and, say
from siteselect.render.words import tr
from siteselect.shell.engine import Engine
from siteselect.shell.grid_elements import GridElements, service_words
from siteselect.shell.jobs import LatestJob
from siteselect.shell.kernel_process import BackgroundKernels
from siteselect.shell.results import Results, ResultShelf
from siteselect.shell.score_lane import ScoreLane
from siteselect.study.changes import Changes
from siteselect.study.edits import add_site, change_site, move_site, remove_site, unused_site_id
from siteselect.study.history import History
from siteselect.study.painted_hours import PaintedHours
from siteselect.study.route_edits import lead_connection
from siteselect.study.study import Study

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation, ResultStore

FIELD_WORDS = {
    "requested_mw": say("MW"), "workload_id": say("workload"), "name": say("name"),
    "status": say("status"), "operator": say("operator"), "notes": say("notes"),
    "group": say("group"),
}  # fmt: skip

RESHAPES = {
    "move": say("Move site {site}"),
    "corner": say("Move a corner of {site}"),
    "insert": say("Add a corner to {site}"),
    "delete": say("Delete a corner of {site}"),
    "turn": say("Turn site {site}"),
}
"""What can be done to the shape of a site with the mouse, as the names of steps."""


class Session(QObject):
    """One open study and everything known of it; panels listen, none of them keeps a copy.

    Scores are remembered by the content of a site, so that undo brings back the very same record.

    Signals
    -------
    opened
        Another study is open (or the first one).
    changed : Changes
        The study is another: a step was committed, undone or redone.
    stepped
        The steps, or where among them the study stands, are others; what is out of service counts.
    saved
        The study as it stands is on disk.
    evaluating : float, str
        How far the base case is, 0 to 1, and what is under way.
    evaluated
        Results of the network are there: colours and scores can follow.
    evaluation_failed : Exception
    evaluation_stopped
        The planner stopped the base case.
    outages_changed
        Other lines or transformers are out of service than before; results follow.
    update_ended
        Results for what is out of service are there, or were given up.
    scored : str
        A site's score became known or unknown.
    previewed : SiteScore or None
        Score of the selected site where the mouse holds it; None when the drag is over.
    selected : str or None
        Id of the selected site.
    failed : Exception
        Something a planner should read.
    hours_painted
        Other hours count than before; scores and map follow.
    """

    opened = Signal()
    changed = Signal(object)
    stepped = Signal()
    saved = Signal()
    evaluating = Signal(float, str)
    evaluated = Signal()
    evaluation_failed = Signal(object)
    evaluation_stopped = Signal()
    outages_changed = Signal()
    update_ended = Signal()
    scored = Signal(str)
    previewed = Signal(object)
    selected = Signal(object)
    failed = Signal(object)
    hours_painted = Signal()

    def __init__(
        self,
        store: "ResultStore | None" = None,
        kernels: BackgroundKernels | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.engine = Engine(store, kernels, self)
        self._history: History | None = None
        self._elements: GridElements | None = None
        self._path: Path | None = None
        self._results = Results()
        self._over_hours: Results | None = None
        self._painted: PaintedHours | None = None
        self._shelf = ResultShelf()
        self._selected: str | None = None
        self._preview: Site | None = None
        self._previewed: tuple[Site, SiteScore] | None = None
        self._base_job = LatestJob("base-case", self, title=say("Computing the base case"))
        self._secure_job = LatestJob(
            "secure-map", self, title=say("Hosting capacity after any outage")
        )
        self._lane = ScoreLane(self)
        self.engine.improved.connect(self._take_improvement)
        self._base_job.progressed.connect(self.evaluating)
        self._base_job.finished.connect(self._take_evaluation)
        self._base_job.failed.connect(self._give_up)
        self._base_job.cancelled.connect(self._stop_updating)
        self._lane.scored.connect(self._take_score)
        self._lane.failed.connect(self._take_error)

    @property
    def is_open(self) -> bool:
        """Whether a study is open."""
        return self._history is not None

    @property
    def history(self) -> History:
        """Everything that can be undone since the study was opened.

        Raises
        ------
        InputError
            When no study is open.
        """
        if self._history is None:
            raise InputError(say("No study is open"), fix=say("Open a study first."))
        return self._history

    @property
    def study(self) -> Study:
        """The open study as it stands."""
        return self.history.study

    @property
    def path(self) -> Path | None:
        """File the study is saved in; None for a packaged study, which stays as it is."""
        return self._path

    @property
    def title(self) -> str:
        """What the study is called in the window's title."""
        if not self.is_open:
            return ""
        return self._path.stem if self._path else self.study.info.name

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return self._history is not None and self._history.is_modified

    @property
    def elements(self) -> GridElements:
        """The lines and transformers of the open study by name."""
        if self._elements is None or not self._elements.is_of(self.study):
            self._elements = GridElements(self.study)
        return self._elements

    @property
    def out_of_service(self) -> frozenset[str]:
        """Ids of the lines and transformers that the planner took out of service."""
        return frozenset() if self._history is None else self._history.out_of_service

    @property
    def study_as_judged(self) -> Study:
        """The open study with a note on what was out of service when it was judged."""
        notes = []
        if self.out_of_service:
            names = map(self.elements.name, self.elements.sorted_by_name(self.out_of_service))
            notes.append(say("Judged with these out of service: {names}.", names=listed(names)))
        if self._painted is not None:
            words = self._painted.words(self.study.calendar)
            notes.append(say("A what-if for each site by itself, {hours}.", hours=words))
        if not notes:
            return self.study
        info = self.study.info
        return replace(self.study, info=replace(info, notes=(*notes, *info.notes)))

    @property
    def has_all_scores(self) -> bool:
        """Whether no site still shows a score from before what is looked at now."""
        return all(self._shown.has_judged(site) for site in self.study.sites_as_led)

    def paint_hours(self, painted: PaintedHours | None) -> None:
        """Let only some hours count from now on; None lets all count again.

        Scores of all sites and what the map shows follow; nothing of it is committed.
        """
        if painted == self._painted:
            return
        self._painted = painted
        self._show_hours()
        self._score_missing()
        self.hours_painted.emit()

    def _show_hours(self) -> None:
        """Show results over the painted hours; sites keep their scores until they have new ones."""
        whole, old = self._results, self._shown
        evaluation = whole.evaluation
        self._over_hours = None
        if self._painted is not None and evaluation is not None:
            part = evaluation.over(self._painted.hours(self.study.calendar))
            if part is not evaluation:
                self._over_hours = Results(part, whole.out_of_service)
                self._over_hours.stand_in = {**old.stand_in, **old.scores}
        self._lane.use(self._shown.evaluation)
        for site in self.study.sites_as_led:
            if self._shown.has_judged(site):
                self.scored.emit(site.id)

    @property
    def evaluation(self) -> "Evaluation | None":
        """Results of the network over all hours; None until they are ready."""
        return self._results.evaluation

    @property
    def shown_evaluation(self) -> "Evaluation | None":
        """What scores and map show: over painted hours only while there are some."""
        return self._shown.evaluation

    @property
    def painted(self) -> PaintedHours | None:
        """The hours that alone count just now; None when all do."""
        return self._painted

    @property
    def _shown(self) -> Results:
        return self._over_hours or self._results

    @property
    def is_updating(self) -> bool:
        """Whether results are shown that do not yet know what is out of service."""
        return self.evaluation is not None and self.is_evaluating

    @property
    def is_evaluating(self) -> bool:
        """Whether the base case is being computed."""
        return self._base_job.is_busy

    @property
    def is_settled(self) -> bool:
        """Whether every site has its score or its error and nothing is under way."""
        is_idle = not self.is_evaluating and not self.engine.is_improving and self._lane.is_idle
        return self.evaluation is not None and is_idle

    @property
    def selected_id(self) -> str | None:
        """Id of the selected site."""
        return self._selected

    @property
    def selected_site(self) -> Site | None:
        """The selected site as committed."""
        return None if self._selected is None else self.study.site(self._selected)

    def open(
        self, study: Study, path: Path | None = None, *, history: History | None = None
    ) -> None:
        """Take over a study that was read from `path` and start on its base case.

        With `history`, which stands at `study`, the steps of an earlier session go on.
        """
        self._history = history or History(study)
        self._history.listen(self._tell)
        self._path = path
        self._selected = None
        self._preview = None
        self._painted = None
        self.engine.start()
        self.opened.emit()
        self.selected.emit(None)
        self.evaluate()

    def evaluate(self) -> None:
        """Compute everything that does not depend on sites, off the screen's thread."""
        self._results, self._over_hours = Results(), None
        self._shelf.clear()
        self._secure_job.drop()
        self._lane.use(None)
        self.engine.show(None)
        self._compute()

    def _compute(self) -> None:
        self._base_job.submit(self.engine.work(self.study, self.out_of_service))

    def stop_evaluating(self) -> None:
        """Stop the base case, or take back what was asked to go out of service last."""
        self._base_job.cancel()

    def toggle_service(self, element_id: str) -> None:
        """Take a line or transformer out of service, or put it back.

        What the network cannot do without comes back by itself, with `failed` saying why.

        Raises
        ------
        InputError
            When there are no results yet that could change.
        """
        if self.evaluation is None:
            raise InputError(
                say("The base case is not ready yet"),
                fix=say("Wait for it, or compute it again (F5)."),
            )
        out = self.out_of_service
        text = service_words(self.elements, element_id, out)
        self.history.take_out(text, out ^ {element_id})

    def restore_service(self) -> None:
        """Put everything back into service."""
        self.history.take_out(say("Put everything back into service"), frozenset())

    def _follow_outages(self) -> None:
        """Show results for what is out of service: known ones at once, others when they come."""
        known = self._shelf.get(self.out_of_service)
        if known is not None:
            self._base_job.drop()
            self._show_results(known)
        elif self.evaluation is None:
            self.evaluate()
        else:
            self._compute()
        self.outages_changed.emit()
        if known is not None:
            self.update_ended.emit()

    def mark_saved(self, path: Path, study: Study) -> None:
        """Remember that `study` is in `path`; later edits still count as unsaved."""
        self._path = path
        self.history.mark_saved(study)
        self.saved.emit()

    def close(self) -> None:
        """Stop all work and wait for it."""
        self._base_job.close()
        self._secure_job.close()
        self._lane.close()
        self.engine.close()

    def select(self, site_id: str | None) -> None:
        """Make a site the selected one in every view."""
        known = site_id is not None and any(site.id == site_id for site in self.study.sites)
        wanted = site_id if known else None
        if wanted != self._selected:
            self._selected = wanted
            self.selected.emit(wanted)

    def score_of(self, site_id: str) -> SiteScore | None:
        """Return the score of a site as committed, or None while it is not known."""
        return self._shown.score_of(self.study.site_as_led(site_id))

    def error_of(self, site_id: str) -> Exception | None:
        """Return why a site could not be scored, or None."""
        return self._shown.errors.get(self.study.site_as_led(site_id))

    def judgement_of(self, site: Site) -> tuple[SiteScore | None, Exception | None]:
        """Return the score of a site of the study, and why it could not be scored."""
        led = site if not self.study.routes else self.study.site_as_led(site.id)
        return self._shown.score_of(led), self._shown.errors.get(led)

    def scores(self) -> dict[str, SiteScore]:
        """Return the scores that are known, by site id, in the study's order."""
        known = ((site.id, self._shown.score_of(site)) for site in self.study.sites_as_led)
        return {site_id: score for site_id, score in known if score is not None}

    def station_of(self, site_id: str) -> str | None:
        """Return the station a site is connected at: its own, else the one its score chose."""
        own = self.study.site(site_id).substation_id
        score = self.score_of(site_id)
        return own if own is not None or score is None else score.connection.substation_id

    def preview(self, site_id: str, geometry: Point | Polygon) -> None:
        """Score a site where the mouse holds it; nothing is committed."""
        self._preview_of(move_site(self.study, site_id, geometry).site_as_led(site_id))

    def preview_route(self, site_id: str, way: tuple[LonLat, ...]) -> None:
        """Score a site with its connection along a way; nothing is committed."""
        station_id = self.station_of(site_id)
        if station_id is not None:
            led = lead_connection(self.study, site_id, station_id, way[1:-1])
            self._preview_of(led.site_as_led(site_id))

    def _preview_of(self, site: Site) -> None:
        self._preview = site
        if (known := self._shown.scores.get(site)) is not None:
            self.previewed.emit(known)
        elif self.evaluation is not None:
            self._lane.ask(site)

    def reshape(self, site_id: str, geometry: Point | Polygon, what: str = "move") -> None:
        """Commit a new position or shape of a site; `what` is a key of :data:`RESHAPES`."""
        name = self.study.site(site_id).name
        moved = move_site(self.study, site_id, geometry)
        self.commit_dragged(RESHAPES[what].filled(site=name), moved, site_id)

    def commit_dragged(self, text: str, study: Study, site_id: str) -> None:
        """Commit what a drag of a site ended in; the score that was shown stands for it."""
        site = study.site_as_led(site_id)
        if self._previewed is not None and self._previewed[0] == site:
            self._shown.scores[site] = self._previewed[1]
        self.end_preview()
        self.commit(text, study)

    def end_preview(self) -> None:
        """Leave the preview of a drag; the committed numbers stand again."""
        if self._preview is not None:
            self._preview = self._previewed = None
            self.previewed.emit(None)

    def change(self, site_id: str, *, origin: object = None, **fields: object) -> None:
        """Commit new values of some fields of a site; nothing happens when none differs."""
        site = self.study.site(site_id)
        if all(getattr(site, name) == value for name, value in fields.items()):
            return
        text = _change_words(site.name, tuple(fields))
        self.commit(text, change_site(self.study, site_id, **fields), origin=origin)

    def remove(self, site_id: str) -> None:
        """Commit the study without a site; its neighbour in the list becomes the selected one."""
        name = self.study.site(site_id).name
        self.commit(say("Delete site {site}", site=name), remove_site(self.study, site_id))

    def duplicate(self, site_id: str) -> str:
        """Commit a copy of a site a little to the side, select it, and return its id."""
        site = self.study.site(site_id)
        copy = _copy_of(site, unused_site_id(self.study))
        self.commit(say("Duplicate site {site}", site=site.name), add_site(self.study, copy))
        self.select(copy.id)
        return copy.id

    def commit(self, text: str, study: Study, *, origin: object = None) -> None:
        """Make `study` the current one as a step named `text`."""
        self.history.commit(text, study, origin=origin)

    def undo(self) -> None:
        """Take back the last step."""
        self.history.undo()

    def redo(self) -> None:
        """Bring back the step taken back last."""
        self.history.redo()

    def go_to(self, position: int) -> None:
        """Go to a step of the history in one jump."""
        self.history.go_to(position)

    def _tell(self, changes: Changes) -> None:
        if self._selected in changes.removed_sites:
            self._selected = None
            self.selected.emit(None)
        if changes.facts or changes.assumptions:
            self.evaluate()
            if changes.outages:
                self.outages_changed.emit()
        elif changes.outages:
            self._follow_outages()
        if changes.study:
            self._score_missing()
            self.changed.emit(changes)
        self.stepped.emit()

    def _take_evaluation(self, evaluation: "Evaluation") -> None:
        self._show_results(Results(evaluation, self.out_of_service))
        self.update_ended.emit()

    def _take_improvement(self, evaluation: "Evaluation") -> None:
        """Show what compiled loops give, in place of what there was without them."""
        self._shelf.clear()
        self._show_results(Results(evaluation, evaluation.out_of_service))

    def _show_results(self, results: Results) -> None:
        """Replace what is shown; a site keeps its earlier score until it has its new one."""
        old = self._results
        results.stand_in = {**old.stand_in, **old.scores}
        self._results = results
        self._shelf.put(results)
        self._show_hours()
        self.engine.show(results.evaluation)
        self.evaluated.emit()
        self._score_missing()
        if results.evaluation is not None and results.evaluation.secure_hosting is None:
            self._secure_job.submit(results.evaluation.prepare_secure)

    def _give_up(self, error: Exception) -> None:
        if self.evaluation is None:
            self.evaluation_failed.emit(error)
            return
        self._stay_with_results()
        self.failed.emit(error)

    def _stop_updating(self) -> None:
        if self.evaluation is None:
            self.evaluation_stopped.emit()
        else:
            self._stay_with_results()

    def _stay_with_results(self) -> None:
        """Take back what there is no result for."""
        self.history.stay_with(self._results.out_of_service)
        self.outages_changed.emit()
        self.stepped.emit()
        self.update_ended.emit()

    def _score_missing(self) -> None:
        if self.evaluation is None:
            return
        missing = [site for site in self.study.sites_as_led if not self._shown.has_judged(site)]
        self._lane.ask_later(sorted(missing, key=lambda site: site.id != self._selected))

    def _take_score(self, site: Site, score: SiteScore) -> None:
        if self._preview is not None and site.id == self._preview.id:
            self._previewed = (site, score)
            self.previewed.emit(score)
        else:
            self._shown.scores[site] = score
            self._shown.stand_in.pop(site, None)
            self._announce(site)

    def _take_error(self, site: Site, error: Exception) -> None:
        if self._preview is not None and site.id == self._preview.id:
            return
        self._shown.errors[site] = error
        self._announce(site)

    def _announce(self, site: Site) -> None:
        if any(site == known for known in self.study.sites_as_led):
            self.scored.emit(site.id)


def _copy_of(site: Site, site_id: str) -> Site:
    from siteselect.core.drawing.moving import carried  # noqa: PLC0415 - loads transformations

    x, y = site.anchor.x, site.anchor.y
    aside = carried(site.geometry, (x, y), (x + 0.05, y - 0.05))
    return replace(site, id=site_id, name=tr("{site} copy", site=site.name), geometry=aside)


def _change_words(site: str, fields: Sequence[str]) -> str:
    if tuple(fields) == ("name",):
        return say("Rename {site}", site=site)
    words = listed_with_and(FIELD_WORDS.get(name, name) for name in fields)
    return say("Change {fields} of {site}", fields=words, site=site)
