"""F1 on the thing in focus: what it is, what it is for, and its keys."""

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from siteselect.core.words import say
from siteselect.render.words import tr

NOTHING = say(
    "There is no help on this. The Help menu has the keyboard shortcuts and says whose data the "
    "program uses."
)


def help_on(widget: QWidget | None) -> tuple[str, str]:
    """Return the title and the HTML of the help on a widget, or on what it stands in.

    A widget says what it is for by Qt's "what's this"; a button of an action by the action's own
    sentence.
    """
    title, parts = "", []
    at: QWidget | None = widget
    while at is not None:
        title = title or at.accessibleName() or at.windowTitle()
        action = at.defaultAction() if isinstance(at, QToolButton) else None
        if action is not None:
            parts.append(_of_action(action))
        elif at.whatsThis():
            name = at.accessibleName() or at.windowTitle()
            parts.append(f"<h3>{escape(name)}</h3>{_paragraphs(at.whatsThis())}")
        at = None if at.isWindow() else at.parentWidget()
    if not parts:
        parts.append(f"<p>{escape(tr(NOTHING))}</p>")
    return title, "".join(parts)


def _of_action(action: QAction) -> str:
    keys = ", ".join(sequence.toString() for sequence in action.shortcuts())
    name = action.text().replace("&", "").removesuffix("…")
    line = f" <b>{escape(keys)}</b>" if keys else ""
    return f"<h3>{escape(name)}{line}</h3>{_paragraphs(action.statusTip())}"


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n") if part)
