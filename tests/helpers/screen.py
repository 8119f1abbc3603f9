"""A screen of its own with a window manager, and a hand that moves its mouse and types."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageGrab

SIZE = "1600x1000x24"
END_S = 10
MOVE_S = 0.016
Spot = tuple[float, float]


@dataclass(frozen=True)
class Screen:
    """A screen in memory; every event goes through its X server, as from a real mouse."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to be on it."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words: object) -> None:
        """Let xdotool do one thing after another."""
        subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, check=True, timeout=END_S
        )

    def click(self, at: Spot, *, button: int = 1) -> None:
        """Go there and click."""
        self.do("mousemove", *_whole(at), "sleep", MOVE_S, "click", button)

    def turn_wheel(self, at: Spot, notches: int) -> None:
        """Turn the wheel there; forwards zooms in."""
        button = 4 if notches > 0 else 5
        self.do("mousemove", *_whole(at), "click", "--repeat", abs(notches), "--delay", 60, button)

    def drag(self, start: Spot, end: Spot, *, moves: int = 40) -> None:
        """Press, move as a hand does, and let go."""
        words: list[object] = ["mousemove", *_whole(start), "sleep", 0.05, "mousedown", 1]
        for move in range(1, moves + 1):
            part = move / moves
            at = tuple(a + (b - a) * part for a, b in zip(start, end, strict=True))
            words += ["mousemove", *_whole(at), "sleep", MOVE_S]
        self.do(*words, "mouseup", 1)

    def press(self, keys: str) -> None:
        """Press a key, or several together as in ``ctrl+z``."""
        self.do("key", keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", 15, text)

    def picture(self, path: Path) -> Image.Image:
        """Take a picture of the whole screen and keep it."""
        image = ImageGrab.grab(xdisplay=self.display).convert("RGB")
        image.save(path)
        return image


@contextmanager
def own_screen() -> Iterator[Screen]:
    """Start a screen on a free number with a window manager; end both afterwards."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    assert number, f"Xvfb ended with {server.wait(END_S)}"
    screen = Screen(f":{number}")
    manager = subprocess.Popen(
        ["openbox"], env=screen.environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(END_S)


def _whole(at: tuple[float, ...]) -> list[int]:
    return [round(value) for value in at]
