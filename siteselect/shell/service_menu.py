"""The menu on lines and transformers: out of service, back, everything back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.grid_elements import service_words
from siteselect.shell.session import Session

RESTORE = say("Restore all out of service")


def service_menu(session: Session, element_ids: Sequence[str], parent: QWidget) -> QMenu:
    """Return a menu that switches each of some lines or transformers, or restores everything."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Lines and transformers here"))
    out = session.out_of_service
    for element_id in element_ids:
        action = menu.addAction(tr(service_words(session.elements, element_id, out)))
        action.setEnabled(session.evaluation is not None)
        action.triggered.connect(lambda _=False, key=element_id: session.toggle_service(key))
    menu.addSeparator()
    restore = menu.addAction(tr(RESTORE))
    restore.setEnabled(bool(out))
    restore.triggered.connect(session.restore_service)
    return menu
