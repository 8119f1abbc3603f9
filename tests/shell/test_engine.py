"""A machine that never ran the program: answers at once, the fast engine when it is compiled."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from siteselect.core import kernels
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.shell.appearance import Appearance
from siteselect.shell.kernel_process import BackgroundKernels
from siteselect.shell.main_window import MainWindow
from siteselect.shell.memory import Memory
from siteselect.shell.panels import allocation_words as words
from siteselect.shell.session import Session
from tests.helpers.studies import three_region_study
from tests.helpers.windows import ReadyAnswers, opened, settle

ENDS_WITHIN_S = 0.5
UNTIL_TOLD = """
import pathlib, sys, time
while not pathlib.Path(sys.argv[1]).exists():
    time.sleep(0.01)
"""
BROKEN = "import sys; sys.exit('OSError: no room on the disk')"


class Compiler:
    """Stands for the compiling process: a real one, which ends when told."""

    def __init__(self, folder: Path) -> None:
        self.go = folder / "go"
        self.script = UNTIL_TOLD
        self.processes: list[subprocess.Popen[bytes]] = []

    def is_ready(self) -> bool:
        """Return whether a process has ended well."""
        return any(process.poll() == 0 for process in self.processes)

    def compile(self) -> "subprocess.Popen[bytes] | None":
        """Start a process."""
        command = [sys.executable, "-c", self.script, str(self.go)]
        self.processes.append(subprocess.Popen(command, stderr=subprocess.PIPE))
        return self.processes[-1]


@pytest.fixture
def compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Compiler]:
    compiler = Compiler(tmp_path)
    monkeypatch.setattr(kernels, "compile_in_background", compiler.compile)
    monkeypatch.setattr(kernels, "kernels_ready", compiler.is_ready)
    yield compiler
    compiler.go.touch()
    for process in compiler.processes:
        process.wait()


@pytest.fixture
def new_window(qapp: QApplication, tmp_path: Path, compiler: Compiler) -> Iterator[MainWindow]:
    """A window on a machine where nothing is compiled."""
    assert compiler is not None
    window = MainWindow(
        Session(kernels=BackgroundKernels()),
        Appearance(qapp, "light"),
        Memory(tmp_path / "preferences.json"),
        ReadyAnswers(),
    )
    window.session.setParent(window)
    window.resize(1366, 768)
    yield window
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def plain(new_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window with a study judged without compiled loops."""
    return opened(new_window, three_region_study(), qtbot)


def uses(window: MainWindow) -> set[SurplusUse]:
    assert window.session.evaluation is not None
    return {window.session.evaluation.best_use}


def badge_texts(window: MainWindow) -> set[str]:
    return {label.text() for label in window.status._badges.findChildren(QLabel)}


def test_a_study_is_judged_before_anything_is_compiled(
    plain: MainWindow, compiler: Compiler
) -> None:
    session = plain.session
    assert len(compiler.processes) == 1
    assert compiler.processes[0].poll() is None, "still compiling"
    assert uses(plain) == {SurplusUse.PROPORTIONAL}
    assert set(session.scores()) == {site.id for site in session.study.sites}
    assert "Lower bounds for now" in badge_texts(plain)


def test_a_plan_waits_for_compiled_loops(
    plain: MainWindow, compiler: Compiler, qtbot: QtBot
) -> None:
    assert not plain.allocation.start.isEnabled()
    assert not plain.actions_.by_id["plan.allocate"].isEnabled()
    assert plain.allocation.empty.text() == words.NOT_COMPILED
    compiler.go.touch()
    qtbot.waitUntil(lambda: uses(plain) == {SurplusUse.OPTIMAL}, timeout=20_000)
    assert plain.allocation.start.isEnabled()
    assert plain.actions_.by_id["plan.allocate"].isEnabled()
    assert plain.allocation.empty.text() == words.EMPTY


def test_compiled_loops_take_over_and_every_site_is_judged_anew(
    plain: MainWindow, compiler: Compiler, qtbot: QtBot
) -> None:
    session = plain.session
    before = session.scores()
    session.select("S1")
    with qtbot.waitSignal(session.evaluated, timeout=20_000):
        compiler.go.touch()
    assert session.scores() == before, "earlier scores stand until the new ones are there"
    settle(plain, qtbot)
    after = session.scores()
    assert not {id(score) for score in before.values()} & {id(s) for s in after.values()}
    for site_id, score in after.items():
        assert score.firm_n0_mw >= before[site_id].firm_n0_mw - 1e-6, "it was a lower bound"
    assert session.selected_id == "S1"
    assert "Lower bounds for now" not in badge_texts(plain)
    assert len(compiler.processes) == 1


def test_outages_asked_meanwhile_are_kept(
    plain: MainWindow, compiler: Compiler, qtbot: QtBot
) -> None:
    session = plain.session
    session.toggle_service("L4")
    settle(plain, qtbot)
    assert uses(plain) == {SurplusUse.PROPORTIONAL}
    compiler.go.touch()
    qtbot.waitUntil(lambda: uses(plain) == {SurplusUse.OPTIMAL}, timeout=20_000)
    assert session.evaluation is not None
    assert session.evaluation.out_of_service == {"L4"}
    session.undo()
    settle(plain, qtbot)
    assert session.evaluation.out_of_service == frozenset()
    assert uses(plain) == {SurplusUse.OPTIMAL}, "nothing comes back that was judged without them"


def test_compiled_before_the_study_is_judged(
    new_window: MainWindow, compiler: Compiler, qtbot: QtBot
) -> None:
    new_window.session.engine.start()
    compiler.go.touch()
    qtbot.waitUntil(compiler.is_ready, timeout=20_000)
    opened(new_window, three_region_study(), qtbot)
    assert uses(new_window) == {SurplusUse.OPTIMAL}


def test_a_compiler_that_fails_is_one_message_and_the_plain_way_goes_on(
    new_window: MainWindow, compiler: Compiler, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    compiler.script = BROKEN
    with qtbot.waitSignal(new_window.session.engine.changed, timeout=20_000):
        opened(new_window, three_region_study(), qtbot)
        new_window.session.engine.start()
    (message,) = [record.getMessage() for record in caplog.records]
    assert message.endswith("could not be compiled: OSError: no room on the disk")
    assert uses(new_window) == {SurplusUse.PROPORTIONAL}
    assert "Lower bounds" in badge_texts(new_window)
    assert "no room on the disk" in new_window.allocation.empty.text()
    new_window.files.open(three_region_study())
    settle(new_window, qtbot)
    assert set(new_window.session.scores()) == {"S1", "S2"}
    assert len(compiler.processes) == 1, "it is not tried again and again"


def test_closing_ends_the_compiler(plain: MainWindow, compiler: Compiler) -> None:
    began = time.perf_counter()
    plain.close()
    assert time.perf_counter() - began < ENDS_WITHIN_S
    assert compiler.processes[0].poll() not in (None, 0)


def test_without_a_compiler_loops_are_compiled_where_they_are_used(window: MainWindow) -> None:
    assert uses(window) == {SurplusUse.OPTIMAL}
    assert not window.session.engine.is_plain


def test_the_packed_program_compiles_when_it_is_told_to(tmp_path: Path) -> None:
    """With the compiler switched off, as it takes tens of seconds: what counts is the mark."""
    store = tmp_path / "store"
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(store), "NUMBA_DISABLE_JIT": "1"}
    command = [sys.executable, "-m", "siteselect", kernels.COMPILE_ARGUMENT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [path.name[:8] for path in store.iterdir() if path.is_file()] == ["kernels-"]
