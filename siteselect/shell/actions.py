"""Everything a planner can ask for: one table for menus, toolbar, shortcuts page and tests."""

from collections.abc import Callable
from dataclasses import dataclass

from siteselect.shell.workbench import Workbench

Ask = Callable[[Workbench], bool]
Run = Callable[[Workbench], None]
Title = str | Callable[[Workbench], str]


def _always(_: Workbench) -> bool:
    return True


def _is_open(bench: Workbench) -> bool:
    return bench.is_open


def _has_selection(bench: Workbench) -> bool:
    return bench.has_selection


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes
    ----------
    title : str or callable
        Text in the menu; ``&`` marks its key there.
    run : callable
        What it does.
    enabled : callable
        Whether it can be done now.
    shortcuts : tuple of str
        Keys, the first one shown.
    icon : str
        Name of a drawing in ``resources/icons``.
    checked : callable, optional
        Whether it is on, for actions that are switched.
    """

    id: str
    title: Title
    run: Run
    enabled: Ask = _always
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checked: Ask | None = None

    def title_for(self, bench: Workbench) -> str:
        """Return the text in the menu as things stand."""
        return self.title if isinstance(self.title, str) else self.title(bench)


def _undo_title(bench: Workbench) -> str:
    text = bench.session.timeline.undo_text if bench.is_open else ""
    return f"&Undo {text}".strip()


def _redo_title(bench: Workbench) -> str:
    text = bench.session.timeline.redo_text if bench.is_open else ""
    return f"&Redo {text}".strip()


def _close(bench: Workbench) -> None:
    bench.window.close()


def _tool(name: str) -> Ask:
    return lambda bench: bench.canvas.tool_name == name


def _theme(choice: str) -> ActionSpec:
    titles = {"system": "As the &system has it", "light": "&Light", "dark": "&Dark"}
    keys = {"system": "Ctrl+Alt+0", "light": "Ctrl+Alt+1", "dark": "Ctrl+Alt+2"}
    return ActionSpec(
        f"view.theme.{choice}",
        titles[choice],
        lambda bench: bench.choose_theme(choice),
        shortcuts=(keys[choice],),
        checked=lambda bench: bench.appearance.choice == choice,
    )


def _panel(name: str, title: str, key: str, icon: str) -> ActionSpec:
    return ActionSpec(
        f"view.panel.{name}",
        title,
        lambda bench: bench.window.show_panel(name),
        shortcuts=(key,),
        icon=icon,
        checked=lambda bench: bench.window.has_panel(name),
    )


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.open", "&Open…", lambda b: b.files.ask_and_open(), shortcuts=("Ctrl+O",), icon="open"
    ),
    ActionSpec(
        "file.save", "&Save", lambda b: b.files.save(),
        enabled=lambda b: b.session.is_modified, shortcuts=("Ctrl+S",), icon="save",
    ),
    ActionSpec(
        "file.save_as", "Save &as…", lambda b: b.files.save_as(),
        enabled=_is_open, shortcuts=("Ctrl+Shift+S",),
    ),
    ActionSpec(
        "file.import", "&Import sites…", lambda b: b.files.ask_and_import(),
        enabled=_is_open, shortcuts=("Ctrl+I",), icon="import",
    ),
    ActionSpec(
        "file.export", "&Export shortlist…", lambda b: b.files.ask_and_export(),
        enabled=lambda b: b.has_results, shortcuts=("Ctrl+E",), icon="export",
    ),
    ActionSpec(
        "file.export_page", "Export map &page as PDF…", lambda b: b.files.ask_and_export_page(),
        enabled=lambda b: b.has_results, shortcuts=("Ctrl+Shift+E",),
    ),
    ActionSpec(
        "file.print", "&Print map page…", lambda b: b.window.print_page(),
        enabled=lambda b: b.has_results, shortcuts=("Ctrl+P",), icon="print",
    ),
    ActionSpec("file.quit", "&Quit", _close, shortcuts=("Ctrl+Q",)),
    ActionSpec(
        "edit.undo", _undo_title, lambda b: b.session.undo(),
        enabled=lambda b: b.is_open and bool(b.session.timeline.undo_text),
        shortcuts=("Ctrl+Z",), icon="undo",
    ),
    ActionSpec(
        "edit.redo", _redo_title, lambda b: b.session.redo(),
        enabled=lambda b: b.is_open and bool(b.session.timeline.redo_text),
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo",
    ),
    ActionSpec(
        "edit.delete", "&Delete site", lambda b: b.delete_site(),
        enabled=_has_selection, shortcuts=("Del",), icon="delete",
    ),
    ActionSpec(
        "edit.duplicate", "D&uplicate site", lambda b: b.duplicate_site(),
        enabled=_has_selection, shortcuts=("Ctrl+D",), icon="duplicate",
    ),
    ActionSpec(
        "site.select", "&Select and move", lambda b: b.canvas.set_tool("select"),
        shortcuts=("Esc",), icon="select", checked=_tool("select"),
    ),
    ActionSpec(
        "site.pan", "Pa&n the map", lambda b: b.canvas.set_tool("pan"),
        enabled=_is_open, shortcuts=("Ctrl+Shift+H",), icon="pan", checked=_tool("pan"),
    ),
    ActionSpec(
        "site.point", "Draw &point", lambda b: b.canvas.set_tool("point"),
        enabled=_is_open, shortcuts=("Ctrl+Shift+P",), icon="point", checked=_tool("point"),
    ),
    ActionSpec(
        "site.polygon", "Draw &area", lambda b: b.canvas.set_tool("polygon"),
        enabled=_is_open, shortcuts=("Ctrl+Shift+A",), icon="polygon", checked=_tool("polygon"),
    ),
    ActionSpec(
        "grid.service", "Take out of &service", lambda b: b.canvas.set_tool("service"),
        enabled=lambda b: b.session.evaluation is not None, shortcuts=("Ctrl+Shift+X",),
        icon="service", checked=_tool("service"),
    ),
    ActionSpec(
        "grid.restore", "&Restore all out of service", lambda b: b.session.restore_service(),
        enabled=lambda b: bool(b.session.out_of_service), shortcuts=("Ctrl+Shift+R",),
        icon="restore",
    ),
    ActionSpec(
        "view.zoom_in", "Zoom &in", lambda b: b.canvas.zoom_in(),
        enabled=_is_open, shortcuts=("Ctrl++", "Ctrl+="), icon="zoom-in",
    ),
    ActionSpec(
        "view.zoom_out", "Zoom &out", lambda b: b.canvas.zoom_out(),
        enabled=_is_open, shortcuts=("Ctrl+-",), icon="zoom-out",
    ),
    ActionSpec(
        "view.zoom_full", "&Full extent", lambda b: b.canvas.zoom_full(),
        enabled=_is_open, shortcuts=("Ctrl+Shift+F",), icon="zoom-full",
    ),
    ActionSpec(
        "view.zoom_site", "Zoom to s&ite", lambda b: b.zoom_to_site(),
        enabled=_has_selection, shortcuts=("Ctrl+J",), icon="zoom-site",
    ),
    _theme("system"),
    _theme("light"),
    _theme("dark"),
    _panel("layers", "&Layers", "F7", "layers"),
    _panel("inspector", "I&nspector", "F8", "inspector"),
    _panel("shortlist", "Short&list", "F6", "shortlist"),
    _panel("allocation", "&Allocation", "F9", "allocation"),
    ActionSpec(
        "plan.allocate", "&Allocate the programme", lambda b: b.window.allocate(),
        enabled=lambda b: b.can_allocate, shortcuts=("Ctrl+Shift+L",), icon="allocate",
    ),
    ActionSpec(
        "view.full_screen", "F&ull screen", lambda b: b.window.toggle_full_screen(),
        shortcuts=("F11",),
    ),
    ActionSpec(
        "view.compute", "&Compute the base case again", lambda b: b.session.evaluate(),
        enabled=lambda b: b.is_open and not b.session.is_evaluating, shortcuts=("F5",),
        icon="compute",
    ),
    ActionSpec(
        "help.shortcuts", "&Keyboard shortcuts", lambda b: b.window.show_shortcuts(),
        shortcuts=("F1",),
    ),
    ActionSpec(
        "help.about", "&About SiteSelect", lambda b: b.window.show_about(),
        shortcuts=("Shift+F1",),
    ),
)  # fmt: skip
"""Every action of the program, by the menu it lives in."""
