"""Steps back and forth, and what is done to the selected site."""

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.actions.spec import ActionSpec, has_selection, is_open
from siteselect.shell.workbench import Workbench


def _undo_title(bench: Workbench) -> str:
    text = bench.session.history.undo_text if bench.is_open else ""
    return tr("&Undo {step}", step=text) if text else tr("&Undo")


def _redo_title(bench: Workbench) -> str:
    text = bench.session.history.redo_text if bench.is_open else ""
    return tr("&Redo {step}", step=text) if text else tr("&Redo")


EDIT: tuple[ActionSpec, ...] = (
    ActionSpec(
        "edit.undo", _undo_title, lambda b: b.session.undo(),
        enabled=lambda b: b.is_open and bool(b.session.history.undo_text),
        shortcuts=("Ctrl+Z",), icon="undo",
        help=say("Take the last step back."),
    ),
    ActionSpec(
        "edit.redo", _redo_title, lambda b: b.session.redo(),
        enabled=lambda b: b.is_open and bool(b.session.history.redo_text),
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo",
        help=say("Bring back the step that was taken back."),
    ),
    ActionSpec(
        "edit.paste", say("&Paste coordinates…"), lambda b: b.window.paste_positions(),
        enabled=is_open, shortcuts=("Ctrl+V",),
        help=say("Make sites of a list of positions: one at each, or one area with these corners."),
    ),
    ActionSpec(
        "edit.delete", say("&Delete site"), lambda b: b.delete_site(),
        enabled=has_selection, shortcuts=("Del",), icon="delete",
        help=say("Delete the selected site."),
    ),
    ActionSpec(
        "edit.duplicate", say("D&uplicate site"), lambda b: b.duplicate_site(),
        enabled=has_selection, shortcuts=("Ctrl+D",), icon="duplicate",
        help=say("Make a copy of the selected site beside it."),
    ),
)  # fmt: skip
