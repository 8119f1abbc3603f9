"""The window: the map in the middle, layers, inspector and shortlist around it."""

from pathlib import Path

import shapely
from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QMainWindow, QMenu, QWidget

from siteselect.core.drawing.pasted import PastedShapes
from siteselect.core.words import say
from siteselect.render.language import runs_leftwards
from siteselect.render.scene import MapScene
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.after_plan_desk import AfterPlanDesk
from siteselect.shell.allocation_desk import AllocationDesk
from siteselect.shell.appearance import Appearance
from siteselect.shell.badges import badges, engine_badge, policy_badge
from siteselect.shell.canvas.plan_layer import PlanLayer, PlannedSite
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.dialogs.keyboard import KeyboardPage
from siteselect.shell.dialogs.pages import HelpPage, about_html, shortcuts_html
from siteselect.shell.dialogs.paste_positions import PastePositions
from siteselect.shell.dialogs.questions import Questions
from siteselect.shell.dialogs.safety import SafetyDialog
from siteselect.shell.dialogs.value_chooser import ValueChooser
from siteselect.shell.docks import Area, Docks, Panel
from siteselect.shell.draft_strip import DraftStrip
from siteselect.shell.explorer import Explorer
from siteselect.shell.file_desk import FileDesk
from siteselect.shell.help_here import help_on
from siteselect.shell.help_texts import (
    ALLOCATION_HELP,
    COMPARE_HELP,
    FOUND_HELP,
    HISTORY_HELP,
    INSPECTOR_HELP,
    JOBS_HELP,
    LAYERS_HELP,
    MAP_HELP,
    SHORTLIST_HELP,
    STYLE_HELP,
    TABLE_HELP,
)
from siteselect.shell.icons import program_icon
from siteselect.shell.jobs import LatestJob
from siteselect.shell.journal_keeper import JournalKeeper
from siteselect.shell.keymap import Keymap
from siteselect.shell.last_session import LastSession
from siteselect.shell.layer_desk import LayerDesk
from siteselect.shell.map_desk import MapDesk
from siteselect.shell.map_link import MapLink
from siteselect.shell.memory import Memory
from siteselect.shell.menus import (
    LAYER_MENU,
    ActionSet,
    action_groups,
    fill_menus,
    shortcut_groups,
    tool_bar,
)
from siteselect.shell.notices import Notices
from siteselect.shell.panels.allocation import Allocation
from siteselect.shell.panels.attribute_table import AttributeTable
from siteselect.shell.panels.compare import Compare
from siteselect.shell.panels.found_rows import FoundRowsPanel
from siteselect.shell.panels.history import HistoryPanel
from siteselect.shell.panels.inspector import Inspector
from siteselect.shell.panels.jobs import Jobs
from siteselect.shell.panels.layer_style import LayerStylePanel
from siteselect.shell.panels.layers import Layers
from siteselect.shell.panels.outage_strip import OutageStrip
from siteselect.shell.panels.shortlist import Shortlist
from siteselect.shell.panels.title import PanelTitle
from siteselect.shell.row_finder import FoundRows, RowFinder
from siteselect.shell.safekeeping import Safekeeping
from siteselect.shell.search.palette import SearchPalette
from siteselect.shell.service_menu import service_menu
from siteselect.shell.session import Session
from siteselect.shell.status_bar import StatusBar
from siteselect.shell.tour import Tour
from siteselect.shell.version_keeper import VersionKeeper
from siteselect.shell.welcome import Welcome
from siteselect.shell.workbench import Workbench
from siteselect.shell.workspaces import Workspaces
from siteselect.study.map_layers import unused_group

PROGRAM = "SiteSelect"
SIZE_PX = (1366, 768)
LEAST_PX = (960, 600)
STATE_VERSION, STATE_VERSION_LEFTWARDS = 1, 1001
"""Panels that were kept for one direction of reading are not put back in the other."""


