"""What is typed into the MW field is what is meant, or is not taken at all."""

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from siteselect.shell.panels.request_editor import MegawattEdit


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("2.5", 2.5), ("2,5", 2.5), ("1,250", 1250.0), ("80", 80.0), ("1250.5", 1250.5)],
)
def test_commas_mean_what_a_planner_means(qtbot: QtBot, typed: str, meant: float) -> None:
    field = MegawattEdit()
    field.setLocale(QLocale.c())
    qtbot.addWidget(field)
    field.setValue(7.0)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == meant
