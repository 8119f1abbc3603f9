"""The set-up knows when it is done, and says what to type when it may not install by itself."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

PIP_OUTPUT = {
    "  Downloading scipy-1.17.1-cp311-cp311-manylinux_2_28_x86_64.whl (35.3 MB)\n": (
        "  downloading scipy 1.17.1 (35.3 MB)"
    ),
    "Downloading files/ab/pyside6_essentials-6.11.3-cp310-abi3-linux_x86_64.whl (80.3 MB)\n": (
        "  downloading pyside6_essentials 6.11.3 (80.3 MB)"
    ),
    "Downloading branca-0.8.2-py3-none-any.whl (26 kB)\n": None,
    "Installing collected packages: numpy, scipy, shapely\n": "  unpacking 3 packages",
    "Requirement already satisfied: numpy==2.4.6\n": None,
}

INSTALL = "apt-get install -y --no-install-recommends libgl1 gdal-bin"

Load = Callable[[str], ModuleType]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Return what imports a module of the packaging folder."""
    monkeypatch.syspath_prepend(PACKAGING)
    return importlib.import_module


@pytest.fixture
def set_up(load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """Return the set-up, working on a clone in a folder with a space, with one made-up lock."""
    root = tmp_path / "a clone"
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / ".venv" / "bin" / "python").touch()
    (root / "some.lock").write_text("numpy==1\n")
    module = load("setup_environment")
    monkeypatch.setattr(module, "ROOT", root)
    monkeypatch.setattr(module, "run", lambda *_command, on_line=None: None)
    monkeypatch.setattr(module, "succeeds", lambda _command: True)
    return module


def installed(set_up: ModuleType, folder: str = ".venv") -> bool:
    return set_up.Environment(folder).holds("some.lock")


def test_a_set_up_is_done_until_its_lock_changes(set_up: ModuleType) -> None:
    assert not installed(set_up)
    set_up.Environment(".venv").install("some.lock")
    assert installed(set_up)
    (set_up.ROOT / "some.lock").write_text("numpy==2\n")
    assert not installed(set_up)


def test_a_moved_clone_is_set_up_anew(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    set_up.Environment(".venv").install("some.lock")
    moved = set_up.ROOT.rename(set_up.ROOT.parent / "moved")
    monkeypatch.setattr(set_up, "ROOT", moved)
    assert not installed(set_up)


def test_another_python_behind_the_link_is_set_up_anew(set_up: ModuleType) -> None:
    set_up.Environment(".venv").install("some.lock")
    python = set_up.ROOT / ".venv" / "bin" / "python"
    python.rename(python.with_name("python3.99"))
    python.symlink_to("python3.99")
    assert not installed(set_up)


def test_a_torn_record_counts_as_none(set_up: ModuleType) -> None:
    set_up.Environment(".venv").install("some.lock")
    (set_up.ROOT / ".venv" / "siteselect-setup.json").write_text('{"root": ')
    assert not installed(set_up)


def test_a_lock_that_contains_another_covers_it(set_up: ModuleType) -> None:
    (set_up.ROOT / "all.lock").write_text("numpy==1\nscipy==1\n")
    set_up.Environment(".venv").install("all.lock", also_covers=("some.lock",))
    assert installed(set_up)


@pytest.mark.parametrize("line", PIP_OUTPUT)
def test_downloads_are_told_in_few_words(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    said: list[str] = []
    monkeypatch.setattr(set_up, "say", said.append)
    set_up.tell_of_download(line)
    assert said == ([PIP_OUTPUT[line]] if PIP_OUTPUT[line] else [])


@pytest.mark.parametrize(
    ("programs", "expected"),
    [
        (
            {"apt-get", "sudo"},
            f"\n    sudo apt-get update && sudo {INSTALL}\n",
        ),
        (
            {"apt-get"},
            f"\n    su -c 'apt-get update && {INSTALL}'\n",
        ),
        (set(), "the packages are: libgl1 gdal-bin.)"),
    ],
    ids=["sudo that asks", "no sudo", "no apt-get"],
)
def test_without_an_administrator_the_line_to_type_is_told(
    load: Load, monkeypatch: pytest.MonkeyPatch, programs: set[str], expected: str
) -> None:
    system = load("system_packages")
    missing = {"libGL.so.1": "libgl1", "ogrinfo": "gdal-bin"}
    monkeypatch.setattr(system, "missing_packages", lambda _programs: missing)
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "succeeds", lambda _command: False)
    monkeypatch.setattr(system.shutil, "which", lambda name: name if name in programs else None)
    with pytest.raises(load("commands").SetupError) as caught:
        system.install_packages({}, print)
    assert expected in str(caught.value)
    assert "libGL.so.1, ogrinfo" in str(caught.value)


def test_a_command_that_fails_shows_its_last_lines(load: Load) -> None:
    commands = load("commands")
    with pytest.raises(commands.SetupError, match="line 40"):
        commands.run(["sh", "-c", "seq -f 'line %g' 40; exit 3"])
