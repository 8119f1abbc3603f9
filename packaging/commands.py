"""Running other programs during the set-up, and saying what went wrong in them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LINES_SHOWN_ON_FAILURE = 25


class SetupError(Exception):
    """Something a person has to do before the set-up can go on."""


def run(command: Sequence[str], *, on_line: Callable[[str], None] | None = None) -> None:
    """Run a command without showing its output; hand each of its lines to `on_line`.

    Raises
    ------
    SetupError
        When it fails; the sentence carries its last lines.
    """
    lines = []
    with _start(command) as process:
        for line in process.stdout:
            lines.append(line)
            if on_line:
                on_line(line)
    if process.returncode != 0:
        tail = "".join(lines[-LINES_SHOWN_ON_FAILURE:]).rstrip()
        raise SetupError(
            f"{tail}\n\nThis command failed; its last lines are above:\n\n    {' '.join(command)}\n"
        )


def succeeds(command: Sequence[str]) -> bool:
    """Return whether a command ends well."""
    with _start(command) as process:
        process.communicate()
    return process.returncode == 0


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
