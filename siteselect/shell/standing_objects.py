"""Spares the garbage collector what stays for as long as the program runs.

A full collection looks at every object while no other thread may run Python: with libraries, study
and results loaded, 100 to 200 ms in which the window stands still. What was loaded by then is no
garbage, so it is set aside; what comes later is collected as ever.
"""

import gc

from PySide6.QtCore import Qt

from siteselect.shell.session import Session


def set_standing_objects_aside(session: Session) -> None:
    """Set aside what is loaded now, with the first study, and with its results.

    Only with the first: results that another study replaces must be collected.
    """
    gc.freeze()
    for loaded in (session.opened, session.evaluated):
        loaded.connect(gc.freeze, Qt.ConnectionType.SingleShotConnection)
