"""Moments as the planner's clock and language show them."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment(at: datetime) -> str:
    """Return hour and minute, with the day before it when that was not today."""
    here = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    is_today = here.date() == QDateTime.currentDateTime().date()
    return QLocale().toString(here, "HH:mm" if is_today else "d MMM HH:mm")