class MainWindow(QMainWindow):
    """Lays out the parts, keeps title, status bar and actions true, asks before work is lost."""

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        memory: Memory,
        questions: Questions | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self._appearance = appearance
        self._memory = memory
        self._scene: MapScene | None = None
        self._is_leaving = self._is_asking = False
        self.canvas = MapCanvas()
        self.strip = DraftStrip(self.canvas)
        self.notices = Notices()
        self.outages = OutageStrip(session)
        self.tour = Tour(self, self._part_of_tour)
        keeper = JournalKeeper(session, parent=self)
        self.files = FileDesk(session, questions or Questions(self), memory, keeper, self)
        self.welcome = Welcome(self.files.recent, lambda: session.is_open)
        self.last = LastSession(session, self.files, self.canvas, memory, self)
        versions = VersionKeeper(session, memory, self)
        self.safe = Safekeeping(
            self.files, keeper, self.notices,
            canvas=self.canvas, versions=versions, parent=self,
        )  # fmt: skip
        self.layer_desk = LayerDesk(session, self)
        self.layers = Layers(self.layer_desk)
        self.table = AttributeTable(self.layer_desk)
        self.found = FoundRowsPanel(self.layer_desk)
        self.style_panel = LayerStylePanel(self.layer_desk)
        self.inspector = Inspector(session)
        self.shortlist = Shortlist(session, memory)
        self.compare = Compare(session)
        self.allocation_desk = AllocationDesk(session, self)
        self.after_plan = AfterPlanDesk(session, self.allocation_desk, self)
        self.allocation = Allocation(session, self.allocation_desk)
        self.jobs = Jobs()
        self.history = HistoryPanel(session)
        self.status = StatusBar()
        self.finder = RowFinder(self.canvas, self.layer_desk, self)
        self.link = MapLink(self.canvas, session, self.layer_desk, self)
        self.explorer = Explorer(session, self.canvas, self.link, self)
        self.map = MapDesk(
            self.canvas, session, self.status, memory, self, questions=self.files.questions
        )
        self.bench = Workbench(
            session, self.canvas, self.link.shapes, self.files, self.layer_desk, self.finder,
            appearance, memory, self.map, self, self.safe, self.explorer,
        )  # fmt: skip
        self.keymap = Keymap(memory, self)
        self.actions_ = ActionSet(self.bench, self.keymap, self)
        self.docks = Docks(self, self._panels())
        self.palette_ = SearchPalette(self.bench, self)
        self.chooser = ValueChooser(self.layer_desk, self.finder, self)
        self._lay_out()
        self._listen()
        self._take_theme(appearance.theme)
        self.jobs.watch(*self.findChildren(LatestJob), *session.findChildren(LatestJob))
        self._workspaces = Workspaces(self, memory, _state_version())
        self._workspaces.take_usual()
        self.welcome.hide()
        self._restore()
        self._refresh()

    @property
    def is_settled(self) -> bool:
        """Whether a study is open, scored and drawn, and nothing is under way."""
        return (
            self.session.is_open
            and self.session.is_settled
            and self.link.is_settled
            and self.explorer.is_settled
            and not self.files.is_busy
            and not self.allocation_desk.is_busy
            and not self.after_plan.is_busy
            and self.safe.is_settled
            and not self.layer_desk.is_busy
            and not self.finder.is_busy
        )

    # What actions ask for

    def show_panel(self, name: str) -> None:
        """Show or hide a panel; one behind another comes to the front first."""
        self.docks.toggle(name)

    def bring_up(self, name: str) -> None:
        """Show a panel in front of others."""
        self.docks.bring_up(name)

    def search(self) -> None:
        """Open the palette that finds everything."""
        self.palette_.open()

    def run_action(self, action_id: str) -> None:
        """Do what an action does, if it can be done now."""
        self.actions_.by_id[action_id].trigger()

    def choose_by_value(self) -> None:
        """Open the form that selects rows by a condition."""
        self.chooser.open()

    def add_layer(self) -> None:
        """Ask for a file and bring it along as a layer."""
        folder = self.session.path.parent if self.session.path else Path.home()
        path = self.files.questions.layer_to_add(folder)
        if path is not None:
            self.layer_desk.take_file(path)

    def paste_style(self) -> None:
        """Give the selected layers the looks that were copied."""
        self.layer_desk.paste_style(self._chosen_layers())

    def rename_layer(self) -> None:
        """Let the planner type another title for the current layer."""
        self.docks.bring_up("layers")
        self.layers.rename()

    def group_layers(self) -> None:
        """Put the selected layers under a heading, which is then to be named."""
        group = unused_group(self.session.study, tr("New group"))
        self.layer_desk.group(self._chosen_layers(), group)
        self.layers.name_group(group)

    def ungroup_layers(self) -> None:
        """Take the selected layers out of their group."""
        self.layer_desk.group(self._chosen_layers(), "")

    def remove_layers(self) -> None:
        """Take the selected layers away."""
        self.layer_desk.remove(self._chosen_layers())

    def _chosen_layers(self) -> list[str]:
        current = self.layer_desk.current
        return self.layers.selected_ids or ([current.id] if current is not None else [])

    def allocate(self) -> None:
        """Show the allocation panel and work out a plan with what it says."""
        self.docks.bring_up("allocation")
        self.allocation.allocate()

    def has_panel(self, name: str) -> bool:
        """Return whether a panel is shown."""
        return self.docks.has(name)

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def paste_positions(self) -> None:
        """Ask what the coordinates on the clipboard stand for, and make sites of them."""
        if self.canvas.scene is None:
            return
        dialog = PastePositions(
            QGuiApplication.clipboard().text(),
            bounds=self.canvas.stage.bounds_deg,
            regions=[region.area for region in self.session.study.regions],
            theme=self._appearance.theme,
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self._take_pasted)
        dialog.open()

    def _take_pasted(self, pasted: PastedShapes) -> None:
        self.link.shapes.paste(pasted.shapes, pasted.names)
        self.canvas.zoom_to(shapely.union_all(pasted.shapes))

    def show_about(self) -> None:
        """Show what the program is and whose data it uses."""
        info = self.session.study.info if self.session.is_open else None
        html = about_html(
            info.attribution if info else (),
            info.licence if info else (),
            info.notes if info else (),
        )
        HelpPage(tr("About SiteSelect"), html, self).show()

    def show_shortcuts(self) -> None:
        """Show the keyboard page, made from the table of actions."""
        page = KeyboardPage(self.keymap, action_groups(self.bench), self._print_shortcuts, self)
        page.show()

    def _print_shortcuts(self) -> None:
        from siteselect.shell.printing.sheet_printer import ask_and_print_sheet  # noqa: PLC0415 - heavy

        html = shortcuts_html(shortcut_groups(self.bench, self.keymap))
        ask_and_print_sheet(tr("Keyboard shortcuts"), html, self)

    def go_on(self) -> None:
        """Open what was shown last, or else show the page to begin on."""
        if not self.last.reopen():
            self.show_welcome()

    def _renew_welcome(self) -> None:
        if self.welcome.isVisible():
            self.welcome.refresh()

    def _keep_picture(self) -> None:
        """Keep what the map shows as the picture of the study in the list of recent ones."""
        path = self.session.path
        if path is not None and self._scene is not None:
            self.files.recent.keep_picture(self.canvas.grab().toImage(), path)

    def show_welcome(self) -> None:
        """Show where to begin, over the map."""
        self.files.recent.look()
        self.welcome.refresh()
        self.welcome.show()
        self.welcome.setFocus()

    def show_tour(self) -> None:
        """Lead through the window."""
        for name in ("inspector", "shortlist"):
            self.docks.bring_up(name)
        self.tour.begin()

    def lead_newcomers(self) -> None:
        """Show the tour in the first study that is opened, once for every planner."""
        if not self._memory.preferences.has_seen_tour:
            self.session.evaluated.connect(self.show_tour, Qt.ConnectionType.SingleShotConnection)

    def _part_of_tour(self, name: str) -> QWidget | None:
        if name == "map":
            return self.canvas
        if name == "tools":
            return self.findChild(QWidget, "tools")
        return self.docks.widget(name)

    def _open_for_tour(self) -> None:
        from siteselect.io.packaged import default_study_name  # noqa: PLC0415 - at first use

        self.session.evaluated.connect(self.show_tour, Qt.ConnectionType.SingleShotConnection)
        self.files.leave_and_open(default_study_name())

    def help_here(self) -> None:
        """Explain what has the keyboard."""
        title, html = help_on(QApplication.focusWidget())
        HelpPage(title or PROGRAM, html, self).show()

    @property
    def workspace_names(self) -> tuple[str, ...]:
        """Names of the arrangements of panels that were kept."""
        return self._workspaces.names

    def keep_workspace(self) -> None:
        """Keep the arrangement of the panels under a name."""
        title = tr("Keep this arrangement")
        if (name := self.files.questions.name(title, tr("Name"))) is not None:
            self._workspaces.keep(name)

    def take_up_workspace(self, name: str) -> None:
        """Arrange the panels as kept under a name."""
        self._workspaces.take_up(name)

    def reset_workspace(self) -> None:
        """Arrange the panels as they are at first."""
        self._workspaces.reset()

    def show_safety(self) -> None:
        """Let the planner choose how work is kept safe."""
        dialog = SafetyDialog(self._memory.preferences, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take_safety(dialog))
        dialog.open()

    def _take_safety(self, dialog: SafetyDialog) -> None:
        self._memory.remember_safety(
            version_minutes=dialog.minutes, reopens_study=dialog.reopens.isChecked()
        )
        self.safe.versions.follow_preferences()

    def print_page(self) -> None:
        """Send the map page to a printer."""
        from siteselect.layout.shortlist_page import shortlist_page  # noqa: PLC0415 - at first use
        from siteselect.shell.printing.page_printer import ask_and_print  # noqa: PLC0415 - heavy

        if self._scene is not None:
            page = shortlist_page(
                self.session.study_as_judged, tuple(self.session.scores().values())
            )
            ask_and_print(page, self._scene, self.session.title, self)

    # Events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, then stop everything that runs."""
        if not self._is_leaving:
            self._is_asking = True
            self.files.leave(self._leave)
            self._is_asking = False
        if not self._is_leaving:
            event.ignore()
            return
        self._remember()
        self.last.remember()
        self._keep_picture()
        self.explorer.close()
        self.link.close()
        self.safe.close()
        self.map.close()
        self.files.close()
        self.after_plan.close()
        self.allocation_desk.close()
        self.layer_desk.close()
        self.finder.close()
        self.session.close()
        self.canvas.shutdown()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look after the file of the study when the planner comes back to the window."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.files.look_at_file()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc, which the map passed on, as going back to selecting."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas.set_tool("select")
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped study; bring any other file along as a layer."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                path = Path(url.toLocalFile())
                if not self.files.take_study(path) and self.session.is_open:
                    self.layer_desk.take_file(path)
        event.acceptProposedAction()

    # Making

    def _lay_out(self) -> None:
        self.setAccessibleName(PROGRAM)
        self.canvas.setWhatsThis(tr(MAP_HELP))
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        middle = QWidget()
        middle.setAccessibleName(tr("Map with notices"))
        over_each_other = QGridLayout(middle)
        over_each_other.setContentsMargins(0, 0, 0, 0)
        over_each_other.setVerticalSpacing(0)
        over_each_other.addWidget(self.canvas, 0, 0, 4, 1)
        over_each_other.addWidget(self.welcome, 0, 0, 4, 1)
        over_each_other.addWidget(self.safe.bar, 0, 0)
        over_each_other.addWidget(self.notices, 1, 0)
        over_each_other.addWidget(self.outages, 2, 0, Qt.AlignmentFlag.AlignLeft)
        over_each_other.setRowStretch(3, 1)
        over_each_other.addWidget(self.explorer.strip, 4, 0)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        fill_menus(self, self.actions_, self.bench)
        self.addToolBar(tool_bar(self.actions_))
        self.setMinimumSize(*LEAST_PX)
        self.resize(*SIZE_PX)
        self.docks.size()

    def _panels(self) -> tuple[Panel, ...]:
        left, right = Area.LeftDockWidgetArea, Area.RightDockWidgetArea
        if runs_leftwards():
            left, right = right, left
        below = Area.BottomDockWidgetArea
        return (
            Panel("layers", say("Layers"), self.layers, left, 224, help=LAYERS_HELP),
            Panel("inspector", say("Inspector"), self.inspector, right, 384, help=INSPECTOR_HELP),
            Panel("shortlist", say("Shortlist"), self.shortlist, below, 196, help=SHORTLIST_HELP),
            Panel(
                "history", say("History"), self.history, left, 240,
                is_shown=False, help=HISTORY_HELP,
            ),
            Panel(
                "allocation", say("Allocation"), self.allocation, below, 280,
                is_shown=False, help=ALLOCATION_HELP,
            ),
            Panel(
                "compare", say("Compare"), self.compare, below, 300,
                is_shown=False, help=COMPARE_HELP,
            ),
            Panel("jobs", say("Jobs"), self.jobs, below, 180, is_shown=False, help=JOBS_HELP),
            Panel(
                "table", say("Attribute table"), self.table, below, 240,
                is_shown=False, help=TABLE_HELP,
            ),
            Panel(
                "found", say("Identified"), self.found, right, 340,
                is_shown=False, help=FOUND_HELP,
            ),
            Panel(
                "style", say("Layer style"), self.style_panel, right, 340,
                is_shown=False, help=STYLE_HELP,
            ),
            *self.explorer.panels(),
        )  # fmt: skip

    def _listen(self) -> None:
        session, files, status = self.session, self.files, self.status
        for signal in (
            session.opened, session.stepped, session.saved, session.selected,
            session.evaluated, session.evaluation_failed, session.evaluation_stopped,
            self.canvas.toolChanged, session.outages_changed, session.update_ended,
            self.allocation_desk.changed,
        ):  # fmt: skip
            signal.connect(self._refresh)
        for failed in (
            session.evaluation_failed,
            session.failed,
            files.failed,
            self.link.failed,
            self.map.failed,
            self.explorer.failed,
        ):
            failed.connect(self._show_failure)
        session.opened.connect(self._take_study)
        session.evaluated.connect(self._take_results)
        session.engine.changed.connect(self._take_engine)
        session.evaluating.connect(status.progress.show_progress)
        session.evaluation_failed.connect(status.progress.clear)
        session.evaluation_stopped.connect(status.progress.clear)
        session.update_ended.connect(status.progress.clear)
        self.outages.restoreRequested.connect(session.restore_service)
        self.canvas.elementsAsked.connect(self._offer_service)
        files.working.connect(lambda text: status.progress.show_progress(0.0, text))
        files.working.connect(self.inspector.show_work)
        files.idle.connect(status.progress.clear)
        files.told.connect(self.notices.show_text)
        status.cancelRequested.connect(session.stop_evaluating)
        status.jobsRequested.connect(lambda: self.docks.bring_up("jobs"))
        self.jobs.countChanged.connect(status.show_job_count)
        self.map.changed.connect(self._refresh)
        self.allocation_desk.changed.connect(self._show_plan)
        self.link.sceneChanged.connect(self._take_scene)
        self.shortlist.chosenChanged.connect(self.compare.show_sites)
        self.after_plan.changed.connect(self._take_after_plan)
        self.layers.menu_asked.connect(self._offer_layer_menu)
        self.layers.add_asked.connect(self.add_layer)
        self.layers.style_asked.connect(lambda: self.docks.bring_up("style"))
        self.finder.identified.connect(self._show_found)
        self.finder.failed.connect(self._show_failure)
        self.found.zoom_asked.connect(self._zoom_to_row)
        desk = self.layer_desk
        desk.current_changed.connect(self._refresh)
        desk.failed.connect(self._show_failure)
        self.table.failed.connect(self._show_failure)
        desk.told.connect(self.notices.show_text)
        desk.working.connect(status.progress.show_progress)
        desk.idle.connect(status.progress.clear)
        status.cancelRequested.connect(desk.stop)
        self._appearance.changed.connect(self._take_theme)
        self.docks.changed.connect(self._refresh)

        self._listen_to_beginnings()

    def _listen_to_beginnings(self) -> None:
        files = self.files
        self.welcome.studyWanted.connect(files.leave_and_open)
        self.welcome.fileWanted.connect(files.ask_and_open)
        self.welcome.tourWanted.connect(self._open_for_tour)
        self.welcome.pinned.connect(
            lambda path, is_pinned: files.recent.pin(path, is_pinned=is_pinned)
        )
        self.welcome.forgotten.connect(files.recent.forget)
        files.recent.changed.connect(self._renew_welcome)
        files.onDisk.connect(self._keep_picture)
        self.tour.ended.connect(self._memory.remember_tour)
        files.working.connect(self.welcome.hide)
        files.idle.connect(self._welcome_without_study)
        self.explorer.changed.connect(self._refresh)

    # Following

    def _welcome_without_study(self) -> None:
        if not self.session.is_open:
            self.show_welcome()

    def _refresh(self) -> None:
        self.setWindowTitle(_title(self.session.title))
        self.setWindowModified(self.session.is_modified)
        self.actions_.refresh()

    def _take_study(self) -> None:
        self.notices.clear()
        self.welcome.hide()
        self.status.show_badges(badges(self.session.study))

    def _take_results(self) -> None:
        from siteselect.study.hosting import POLICY  # noqa: PLC0415 - heavy, loaded by now
        from siteselect.study.site_scorer import POLICY_WORDS  # noqa: PLC0415 - heavy, loaded by now

        self.status.progress.clear()
        policy = policy_badge(POLICY.word, POLICY_WORDS)
        engine = self.session.engine
        plain = (engine_badge(engine.trouble),) if engine.is_plain else ()
        self.status.show_badges((*plain, policy, *badges(self.session.study)))

    def _take_engine(self) -> None:
        if self.session.engine.is_plain:
            self._take_results()
        self._refresh()

    def _take_scene(self, scene: MapScene) -> None:
        self._scene = scene
        self.last.show_again()
        self.safe.resume_drawing()
        self.layers.set_scene(scene)
        self.style_panel.set_scene(scene)
        self.map.set_scene(scene)

    def _take_theme(self, theme: Theme) -> None:
        self.link.set_theme(theme)
        self.map.set_theme(theme)
        self.layers.set_theme(theme)
        self.style_panel.set_theme(theme)
        self.inspector.set_theme(theme)
        self.compare.set_theme(theme)
        self.outages.set_theme(theme)
        self.safe.bar.set_theme(theme)
        self.explorer.set_theme(theme)
        self.actions_.set_theme(theme)
        for head in self.findChildren(PanelTitle):
            head.set_theme(theme)

    def _show_plan(self) -> None:
        desk = self.allocation_desk
        asked = {site.id: site.requested_mw for site in self.session.study.sites}
        planned = {
            site_id: PlannedSite(mw, asked[site_id])
            for site_id, mw in desk.planned_mw().items()
            if site_id in asked
        }
        self.canvas.set_plan(PlanLayer(planned, is_stale=desk.is_stale))

    def _take_after_plan(self) -> None:
        for panel in (self.inspector, self.shortlist, self.compare):
            panel.show_after_plan(self.after_plan.scores)

    def _offer_service(self, element_ids: tuple[str, ...], at: QPoint) -> None:
        menu = service_menu(self.session, element_ids, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _show_found(self, found: tuple[FoundRows, ...]) -> None:
        self.docks.bring_up("found")
        self.found.show_rows(found)

    def _zoom_to_row(self, source: str, number: int) -> None:
        rows = self.layer_desk.rows_from(source)
        if rows is not None and number < rows.n_rows and rows.geometries[number] is not None:
            self.canvas.zoom_to(rows.geometries[number])

    def _offer_layer_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Layer"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action_id in LAYER_MENU:
            if action_id is None:
                menu.addSeparator()
            else:
                menu.addAction(self.actions_.by_id[action_id])
        menu.popup(at)

    def _show_failure(self, error: Exception) -> None:
        self.files.recent.look()
        self.notices.show_error(error)

    # Leaving

    def _leave(self) -> None:
        self._is_leaving = True
        if not self._is_asking:
            self.close()

    def _remember(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        state = bytes(self.saveState(_state_version()).toBase64().data()).decode()
        self._memory.remember_window(geometry, state)

    def _restore(self) -> None:
        known = self._memory.preferences
        if known.window_geometry and known.window_state:
            self.restoreGeometry(QByteArray.fromBase64(known.window_geometry.encode()))
            self.restoreState(QByteArray.fromBase64(known.window_state.encode()), _state_version())


def _title(study: str) -> str:
    return f"{study}[*] — {PROGRAM}" if study else PROGRAM


def _state_version() -> int:
    return STATE_VERSION_LEFTWARDS if runs_leftwards() else STATE_VERSION
