"""Make everything `make run` and `make test` need, once: system packages and a private environment.

Run as ``python3 packaging/setup_environment.py {run,test,external,bench}``. Works with nothing but
a bare Python; a set-up that is already there is recognised in a fraction of a second, offline.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
import time
from pathlib import Path

from commands import SetupError, run, succeeds
from system_packages import (
    BENCH_PROGRAMS,
    EXTERNAL_PROGRAMS,
    TEST_PROGRAMS,
    install_packages,
)

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
RUN_LOCK, DEV_LOCK, ORACLES_LOCK, PYPSA_LOCK = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-oracles.lock",
    "requirements-pypsa.lock",
)
PROGRAMS = {
    "run": {},
    "test": TEST_PROGRAMS,
    "external": {**TEST_PROGRAMS, **EXTERNAL_PROGRAMS},
    "bench": {**TEST_PROGRAMS, **EXTERNAL_PROGRAMS, **BENCH_PROGRAMS},
}
SIDE_ENVIRONMENTS = {
    "external": {".venv-oracles": ORACLES_LOCK, ".venv-pypsa": PYPSA_LOCK},
    "bench": {".venv-oracles": ORACLES_LOCK, ".venv-pypsa": PYPSA_LOCK},
}
"""Programs to be held against, by folder: what they need never constrains what we ship."""
PIP_INSTALL = [
    "install",
    "--no-input",
    "--disable-pip-version-check",
    "--progress-bar=off",
    "--require-hashes",
    "--requirement",
]
LAUNCHER = """\
#!/bin/sh
# Starts SiteSelect in the environment this file lies in, wherever that is and is linked from.
exec "$(dirname "$(readlink -f "$0")")/python" -m siteselect "$@"
"""

started = time.monotonic()


def say(sentence: str) -> None:
    """Print one line of progress with the time since the start."""
    print(f"[{time.monotonic() - started:4.0f} s] {sentence}", flush=True)


def tell_of_download(line: str) -> None:
    """Say in a few words what a line of pip's output means, if it means anything to a person."""
    download = re.search(r"Downloading (?:\S*/)?([\w.]+)-(\d[\w.]*)\S* \(([\d.]+ [MG]B)\)", line)
    if download:
        name, version, size = download.groups()
        say(f"  downloading {name} {version} ({size})")
    elif line.startswith("Installing collected packages"):
        say(f"  unpacking {line.count(',') + 1} packages")


class Environment:
    """A private Python environment and the record of what was installed into it."""

    def __init__(self, folder: str) -> None:
        self.folder = ROOT / folder
        self.python = self.folder / "bin" / "python"
        self.stamp = self.folder / "siteselect-setup.json"

    def holds(self, lock: str) -> bool:
        """Return whether the packages of a lock file, as it is now, are installed."""
        record = self._record()
        return self._made_here_with(record) and record["locks"].get(lock) == _digest(lock)

    def install(self, lock: str, *, also_covers: tuple[str, ...] = ()) -> None:
        """Install a lock file's packages; the lock may contain all of other lock files."""
        if self.holds(lock) and all(self.holds(other) for other in also_covers):
            return
        self._create()
        say(f"Installing the Python packages of {lock}")
        run(
            [str(self.python), "-m", "pip", *PIP_INSTALL, str(ROOT / lock)],
            on_line=tell_of_download,
        )
        locks = {**self._record().get("locks", {}), lock: _digest(lock)}
        locks.update({other: _digest(other) for other in also_covers})
        record = {"root": str(ROOT), "python": str(self.python.resolve()), "locks": locks}
        self.stamp.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")

    def _create(self) -> None:
        """Make the environment, unless a sound one is there."""
        if self.folder.exists() and self._is_sound():
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        say(f"Creating a private Python environment in {self.folder.name}")
        run([sys.executable, "-m", "venv", str(self.folder)])

    def _is_sound(self) -> bool:
        """Return whether it was made here, its Python is young enough and its pip starts."""
        record = self._record()
        if record and not self._made_here_with(record):
            return False
        young = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
        return succeeds([str(self.python), "-c", young])

    def _made_here_with(self, record: dict) -> bool:
        """Return whether a record speaks of this clone's place and of the Python now in it."""
        place = (str(ROOT), str(self.python.resolve()))
        return self.python.exists() and (record.get("root"), record.get("python")) == place

    def _record(self) -> dict:
        try:
            return json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}


def set_up(purpose: str) -> None:
    """Install whatever `purpose` (run, test, external or bench) needs and is not there yet."""
    install_packages(PROGRAMS[purpose], say)
    main = Environment(".venv")
    if purpose == "run":
        main.install(RUN_LOCK)
    else:
        main.install(DEV_LOCK, also_covers=(RUN_LOCK,))
    put_project_on_path(main)
    for folder, lock in SIDE_ENVIRONMENTS.get(purpose, {}).items():
        Environment(folder).install(lock)


def put_project_on_path(environment: Environment) -> None:
    """Let the environment find this clone, and give it the `siteselect` command."""
    for site_packages in environment.folder.glob("lib/python*/site-packages"):
        _write_if_different(site_packages / "siteselect.pth", f"{ROOT}\n")
    launcher = environment.folder / "bin" / "siteselect"
    if _write_if_different(launcher, LAUNCHER):
        launcher.chmod(0o755)


def use_newer_python() -> None:
    """Start again with a newer Python when this one is too old, or say what to install."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    for minor in range(20, OLDEST_PYTHON[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, *sys.argv])
    raise SetupError(
        f"SiteSelect needs Python 3.{OLDEST_PYTHON[1]} or newer; {sys.executable} is "
        f"{sys.version.split()[0]}. Install a newer one and name it: make PYTHON=python3.12 run"
    )


def _digest(lock: str) -> str:
    return hashlib.sha256((ROOT / lock).read_bytes()).hexdigest()


def _write_if_different(path: Path, text: str) -> bool:
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8")
    return True


def main() -> int:
    """Set up for the purpose named on the command line; return the exit code."""
    purpose = sys.argv[1] if len(sys.argv) == 2 else ""
    if purpose not in PROGRAMS:
        print(f"usage: {Path(__file__).name} {{{','.join(PROGRAMS)}}}", file=sys.stderr)
        return 2
    try:
        use_newer_python()
        set_up(purpose)
    except SetupError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    if time.monotonic() - started > 1:
        say("Ready")
    return 0


if __name__ == "__main__":
    sys.exit(main())
