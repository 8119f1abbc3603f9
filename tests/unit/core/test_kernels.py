"""When compiled loops count as ready, and how a process of its own makes them so."""

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from siteselect.core import kernels

PACKAGE = Path(kernels.__file__).parents[1]
REMEMBERED = (kernels._folders, kernels._mark_name)

WARMED = """
from pathlib import Path

def warm_up():
    Path(__file__).with_suffix(".warmed").touch()
"""


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty store for compiled kernels, and one made-up kernel module beside it."""
    store = tmp_path / "store"
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(store))
    (tmp_path / "made_up_kernels.py").write_text(WARMED, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(kernels, "KERNEL_MODULES", ("made_up_kernels",))
    monkeypatch.setattr(kernels, "PACKAGE_FOLDER", tmp_path)
    forget()
    yield store
    sys.modules.pop("made_up_kernels", None)
    forget()


def forget() -> None:
    """Let the next question be answered afresh, as in another process."""
    for known in REMEMBERED:
        known.cache_clear()


def test_kernels_are_ready_once_compiled(store: Path, tmp_path: Path) -> None:
    assert not kernels.kernels_ready()
    kernels.compile_kernels()
    assert (tmp_path / "made_up_kernels.warmed").exists()
    assert kernels.kernels_ready()
    assert kernels.compile_in_background() is None


def test_edited_kernels_are_not_ready(store: Path, tmp_path: Path) -> None:
    kernels.compile_kernels()
    (tmp_path / "made_up_kernels.py").write_text(WARMED + "\n# edited\n", encoding="utf-8")
    forget()
    assert not kernels.kernels_ready()


@pytest.mark.parametrize("changed", ["host", "compiler", "processor asked for"])
def test_kernels_for_another_machine_or_compiler_are_not_ready(
    store: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    kernels.compile_kernels()
    if changed == "host":
        monkeypatch.setattr(kernels.platform, "node", lambda: "another")
    elif changed == "compiler":
        monkeypatch.setattr(kernels, "version", lambda _: "99.0")
    else:
        monkeypatch.setenv("NUMBA_CPU_NAME", "x86-64-v3")
    forget()
    assert not kernels.kernels_ready()


def test_an_emptied_store_is_not_ready(store: Path) -> None:
    kernels.compile_kernels()
    for mark in store.iterdir():
        mark.unlink()
    assert not kernels.kernels_ready()


def test_the_next_folder_is_taken_when_one_cannot_be_written(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    monkeypatch.setattr(kernels, "_folders", lambda: (blocked, tmp_path / "user"))
    kernels.compile_kernels()
    assert kernels.kernels_ready()
    assert len(list((tmp_path / "user").iterdir())) == 1


def test_nowhere_to_write_is_an_error(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    monkeypatch.setattr(kernels, "_folders", lambda: (blocked,))
    with pytest.raises(OSError, match="can be written"):
        kernels.compile_kernels()
    assert not kernels.kernels_ready()


def test_without_a_store_of_its_own_the_user_folder_follows_the_package(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NUMBA_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/elsewhere")
    monkeypatch.setattr(kernels.sys, "platform", "linux")
    forget()
    assert kernels._folders() == (PACKAGE / "core" / "__pycache__", Path("/elsewhere/numba"))


@pytest.mark.parametrize(
    ("is_frozen", "arguments"),
    [(False, ["-m", "siteselect.core.kernels"]), (True, [kernels.COMPILE_ARGUMENT])],
)
def test_the_background_process_is_this_program(
    store: Path, monkeypatch: pytest.MonkeyPatch, is_frozen: bool, arguments: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(kernels.sys, "frozen", is_frozen, raising=False)
    monkeypatch.setattr(kernels.subprocess, "Popen", lambda command, **_: started.append(command))
    kernels.compile_in_background()
    assert started == [[sys.executable, *arguments]]


def test_the_background_process_tells_why_it_failed(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(blocked))
    environment = {**os.environ, "NUMBA_DISABLE_JIT": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "siteselect.core.kernels"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert str(blocked) in done.stderr


def test_every_module_of_kernels_is_compiled() -> None:
    found = {
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in PACKAGE.rglob("*_kernels.py")
    }
    assert set(kernels.KERNEL_MODULES) == found
    for name in kernels.KERNEL_MODULES:
        assert callable(import_module(name).warm_up), name


def test_asking_loads_no_compiler() -> None:
    asked = (
        "import sys; from siteselect.core.kernels import kernels_ready; kernels_ready();"
        "assert not {'numba', 'llvmlite', 'scipy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", asked], check=True)
