"""Where the actions stand: menus and toolbar as tables of ids, made into widgets once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from siteselect.core.words import say
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.actions.spec import ActionSpec
from siteselect.shell.actions.table import ACTIONS
from siteselect.shell.icons import icon
from siteselect.shell.keymap import Keymap
from siteselect.shell.recent_studies import RecentStudy
from siteselect.shell.recovery import menu_line
from siteselect.shell.version_keeper import version_line
from siteselect.shell.workbench import Workbench

if TYPE_CHECKING:
    from siteselect.io.journal_shelf import LeftJournal
    from siteselect.io.versions import Version

Choice = tuple[str, Callable[[], None]]
ICON_PX = 20


def _packaged(bench: Workbench) -> list[Choice]:
    from siteselect.io.packaged import packaged_studies  # noqa: PLC0415 - at first use

    def opener(name: str) -> Callable[[], None]:
        return lambda: bench.files.leave_and_open(name)

    return [(name, opener(name)) for name in packaged_studies()]


def _recent(bench: Workbench) -> list[Choice]:
    def opener(path: Path) -> Callable[[], None]:
        return lambda: bench.files.leave_and_open(path)

    return [(_recent_line(one), opener(one.path)) for one in bench.files.recent()]


def _recent_line(one: RecentStudy) -> str:
    path = str(one.path)
    if not one.is_there:
        return tr("{file} (not found)", file=path)
    return tr("{file} (pinned)", file=path) if one.is_pinned else path


def _workspaces(bench: Workbench) -> list[Choice]:
    def opener(name: str) -> Callable[[], None]:
        return lambda: bench.window.take_up_workspace(name)

    return [(name, opener(name)) for name in bench.window.workspace_names]


def _versions(bench: Workbench) -> list[Choice]:
    def returner(version: "Version") -> Callable[[], None]:
        return lambda: bench.safe.versions.bring_back(version)

    return [(version_line(one), returner(one)) for one in bench.safe.versions.versions]


def _left_behind(bench: Workbench) -> list[Choice]:
    def restorer(left: "LeftJournal") -> Callable[[], None]:
        return lambda: bench.safe.recovery.restore(left)

    return [(menu_line(left.work), restorer(left)) for left in bench.safe.recovery.left]


def _bookmarks(bench: Workbench) -> list[Choice]:
    def opener(bookmark_id: str) -> Callable[[], None]:
        return lambda: bench.map.go_to_bookmark(bookmark_id)

    return [(bookmark.name, opener(bookmark.id)) for bookmark in bench.map.bookmarks]


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu in a menu: fixed actions, or choices that are found when it opens."""

    title: str
    ids: tuple[str, ...] = ()
    choices: Callable[[Workbench], list[Choice]] | None = None


