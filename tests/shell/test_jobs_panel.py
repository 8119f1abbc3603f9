"""Long work in one place."""

from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.shell.jobs import LatestJob
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.jobs import Jobs
from tests.helpers.windows import settle


def test_a_job_shows_its_progress_and_is_cancelled_by_its_button(qtbot: QtBot) -> None:
    panel, job, begun = Jobs(), LatestJob("slow", title=say("Counting sheep")), Event()
    qtbot.addWidget(panel)
    panel.watch(job)
    panel.show()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress.report(0.25, "sheep 25")
            Event().wait(0.01)

    counts: list[int] = []
    panel.countChanged.connect(counts.append)
    job.submit(work)
    begun.wait(5)
    assert panel.running == ("Counting sheep",)
    row = panel._running[job]
    qtbot.waitUntil(lambda: row._text.text() == "sheep 25")
    assert row._bar.value() == 250
    (button,) = row.findChildren(QPushButton)
    with qtbot.waitSignal(job.cancelled, timeout=200):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.running == ()
    assert panel.ended[0].startswith("Counting sheep: cancelled after ")
    assert counts == [1, 0]
    job.close()


def test_how_jobs_end_is_said(qtbot: QtBot) -> None:
    now = [10.0]
    panel, job = Jobs(clock=lambda: now[0]), LatestJob("quick", title=say("Reading"))
    qtbot.addWidget(panel)
    panel.watch(job)

    def fail(_: Progress) -> None:
        raise InputError("no")

    with qtbot.waitSignal(job.finished):
        job.submit(lambda _: now.__setitem__(0, 12.5))
    assert panel.ended == ("Reading: done in 2.5 s",)
    with qtbot.waitSignal(job.failed):
        job.submit(fail)
    assert panel.ended[0] == "Reading: failed after 0.0 s"
    job.submit(lambda _: Event().wait(0.2))
    job.drop()
    assert len(panel.ended) == 2
    assert panel.nothing.isVisibleTo(panel)
    job.close()


def test_what_has_no_title_is_not_listed(qtbot: QtBot) -> None:
    panel, job = Jobs(), LatestJob("short")
    qtbot.addWidget(panel)
    panel.watch(job)
    with qtbot.waitSignal(job.finished):
        job.submit(lambda _: None)
    assert panel.ended == ()
    job.close()


def test_the_window_lists_its_own_work(window: MainWindow, qtbot: QtBot) -> None:
    window.session.evaluate()
    assert "Computing the base case" in window.jobs.running
    settle(window, qtbot)
    assert any(text.startswith("Computing the base case: done") for text in window.jobs.ended)
