"""One lane: the newest request wins, late answers are dropped, errors come back as signals."""

import time
from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from siteselect.core.progress import Progress
from siteselect.shell.jobs import LatestJob


@pytest.fixture
def job(qtbot: QtBot) -> Iterator[LatestJob]:
    job = LatestJob("test")
    yield job
    job.close()


def test_the_answer_comes_as_a_signal(job: LatestJob, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.finished) as done:
        job.submit(lambda _: 42)
        assert job.is_busy
    assert done.args == [42]
    assert not job.is_busy


def test_an_overtaken_job_is_cancelled_and_its_answer_dropped(job: LatestJob, qtbot: QtBot) -> None:
    answers: list[object] = []
    job.finished.connect(answers.append)
    started, may_end = Event(), Event()

    def stubborn(_: Progress) -> str:
        started.set()
        assert may_end.wait(5)
        return "old"

    job.submit(stubborn)
    assert started.wait(5)
    job.submit(lambda _: "skipped")
    with qtbot.waitSignal(job.finished):
        job.submit(lambda _: "new")
        may_end.set()
    assert answers == ["new"]


def test_cancelling_stops_the_work_at_its_next_report(job: LatestJob, qtbot: QtBot) -> None:
    started, ended = Event(), Event()
    failures: list[object] = []
    answers: list[object] = []
    job.failed.connect(failures.append)
    job.finished.connect(answers.append)
    give_up = time.monotonic() + 10

    def endless(progress: Progress) -> None:
        started.set()
        try:
            while time.monotonic() < give_up:
                progress.report(0.5, "counting")
        finally:
            ended.set()

    job.submit(endless)
    assert started.wait(5)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert ended.wait(5)
    assert not answers
    qtbot.wait(20)
    assert not failures
    assert not job.is_busy


def test_an_error_comes_back_and_the_lane_goes_on(job: LatestJob, qtbot: QtBot) -> None:
    with qtbot.waitSignal(job.failed) as failed:
        job.submit(lambda _: 1 / 0)
    assert isinstance(failed.args[0], ZeroDivisionError)
    with qtbot.waitSignal(job.finished) as done:
        job.submit(lambda _: "still here")
    assert done.args == ["still here"]


def test_progress_is_passed_on(job: LatestJob, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        progress.report(0.25, "a quarter")

    with qtbot.waitSignal(job.progressed) as told:
        job.submit(work)
    assert told.args == [0.25, "a quarter"]


def test_after_closing_nothing_is_delivered(qtbot: QtBot) -> None:
    job = LatestJob("test")
    answers: list[object] = []
    job.finished.connect(answers.append)
    job.submit(lambda _: 1)
    job.close()
    job.submit(lambda _: 2)
    qtbot.wait(20)
    assert not answers
