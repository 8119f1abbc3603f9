"""What must not be loaded before it is needed, because it would delay the window or a command."""

import json
import subprocess
import sys

import pytest

HEAVY = ["pandas", "geopandas", "pyogrio", "scipy", "highspy", "folium", "matplotlib"]

SCRIPT = """
import importlib, json, sys
importlib.import_module(sys.argv[1])
print(json.dumps([name for name in sys.argv[2:] if name in sys.modules]))
"""


def heavy_modules_after(module: str) -> list[str]:
    """Return the heavy packages that a fresh Python holds after importing a module."""
    command = [sys.executable, "-c", SCRIPT, module, *HEAVY]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("module", ["siteselect.cli.main", "siteselect.shell.app"])
def test_starting_loads_nothing_heavy(module: str) -> None:
    assert heavy_modules_after(module) == []


def test_the_command_line_starts_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "siteselect.cli.main", "PySide6"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == []


def test_a_heavy_import_is_seen() -> None:
    assert "pandas" in heavy_modules_after("pandas")
