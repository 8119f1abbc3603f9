"""Every step of a study goes through the session, so that it is undone, listed and kept."""

import re
from pathlib import Path

SHELL = Path(__file__).resolve().parents[2] / "siteselect" / "shell"
AROUND = re.compile(r"history\.(?:commit|take_out|_put|_steps)\b|\bHistory\(")


def ways_around(sources: dict[str, str]) -> list[str]:
    """Return the modules that change a history themselves."""
    return [name for name, text in sources.items() if name != "session" and AROUND.search(text)]


def test_only_the_session_changes_the_history() -> None:
    sources = {path.stem: path.read_text("utf-8") for path in SHELL.rglob("*.py")}
    assert ways_around(sources) == []


def test_a_way_around_is_seen() -> None:
    assert ways_around({"panel": "self._session.history.commit('x', study)"}) == ["panel"]