MENUS: tuple[tuple[str, tuple[str | Submenu | None, ...]], ...] = (
    (say("&File"), (
        "file.open", Submenu(say("Open pac&kaged study"), choices=_packaged),
        Submenu(say("Open &recent"), ("file.forget_recent",), _recent),
        Submenu(say("Earlier &versions"), choices=_versions),
        Submenu(say("Re&cover unsaved work"), choices=_left_behind), None,
        "file.save", "file.save_as", None,
        "file.import", "file.export", "file.export_page", "file.print", None,
        "file.safety", None, "file.quit",
    )),
    (say("&Edit"), (
        "edit.undo", "edit.redo", None, "edit.paste", None, "edit.delete", "edit.duplicate",
    )),
    (say("&View"), (
        "view.zoom_in", "view.zoom_out", "view.zoom_full", "view.zoom_site", None,
        Submenu(say("&Theme"), ("view.theme.system", "view.theme.light", "view.theme.dark")),
        Submenu(say("Lan&guage"), (
            "view.language.system", "view.language.en", "view.language.fr", "view.language.ur",
        )), None,
        Submenu(say("Wor&kspaces"), ("view.workspace.keep", "view.workspace.reset"), _workspaces),
        "view.panel.layers", "view.panel.inspector", "view.panel.shortlist",
        "view.panel.history", "view.panel.allocation", "view.panel.compare", "view.panel.table",
        "view.panel.found", "view.panel.style", "view.panel.jobs", "view.full_screen",
        None, "view.compute",
    )),
    (say("&Map"), (
        "view.zoom_box", "view.zoom_last", "view.zoom_next", "map.go_to", "map.scale",
        Submenu(say("&Turn"), ("view.turn_left", "view.turn_right", "view.north_up")), None,
        "map.bookmark.add", Submenu(say("&Bookmarks"), choices=_bookmarks), "map.bookmark.list",
        None, "map.graticule", "map.overview", "map.projection", Submenu(say("Bac&kground"), (
            "map.background.none", "map.background.file", "map.background.server",
        )),
    )),
    (say("&Layer"), (
        "layer.add", None, "layer.show_all", "layer.hide_all", None, "layer.zoom", "layer.table",
        "layer.style", "layer.copy_style", "layer.paste_style", None, "layer.rename",
        "layer.group", "layer.ungroup", "layer.duplicate", "layer.remove",
    )),
    (say("F&ind"), (
        "find.search", "find.identify", None, "find.rectangle", "find.outline", "find.circle",
        "find.value", "find.all", "find.invert", "find.none", None, "find.length", "find.area",
        "find.bearing",
    )),
    (say("&Site"), (
        "site.select", "site.pan", None, "site.polygon", "site.point", "site.rectangle",
        "site.circle", "site.footprint", "site.snap", None, "site.cut", "site.merge", "site.hole",
        "site.fill", "site.margin", None, "site.connect", "site.any_station", "site.straighten",
        None, "plan.allocate",
    )),
    (say("&Grid"), ("grid.service", "grid.restore")),
    (say("E&xplore"), (
        "explore.all_hours", "explore.hour_back", "explore.hour_on", "explore.day_back",
        "explore.day_on", "explore.play", "explore.strip", None,
        "view.panel.hours", "explore.clear_hours", None,
        "explore.surface", "view.panel.surface", "explore.lens",
    )),
    (say("&Help"), (
        "help.here", "help.shortcuts", None, "help.welcome", "help.tour", None, "help.about",
    )),
)  # fmt: skip

LAYER_MENU: tuple[str | None, ...] = (
    "layer.zoom", "layer.table", "layer.style", None, "layer.copy_style", "layer.paste_style", None,
    "layer.rename", "layer.group", "layer.ungroup", "layer.duplicate", "layer.remove", None,
    "layer.show_all", "layer.hide_all",
)  # fmt: skip
"""What the menu on a layer offers."""

TOOLBAR: tuple[str | None, ...] = (
    "file.open", "file.save", None, "site.select", "site.pan", "site.polygon", "site.point",
    "site.rectangle", "site.circle", "site.footprint", None,
    "find.identify", "find.rectangle", "find.length", "find.search", None,
    "grid.service", "plan.allocate", None, "view.panel.hours", "explore.surface", "explore.lens",
    None, "edit.delete", "edit.undo", "edit.redo", None,
    "view.zoom_full", "view.zoom_in", "view.zoom_out", "view.zoom_site", "view.zoom_box", None,
    "file.import", "file.export", "file.print",
)  # fmt: skip

WITH_TEXT = frozenset({"site.polygon", "site.point"})
"""Buttons that also say what they do: where a planner starts."""


