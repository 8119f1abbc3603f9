"""A parameter whose name ends in a physical unit says that unit where it is documented."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "siteselect"

UNITS = {
    "_mw": ("MW",),
    "_kw": ("kW",),
    "_mva": ("MVA",),
    "_kv": ("kV",),
    "_mwh": ("MWh",),
    "_gwh": ("GWh",),
    "_km": ("km",),
    "_h": ("h", "hours"),
    "_c": ("degC", "°C"),
    "_usd": ("USD",),
    "_usd_per_kw": ("USD/kW",),
    "_usd_per_mwh": ("USD/MWh",),
    "_lc_per_kwh": ("local currency/kWh", "lc/kWh"),
    "_lc_per_mwh": ("local currency/MWh", "lc/MWh"),
    "_t_per_mwh": ("t/MWh",),
}
"""Endings of names, and how their unit is written in a docstring."""


def units_of(name: str) -> tuple[str, ...]:
    """Return the ways to write the unit that a name ends in, judged by its longest ending."""
    endings = [ending for ending in UNITS if name.endswith(ending)]
    return UNITS[max(endings, key=len)] if endings else ()


def says(entry: str, units: tuple[str, ...]) -> bool:
    """Return whether an entry writes one of the units or points to where its value comes from."""
    words = "|".join(re.escape(unit) for unit in units)
    return ":mod:" in entry or ":func:" in entry or bool(re.search(rf"(?<!\w)({words})\b", entry))


def documented_parameters(docstring: str) -> dict[str, str]:
    """Return each parameter of a numpydoc section with the whole of its entry."""
    section = re.search(r"Parameters\n-+\n(.*?)(?=\n\S[^\n]*\n-+\n|\Z)", docstring, re.DOTALL)
    entries: dict[str, str] = {}
    names: list[str] = []
    for line in section.group(1).splitlines() if section else []:
        if re.match(r"\*{0,2}\w", line):
            names = [name.strip(" *") for name in line.split(":")[0].split(",")]
        for name in names:
            entries[name] = f"{entries.get(name, '')}{line}\n"
    return entries


def omissions(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and words for each documented parameter that keeps its unit to itself."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        for name, entry in documented_parameters(ast.get_docstring(node) or "").items():
            units = units_of(name)
            if units and not says(entry, units):
                yield node.lineno, f"{node.name}: say [{units[0]}] of {name}"


def test_documented_parameters_say_their_unit() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {words}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, words in omissions(path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def test_a_missing_unit_is_found() -> None:
    source = '''
def share(series_mw, load_mw, merge_gap_h):
    """Return a share.

    Parameters
    ----------
    series_mw, load_mw : ndarray
        What there is and what is asked. [MW]
    merge_gap_h : float
        Gaps up to this long are closed.

    Returns
    -------
    float
        Nothing in h here.
    """
'''
    assert list(omissions(source)) == [(2, "share: say [h] of merge_gap_h")]
