"""The scale of the map: shown, and typed to change it."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from siteselect.core.drawing.positions import in_plain_signs
from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.render.words import tr
from siteselect.shell.escapable_line import EscapableLine

WIDTH_PX = 118
LEAST, MOST = 1.0, 1e9
_FACTORS = {"": 1.0, "k": 1e3, "m": 1e6}


class ScaleField(EscapableLine):
    """One to so many; Enter takes what was typed, Escape and leaving bring the scale back.

    Signals
    -------
    scaleTyped : str
    """

    scaleTyped = Signal(str)  # noqa: N815 - Qt's way

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nameEdit")
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(tr("Scale of the map"))
        self.setToolTip(tr("Scale of the map at its middle; type another and press Enter"))
        self._shown = ""
        self.left.connect(self.give_up)
        self.returnPressed.connect(lambda: self.scaleTyped.emit(self.text()))

    def show_scale(self, denominator: float) -> None:
        """Show the map's scale, rounded to what the eye can tell apart."""
        digits = max(0, len(f"{denominator:.0f}") - 3)
        self._shown = tr("1 : {scale:,.0f}", scale=round(denominator, -digits))
        if not (self.hasFocus() and self.isModified()):
            self.setText(self._shown)

    def give_up(self) -> None:
        """Show the map's scale, whatever was typed."""
        self.setText(self._shown)


def read_scale(text: str) -> float:
    """Return the scale denominator of ``1 : 250,000``, ``250000``, ``250k`` or ``2.5m``.

    Raises
    ------
    InputError
        When it is none.
    """
    plain = re.sub(r"[\s_']", "", in_plain_signs(text)).casefold()
    plain = re.sub(r"^1[:/]", "", plain)
    plain = re.sub(r"[,.](?=\d{3}(?!\d))", "", plain)
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([km]?)", plain)
    scale = float(found[1]) * _FACTORS[found[2]] if found else 0.0
    if not LEAST <= scale <= MOST:
        raise InputError(
            say("'{text}' is not a scale", text=text.strip()),
            fix=say("Give one such as 1 : 250,000."),
        )
    return scale
