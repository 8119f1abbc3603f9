"""Kills the program in the middle of a planner's work and holds what comes back against it."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from siteselect.io.journal_delta import part_digests
from siteselect.io.study_file import read_study, write_study
from tests.helpers.studies import three_region_study

ROOT = Path(__file__).resolve().parents[2]
START_S = 60.0


@dataclass
class Work:
    """What a program said of itself until it was killed.

    Attributes
    ----------
    taken : dict
        State and sites by number, in the order the steps were taken.
    n_kept : int
        Number of the newest state it had said to be on the disk.
    """

    taken: dict[int, tuple[str, str]] = field(default_factory=dict)
    n_kept: int = 0

    def hear(self, line: str) -> None:
        """Take one line of its output; the last may have been cut by the kill."""
        words = line.split()
        if not line.endswith("\n"):
            return
        if words[0] == "took":
            self.taken[int(words[1])] = (words[2], words[3])
        elif words[0] == "kept":
            self.n_kept = max(self.n_kept, int(words[1]))

    @property
    def possible(self) -> list[tuple[str, str]]:
        """The newest state that was said to be kept, and those that may have been kept since."""
        kept = [number for number in self.taken if number <= self.n_kept]
        newest = max(kept, default=0)
        return [state for number, state in self.taken.items() if number >= newest]


def kill_and_restore(folder: Path, seed: int) -> int:
    """Kill the program at a random moment and restore; return how many steps had been taken.

    Raises
    ------
    AssertionError
        When a step that it said was kept did not come back, or cannot be undone.
    """
    study = folder / "my study مطالعہ.gpkg"
    write_study(three_region_study(), study)
    first = part_digests(read_study(study))["sites"]
    work = _worked_until_killed(folder, study, seed)
    on_disk = part_digests(read_study(study))["sites"]
    back = _restored(folder, study)
    if "nothing" in back:
        is_untold = not work.n_kept and on_disk == first
        assert is_untold or on_disk in [sites for _, sites in work.possible], (seed, work.n_kept)
    else:
        assert back["back"] in [state for state, _ in work.possible], (seed, work.n_kept, back)
        assert back["again"] == back["back"], seed
        assert back["start"] == first, seed
    return len(work.taken)


def _worked_until_killed(folder: Path, study: Path, seed: int) -> Work:
    program = _start(folder, "edit", study, seed)
    assert program.stdout is not None
    work = Work()
    output = program.stdout

    def listen() -> None:
        for line in output:
            work.hear(line)

    listener = Thread(target=listen)
    listener.start()
    deadline = time.monotonic() + START_S
    while not work.taken and time.monotonic() < deadline and program.poll() is None:
        time.sleep(0.01)
    time.sleep(random.Random(seed).uniform(0.0, 1.5))
    os.kill(program.pid, signal.SIGKILL)
    program.wait()
    listener.join()
    output.close()
    assert work.taken, "it never began"
    return work


def _restored(folder: Path, study: Path) -> dict[str, str]:
    program = _start(folder, "restore", study, 0)
    output, _ = program.communicate(timeout=START_S)
    assert program.returncode == 0, output
    lines = (line.split(maxsplit=1) for line in output.splitlines())
    return {words[0]: words[1] if len(words) > 1 else "" for words in lines}


def _start(folder: Path, what: str, study: Path, seed: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.helpers.restless_planner", what, str(study), str(seed)]
    places = {
        f"SITESELECT_{name}_DIR": str(folder / name.lower())
        for name in ("CACHE", "CONFIG", "STATE")
    }
    environment = {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment,
        cwd=ROOT,
    )  # fmt: skip
