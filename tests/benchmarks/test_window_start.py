"""How soon the window can be used when the study's results are stored, beside QGIS."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.io.packaged import default_study_name, packaged_path, packaged_studies
from siteselect.study.study import Study
from tests.benchmarks.figures import Peer
from tests.benchmarks.other_programs import SCRIPTS, SYSTEM_PYTHON, TIMEOUT_S, qgis_program

START_BAR_S = 3.0
ROUNDS = 7
SCREEN = "1600x1000x24"


@dataclass(frozen=True)
class Screen:
    """Where windows go: a screen of this run's own, or none at all."""

    environment: dict[str, str]
    has_display: bool


@pytest.fixture(scope="module")
def screen(pytestconfig: pytest.Config) -> Iterator[Screen]:
    """A screen in memory, the same for both programs; QGIS refuses to start without one."""
    if not pytestconfig.getoption("benchmark_enable") or shutil.which("Xvfb") is None:
        yield Screen({**os.environ, "QT_QPA_PLATFORM": "offscreen"}, has_display=False)
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    assert display != ":", f"Xvfb ended with {server.wait()}"
    yield Screen({**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, has_display=True)
    server.terminate()
    server.wait(TIMEOUT_S)


class Start:
    """A program that was started, and the words it says when it can be used."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.seconds: dict[str, float] = {}
        self._began = time.perf_counter()
        self._process = subprocess.Popen(
            command, env=environment, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def wait_for(self, *words: str) -> None:
        """Return as soon as all words were said."""
        assert self._process.stdout is not None
        while not self.seconds.keys() >= set(words):
            line = self._process.stdout.readline()
            assert line, f"ended with {self._process.wait()} after {self.seconds}"
            self.seconds[line.strip()] = time.perf_counter() - self._began

    def end(self, *words: str) -> None:
        """Let it say what is left and end by itself."""
        self.wait_for(*words)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process.wait(TIMEOUT_S)


@pytest.mark.usefixtures("evaluation")
def test_window_usable(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    study: Study,
    screen: Screen,
    tmp_path: Path,
) -> None:
    """From the start of the process to a sharp map and all results, as ``siteselect`` starts."""
    command = [sys.executable, str(SCRIPTS / "start_window.py"), default_study_name()]
    starts: list[Start] = []

    def use() -> None:
        starts.append(Start(command, screen.environment))
        starts[-1].wait_for("map", "results")

    peer = _Qgis(study, screen, tmp_path)

    def before() -> None:
        for start in starts[-1:]:
            start.end("settled")
        if benchmark.enabled:
            peer.start()

    benchmark.pedantic(use, setup=before, rounds=ROUNDS)
    starts[-1].end("settled")
    if benchmark.enabled:
        found = peer.result()
        median = {
            word: float(np.median([start.seconds[word] for start in starts]))
            for word in ("map", "settled")
        }
        compare("window, first sharp map", None, found, ours_s=median["map"])
        compare("window usable: map and stored results", START_BAR_S, found)
        compare("window at rest: sites scored, colours", None, ours_s=median["settled"])


class _Qgis:
    """QGIS with a project of the same layers, without plugins and without its greeting."""

    def __init__(self, study: Study, screen: Screen, folder: Path) -> None:
        self._program = qgis_program() if screen.has_display else None
        self._environment = screen.environment
        self._folder = folder
        self._project = folder / "study.qgz"
        self._seconds: list[float] = []
        if self._program is not None:
            self._make_project(study)

    def start(self) -> None:
        """Time one start, right before one of ours."""
        if self._program is None:
            return
        start = Start(
            [self._program, "--nologo", "--noplugins", "--noversioncheck",
             "--profiles-path", str(self._folder / "profile"),
             "--code", str(SCRIPTS / "qgis_announce.py"), str(self._project)],
            self._environment,
        )  # fmt: skip
        start.wait_for("map")
        start.end()
        self._seconds.append(start.seconds["map"])

    def result(self) -> Peer:
        """Return the median start; the first, which makes the user's profile, is left out."""
        if self._program is None:
            return Peer("QGIS", None)
        return Peer(
            f"QGIS {_version(self._program)}",
            float(np.median(self._seconds[1:])),
            "start to the first picture of the same layers from a project file, started in turn "
            "with ours; it has no results to load",
        )

    def _make_project(self, study: Study) -> None:
        copy = shutil.copy(packaged_studies()[default_study_name()], self._folder)
        basemap = packaged_path(f"maps/{study.info.basemap}")
        subprocess.run(
            [str(SYSTEM_PYTHON), str(SCRIPTS / "qgis_project.py"),
             str(copy), str(basemap), str(self._project)],
            env={**self._environment, "QT_QPA_PLATFORM": "offscreen"},
            check=True, capture_output=True, timeout=TIMEOUT_S,
        )  # fmt: skip


def _version(program: str) -> str:
    said = subprocess.run(
        [program, "--version"], capture_output=True, text=True, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return said.stdout.split()[1].split("-")[0]
