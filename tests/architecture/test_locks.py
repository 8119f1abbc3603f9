"""The lock files satisfy pyproject.toml on every system and Python, by hash, without addresses."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = PROJECT["project"]["dependencies"]
GROUPS = PROJECT["dependency-groups"]

LOCKED_FOR = {
    "requirements.lock": RUN,
    "requirements-dev.lock": RUN + GROUPS["dev"],
    "requirements-oracles.lock": GROUPS["oracles"],
    "requirements-pypsa.lock": GROUPS["pypsa"],
}
SYSTEMS = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@cache
def text_of(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


@cache
def pins_of(lock: str) -> tuple[Requirement, ...]:
    """Return the pinned requirements of a lock file."""
    joined = text_of(lock).replace("\\\n", " ")
    lines = [line.split(" --hash")[0] for line in joined.splitlines()]
    return tuple(Requirement(line) for line in lines if re.match(r"\w", line))


def environment(python: str, system: str) -> dict[str, str]:
    """Return what markers are judged by on some machine."""
    return {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "platform_system": SYSTEMS[system],
        "os_name": "nt" if system == "win32" else "posix",
    }


def pinned(lock: str, python: str, system: str) -> dict[str, str]:
    """Return name and version of everything a lock file installs on some machine."""
    machine = environment(python, system)
    chosen: dict[str, str] = {}
    for pin in pins_of(lock):
        if pin.marker and not pin.marker.evaluate(machine):
            continue
        name = canonicalize_name(pin.name)
        assert name not in chosen, f"{name} is locked twice for Python {python} on {system}"
        (specifier,) = pin.specifier
        assert specifier.operator == "=="
        chosen[name] = specifier.version
    return chosen


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", LOCKED_FOR)
def test_a_lock_satisfies_the_project(lock: str, python: str, system: str) -> None:
    versions = pinned(lock, python, system)
    machine = environment(python, system)
    for text in LOCKED_FOR[lock]:
        wanted = Requirement(text)
        if wanted.marker and not wanted.marker.evaluate(machine):
            continue
        version = versions.get(canonicalize_name(wanted.name))
        assert version is not None, f"{wanted.name} is not locked; run make lock"
        assert wanted.specifier.contains(version), f"{wanted} but {version}; run make lock"


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_tests_run_on_the_versions_that_ship(python: str, system: str) -> None:
    shipped = pinned("requirements.lock", python, system)
    assert shipped.items() <= pinned("requirements-dev.lock", python, system).items()


@pytest.mark.parametrize("lock", LOCKED_FOR)
def test_every_pin_has_hashes_and_no_address(lock: str) -> None:
    assert "://" not in text_of(lock)
    assert "--index" not in text_of(lock)
    assert "--find-links" not in text_of(lock)
    pins = [line for line in text_of(lock).replace("\\\n", " ").splitlines() if "==" in line]
    assert len(pins) == len(pins_of(lock))
    assert all("--hash=sha256:" in pin for pin in pins)