class ActionSet(QObject):
    """The actions as Qt knows them, brought up to date whenever something changed."""

    def __init__(self, bench: Workbench, keymap: Keymap, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._keymap = keymap
        self.by_id: dict[str, QAction] = {spec.id: self._made(spec) for spec in ACTIONS}
        for action_id, action in self.by_id.items():
            action.setShortcuts([QKeySequence(keys) for keys in keymap.keys(action_id)])
        keymap.changed.connect(self.take_keys)

    def refresh(self) -> None:
        """Bring titles, checks and what is enabled up to date."""
        for spec in ACTIONS:
            action = self.by_id[spec.id]
            title = spec.title_for(self._bench)
            action.setText(title)
            action.setToolTip(_tip(title, self._keymap.words(spec.id)))
            action.setStatusTip(tr(spec.help))
            action.setEnabled(spec.enabled(self._bench))
            if spec.checked is not None:
                action.setChecked(spec.checked(self._bench))

    def take_keys(self) -> None:
        """Give every action the keys it has now."""
        for action_id, action in self.by_id.items():
            action.setShortcuts([QKeySequence(keys) for keys in self._keymap.keys(action_id)])
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        for spec in ACTIONS:
            if spec.icon:
                self.by_id[spec.id].setIcon(icon(spec.icon, theme))

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checked is not None)
        action.triggered.connect(lambda: self._run(spec))
        return action

    def _run(self, spec: ActionSpec) -> None:
        try:
            spec.run(self._bench)
        finally:
            self.refresh()


def fill_menus(window: QMainWindow, actions: ActionSet, bench: Workbench) -> None:
    """Put the menus into the window's menu bar."""
    for action in actions.by_id.values():
        window.addAction(action)
    for title, entries in MENUS:
        menu = window.menuBar().addMenu(tr(title))
        menu.setAccessibleName(_plain(tr(title)))
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                _fill_submenu(menu.addMenu(tr(entry.title)), entry, actions, bench)
            else:
                menu.addAction(actions.by_id[entry])


def tool_bar(actions: ActionSet) -> QToolBar:
    """Return the toolbar; every button can be reached with the keyboard."""
    bar = QToolBar(tr("Tools"))
    bar.setObjectName("tools")
    bar.setAccessibleName(tr("Tools"))
    bar.setMovable(False)
    bar.setIconSize(QSize(ICON_PX, ICON_PX))
    for action_id in TOOLBAR:
        if action_id is None:
            bar.addSeparator()
            continue
        bar.addAction(actions.by_id[action_id])
        button = bar.widgetForAction(actions.by_id[action_id])
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoRaise(True)
            if action_id in WITH_TEXT:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return bar


def action_groups(bench: Workbench) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the actions by menu, each with its id and what it is called."""
    specs = {spec.id: spec for spec in ACTIONS}
    return [
        (_plain(tr(title)), [(key, _plain(specs[key].title_for(bench))) for key in _ids(entries)])
        for title, entries in MENUS
    ]


def shortcut_groups(bench: Workbench, keymap: Keymap) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return what every action is called and its keys, by menu, for the printed sheet."""
    return [
        (title, [(name, words) for key, name in rows if (words := keymap.words(key))])
        for title, rows in action_groups(bench)
    ]


def _ids(entries: Sequence[str | Submenu | None]) -> list[str]:
    found: list[str] = []
    for entry in entries:
        if isinstance(entry, Submenu):
            found.extend(entry.ids)
        elif entry is not None:
            found.append(entry)
    return found


def _fill_submenu(menu: QMenu, entry: Submenu, actions: ActionSet, bench: Workbench) -> None:
    menu.setAccessibleName(_plain(tr(entry.title)))
    for action_id in entry.ids:
        menu.addAction(actions.by_id[action_id])
    find = entry.choices
    if find is not None:
        fixed = [actions.by_id[action_id] for action_id in entry.ids]
        menu.aboutToShow.connect(lambda: _offer(menu, fixed, find(bench)))


def _offer(menu: QMenu, fixed: Sequence[QAction], choices: Sequence[Choice]) -> None:
    menu.clear()
    menu.addActions(fixed)
    if fixed and choices:
        menu.addSeparator()
    for text, run in choices:
        menu.addAction(text).triggered.connect(run)
    if not choices and not fixed:
        menu.addAction(tr("None")).setEnabled(False)


def _plain(title: str) -> str:
    return title.replace("&", "").removesuffix("…")


def _tip(title: str, keys: str) -> str:
    return f"{_plain(title)} ({keys})" if keys else _plain(title)
