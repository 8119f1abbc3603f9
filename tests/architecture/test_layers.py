"""Each rule on imports turns red when it is broken: one violation is planted per rule in a copy."""

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "siteselect"
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"

LAYERS = [
    name
    for name in (
        "cli", "shell", "batch", "export", "render", "layout", "io", "study", "settings", "core",
    )
    if (PACKAGE / name).is_dir()
]  # fmt: skip
"""From top to bottom."""

DOWN = "Dependencies point down"
HEADLESS = "The headless layers never reach Qt, not even through others"
QT_THROUGH_RENDER = "Export and the command line use Qt only through render and shell"
NO_FORMATS = "The core opens no file and knows no format"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the package and its rules, to plant violations in."""
    folder = tmp_path_factory.mktemp("planted")
    shutil.copytree(PACKAGE, folder / "siteselect", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def plant(copy: Path, files: dict[str, str], *command: str | Path) -> tuple[int, str]:
    """Write files into the copy, run a tool there, take them away; return exit code and output."""
    paths = [copy / name for name in files]
    try:
        for path, text in zip(paths, files.values(), strict=True):
            path.parent.mkdir(exist_ok=True)
            path.write_text(f'"""Planted."""\n\n{text}\n', encoding="utf-8")
        done = subprocess.run(
            command,
            cwd=copy,
            env={**os.environ, "NO_COLOR": "1", "COLUMNS": "200"},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        for path in paths:
            path.unlink()
            if path.name == "__init__.py":
                path.parent.rmdir()
    return done.returncode, done.stdout + done.stderr


def broken_rules(copy: Path, files: dict[str, str]) -> set[str]:
    """Return the names of the import contracts that planted files break."""
    code, output = plant(copy, files, LINT_IMPORTS, "--no-logo")
    lines = output.splitlines()
    broken = {line.removesuffix(" BROKEN") for line in lines if line.endswith(" BROKEN")}
    assert bool(broken) == (code != 0), output
    return broken


def test_the_copy_as_it_is_breaks_nothing(copy: Path) -> None:
    assert broken_rules(copy, {}) == set()


@pytest.mark.parametrize(("upper", "lower"), list(pairwise(LAYERS)))
def test_a_layer_may_not_import_the_one_above(copy: Path, upper: str, lower: str) -> None:
    files = {f"siteselect/{lower}/planted.py": f"import siteselect.{upper}"}
    assert DOWN in broken_rules(copy, files)


def test_a_new_package_must_take_its_place_among_the_layers(copy: Path) -> None:
    assert DOWN in broken_rules(copy, {"siteselect/newcomer/__init__.py": ""})


@pytest.mark.parametrize("layer", ["core", "settings", "study", "io", "layout"])
def test_a_headless_layer_may_not_import_qt(copy: Path, layer: str) -> None:
    files = {f"siteselect/{layer}/planted.py": "from PySide6.QtCore import QPointF"}
    assert broken_rules(copy, files) == {HEADLESS}


def test_a_headless_layer_may_not_reach_qt_through_another(copy: Path) -> None:
    files = {
        "siteselect/render/planted.py": "from PySide6.QtGui import QColor",
        "siteselect/io/planted.py": "import siteselect.render.planted",
    }
    assert broken_rules(copy, files) == {DOWN, HEADLESS}


@pytest.mark.parametrize("layer", ["export", "cli"])
def test_export_and_cli_may_not_import_qt_themselves(copy: Path, layer: str) -> None:
    files = {f"siteselect/{layer}/planted.py": "import PySide6.QtCore"}
    assert broken_rules(copy, files) == {QT_THROUGH_RENDER}


@pytest.mark.parametrize(
    "module", ["sqlite3", "pyogrio", "geopandas", "pandas", "csv", "json", "tomllib"]
)
def test_the_core_may_know_no_format(copy: Path, module: str) -> None:
    files = {"siteselect/core/planted.py": f"import {module}"}
    assert broken_rules(copy, files) == {NO_FORMATS}


@pytest.mark.parametrize(
    "statement",
    [
        "from PySide6.QtWidgets import QLabel",
        "import PySide6.QtWidgets",
        "from PySide6 import QtWidgets",
        "from PySide6.QtPrintSupport import QPrinter",
    ],
)
@pytest.mark.parametrize(
    ("layer", "is_red"), [("core", True), ("render", True), ("cli", True), ("shell", False)]
)
def test_widgets_live_in_the_shell_only(
    copy: Path, layer: str, is_red: bool, statement: str
) -> None:
    files = {f"siteselect/{layer}/planted.py": statement}
    ruff = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID251"]
    code, output = plant(copy, files, *ruff, f"siteselect/{layer}")
    assert (code != 0) == is_red, output
    assert ("TID251" in output and "siteselect.shell only" in output) == is_red, output
