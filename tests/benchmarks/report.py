"""The page of figures in docs: one section by benchmark module, replaced when it was run whole."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.figures import HEAD, Figure, peers_told

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
HEADING = "### "
PACKAGES = ("numpy", "scipy", "numba", "highspy")
BYTES_PER_GB = 1e9


def write_sections(figures: dict[str, list[Figure]], page: Path = PAGE) -> None:
    """Replace the sections named, or add them; every other line of the page stays."""
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    body, after = rest.split(END)
    known = dict(_split(section) for section in body.split(HEADING)[1:])
    for title, rows in figures.items():
        known[title] = _section(rows)
    sections = "\n".join(f"{HEADING}{title}\n\n{content}" for title, content in known.items())
    page.write_text(f"{before}{BEGIN}\n\n{sections}\n{END}{after}", encoding="utf-8")


def machine() -> str:
    """Return the machine, its load, and the versions of what does the work."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / BYTES_PER_GB
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return (
        f"{os.cpu_count()} × {_processor()}, {memory:.0f} GB, {platform.system()}, load average "
        f"{load}; Python {platform.python_version()}, {packages}; "
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    )


def _section(figures: list[Figure]) -> str:
    rows = [HEAD, ("---",) * len(HEAD), *(figure.cells for figure in figures)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    told = "".join(f"- {line}\n" for line in peers_told(figures))
    return f"{table}\n\n{told}{chr(10) if told else ''}{machine()}\n"


def _split(section: str) -> tuple[str, str]:
    title, content = section.split("\n", 1)
    return title.strip(), content.strip("\n") + "\n"


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()
