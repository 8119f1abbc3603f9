"""A planner's first hour with the real program, by mouse and keys on a screen of its own.

What the program did is read off what it leaves behind: the study file after every save, the
pictures of the screen, its exit code, and how long its event loop ever stood still.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from shapely import Polygon

from siteselect.core.entities import Site
from siteselect.io.packaged import default_study_name, open_study
from siteselect.io.study_file import read_study
from tests.helpers.screen import Screen, Spot, own_screen

ROOT = Path(__file__).resolve().parents[2]
SETTLE_S = 90.0
LOOK_S = 0.1
LONGEST_BLOCK_MS = 100
LONGEST_BLOCK_AT_START_MS = 500
"""While first results come in: six threads begin at once and take turns with the window's."""

MANY_COLOURS = 500
FIRST_PICTURE = "the tour"


class Program:
    """The running program and the screen it is on."""

    def __init__(self, screen: Screen, process: "subprocess.Popen[str]", folder: Path) -> None:
        self.screen, self.process, self._folder = screen, process, folder
        self.n_colours: dict[str, int] = {}
        self.marks: list[tuple[float, str]] = []

    def ask(self, question: str = "look") -> Any:
        """Return what the program says is on the screen."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{question}\n")
        self.process.stdin.flush()
        return self.listen()

    def listen(self) -> Any:
        """Return what the program says next."""
        assert self.process.stdout is not None
        answer = self.process.stdout.readline()
        assert answer, f"the program ended with {self.process.wait()}"
        return json.loads(answer)

    def wait(self, what: str, is_so: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Return what is on the screen as soon as something is so."""
        deadline = time.monotonic() + SETTLE_S
        while time.monotonic() < deadline:
            if is_so(seen := self.ask()):
                return seen
            time.sleep(LOOK_S)
        self.keep_picture(f"never {what}")
        pytest.fail(f"never came about: {what}; {seen}")

    def settled(self, what: str, is_so: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Wait until something is so and nothing is under way; keep a picture of it."""
        seen = self.wait(what, lambda s: s["is_settled"] and is_so(s))
        self.keep_picture(what)
        return seen

    def keep_picture(self, name: str) -> None:
        """Take a picture of the screen."""
        picture = self.screen.picture(self._folder / f"{len(self.marks):02d} {name}.png")
        self.n_colours[name] = len(picture.getcolors(picture.width * picture.height))
        self.marks.append((time.time(), name))

    def click_on(self, name: str) -> None:
        """Click the middle of what has an accessible name."""
        self.screen.click(self.middle_of(name))

    def middle_of(self, name: str) -> Spot:
        """Return where the middle of what has an accessible name is on the screen."""
        x, y, width, height = self.ask(f"where {name}")
        return x + width / 2, y + height / 2

    def shows(self, name: str) -> bool:
        """Return whether what has an accessible name is on the screen."""
        return self.ask(f"where {name}") is not None

    def doing_at(self, moment: float) -> str:
        """Return what was come to next after a moment."""
        return next((name for at, name in self.marks if at >= moment), "end")


@contextmanager
def started(screen: Screen, folder: Path) -> Iterator[Program]:
    """Start the program as a planner does for the first time, and end it whatever happens."""
    places = {
        f"SITESELECT_{name}_DIR": str(folder / name.lower())
        for name in ("CACHE", "CONFIG", "STATE")
    }
    with (folder / "errors.txt").open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.watched_program", default_study_name()],
            env={**screen.environment, **places}, cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
        )  # fmt: skip
        with process:
            try:
                yield Program(screen, process, folder)
            finally:
                process.kill()


def sites_in(path: Path) -> dict[str, Site]:
    return {site.id: site for site in read_study(path).sites}


def saved(program: Program, path: Path) -> dict[str, Site]:
    """Save with the keys and return the sites in the file."""
    program.screen.press("ctrl+s")
    program.wait("saved", lambda s: not s["is_modified"] and s["is_settled"])
    return sites_in(path)


def save_as(program: Program, path: Path) -> dict[str, Site]:
    """Type a file's name into the dialog and return the sites in the file."""
    program.screen.press("ctrl+shift+s")
    program.wait("the file dialog", lambda s: s["dialog"])
    program.keep_picture("the file dialog")
    program.screen.press("ctrl+a")
    program.screen.type(str(path))
    program.screen.press("Return")
    program.settled("saved as", lambda s: not s["dialog"] and not s["is_modified"])
    return sites_in(path)


def draw(program: Program) -> str:
    """Zoom in with the wheel, click four corners, end with Enter; return the new site."""
    screen = program.screen
    middle = program.middle_of("Map")
    screen.turn_wheel(middle, 6)
    before = program.settled("zoomed in", lambda s: s["sites"])["sites"].keys()
    screen.press("ctrl+shift+a")
    for dx, dy in ((-60, -50), (60, -50), (60, 50), (-60, 50)):
        screen.click((middle[0] + dx, middle[1] + dy))
        time.sleep(0.5)
    screen.press("Return")
    drawn = program.settled("drawn", lambda s: len(s["steps"]) == 2)
    (new,) = drawn["sites"].keys() - before
    screen.press("Escape")
    return new


def corners_of(site: Site) -> np.ndarray:
    assert isinstance(site.geometry, Polygon)
    return np.array(site.geometry.exterior.coords)[:-1]


def test_a_planners_first_hour(tmp_path: Path) -> None:
    original = {site.id: site for site in open_study(default_study_name()).sites}
    path = tmp_path / "my study.gpkg"
    with own_screen() as screen, started(screen, tmp_path) as program:
        program.settled(FIRST_PICTURE, lambda _: program.shows("Skip the tour"))
        program.click_on("Skip the tour")
        program.settled("opened", lambda _: not program.shows("Skip the tour"))

        new = draw(program)
        drawn = save_as(program, path)
        assert drawn == {**original, new: drawn[new]}
        assert len(corners_of(drawn[new])) == 4

        anchor = program.ask()["sites"][new]["anchor"]
        screen.drag((anchor[0] + 10, anchor[1] + 10), (anchor[0] + 90, anchor[1] - 30))
        seen = program.settled("moved", lambda s: len(s["steps"]) == 3)
        corner = seen["sites"][new]["corners"][2]
        screen.drag(corner, (corner[0] + 40, corner[1] + 35))
        program.settled("corner moved", lambda s: len(s["steps"]) == 4)
        edited = saved(program, path)
        shift = corners_of(edited[new]) - corners_of(drawn[new])
        others = np.delete(shift, 2, axis=0)
        assert np.ptp(others, axis=0).max() < 0.1 * np.abs(others).max(), "moved as a whole"
        assert np.abs(shift[2] - others.mean(axis=0)).min() > 0.2 * np.abs(others).max()
        assert {**edited, new: None} == {**original, new: None}

        for _ in range(3):
            screen.press("ctrl+z")
        program.settled("undone to the start", lambda s: s["position"] == 0)
        assert saved(program, path) == original
        for _ in range(3):
            screen.press("ctrl+y")
        seen = program.settled("redone", lambda s: s["position"] == 3)
        assert saved(program, path) == edited

        program.click_on("Filter sites")
        screen.type(edited[new].name)
        program.settled("filtered", lambda s: set(s["rows"]) == {new})
        screen.press("ctrl+a")
        screen.press("BackSpace")
        rows = program.settled("all rows again", lambda s: len(s["rows"]) == len(edited))["rows"]
        first, second = list(rows.values())[:2]
        screen.click(first)
        screen.do("keydown", "ctrl", "mousemove", *second, "click", 1, "keyup", "ctrl")
        screen.press("shift+F6")
        program.settled("compared", lambda _: program.shows("Compare sites"))

        screen.press("ctrl+q")
        blocks = program.listen()
        assert program.process.wait(SETTLE_S) == 0
    assert sites_in(path) == edited, "leaving changes nothing"
    assert not (tmp_path / "errors.txt").read_text(), "the program had something to complain about"
    assert min(program.n_colours.values()) > MANY_COLOURS, f"blank: {program.n_colours}"
    sys.stdout.write(report(program, blocks))
    for block in blocks["longest"]:
        is_start = program.doing_at(block["at"]) == FIRST_PICTURE
        most_ms = LONGEST_BLOCK_AT_START_MS if is_start else LONGEST_BLOCK_MS
        assert block["busy_ms"] <= LONGEST_BLOCK_MS, block
        assert block["ms"] - block["starved_ms"] <= most_ms, block


def report(program: Program, blocks: dict[str, Any]) -> str:
    """Return in words the longest times the event loop stood still, and what it did."""
    lines = [f"{blocks['n_beats']} beats; the event loop stood still for:"]
    for block in blocks["longest"]:
        lines.append(
            f"{block['ms']} ms ({block['busy_ms']} at work, {block['starved_ms']} without a "
            f"processor), before {program.doing_at(block['at'])!r}"
        )
        lines += [f"    {' < '.join(stack)}" for stack in block["stacks"]]
    return "\n".join(["", *lines, ""])
