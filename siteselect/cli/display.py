"""Whether a window could be shown at all, asked before Qt aborts over it."""

import os
import re
import socket
import sys
from collections.abc import Mapping

from siteselect.core.errors import SiteSelectError

LOCAL_DISPLAY = re.compile(r"^(?:unix)?:(?P<number>\d+)(?:\.\d+)?$")


def require_display(environment: Mapping[str, str] = os.environ) -> None:
    """Raise when this session has no screen for a window.

    Raises
    ------
    SiteSelectError
        On Linux without a display, or with a local X display on which nobody listens.
    """
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    display = environment.get("DISPLAY", "")
    if not display or not _answers(display):
        raise SiteSelectError(
            "There is no screen to show the window on",
            where=f"DISPLAY={display}" if display else "DISPLAY and WAYLAND_DISPLAY are not set",
            fix="Start it from a desktop session, or use 'siteselect demo --out DIR' without one.",
        )


def _answers(display: str) -> bool:
    """Return whether somebody listens on a local display; others are left to Qt to try."""
    local = LOCAL_DISPLAY.match(display)
    if local is None:
        return True
    name = f"/tmp/.X11-unix/X{local['number']}"
    for address in (name, f"\0{name}"):
        with socket.socket(socket.AF_UNIX) as door:
            try:
                door.connect(address)
            except OSError:
                continue
            return True
    return False
