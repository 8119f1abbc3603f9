"""Bring the catalogues of resources/translations up to date, say what they lack, compile them.

python packaging/translations.py            merge new texts, drop old ones, compile
python packaging/translations.py --check    change nothing; fail when something is missing
"""

from __future__ import annotations

import ast
import csv
import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations"
SOURCES = ROOT / "siteselect"
LANGUAGES = ("fr", "ur")
CONTEXT = "SiteSelect"
FUNCTIONS = frozenset({"tr", "say"})
NAMES_IN_TABLES = (("criteria.csv", "name"), ("workloads.csv", "name"))
"""Columns of the packaged defaults that a planner reads."""


@dataclass(frozen=True)
class Text:
    """One template, the file it was found in first, and a comment for the translator."""

    template: str
    where: str


@dataclass(frozen=True)
class Misuse:
    """A call that cannot be translated, and why."""

    where: str
    why: str


def texts_of(root: Path = ROOT) -> tuple[dict[str, Text], list[Misuse]]:
    """Return every template told through `tr` or `say`, and the calls that cannot be told."""
    texts: dict[str, Text] = {}
    misuses: list[Misuse] = []
    for path in sorted((root / "siteselect").rglob("*.py")):
        where = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node) in FUNCTIONS:
                _take(node, where, texts, misuses)
    for name, column in NAMES_IN_TABLES:
        path = root / "resources" / "defaults" / name
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                texts.setdefault(row[column], Text(row[column], f"resources/defaults/{name}"))
    return texts, misuses


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _take(node: ast.Call, where: str, texts: dict[str, Text], misuses: list[Misuse]) -> None:
    place = f"{where}:{node.lineno}"
    first = node.args[0] if node.args else None
    if not (isinstance(first, ast.Constant) and isinstance(first.value, str)):
        if node.keywords or _called(node) == "say" or isinstance(first, ast.JoinedStr | ast.BinOp):
            misuses.append(Misuse(place, "the template is not a literal"))
        return
    template = first.value
    given = {keyword.arg for keyword in node.keywords}
    wanted = set(fields_of(template)) if node.keywords else set()
    if None not in given and given != wanted:
        misuses.append(
            Misuse(place, f"braces {sorted(wanted)} are given {sorted(map(str, given))}")
        )
    texts.setdefault(template, Text(template, where))


def fields_of(template: str) -> dict[str, str]:
    """Return the names in braces, with their formats; a template without braces has none."""
    return {name: spec or "" for _, name, spec, _ in Formatter().parse(template) if name}


def read_catalogue(path: Path) -> dict[str, str]:
    """Return the finished translations of a catalogue by template."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        text = "" if translation is None else translation.text or ""
        if text and translation is not None and translation.get("type") is None:
            found[message.findtext("source") or ""] = text
    return found


def write_catalogue(
    path: Path, language: str, texts: dict[str, Text], known: dict[str, str]
) -> None:
    """Write a catalogue in Qt Linguist's format, ordered by template so that merges stay small."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for template in sorted(texts):
        translation = known.get(template, "")
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../../{texts[template].where}"/>',
            f"        <source>{escape(template)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), "utf-8")


def faults_of(template: str, translation: str) -> list[str]:
    """Return what is wrong with a translation: other braces or formats, keys, blanks, an end."""
    faults = []
    try:
        fields = fields_of(translation)
    except ValueError as error:
        return [f"braces do not close: {error}"]
    if fields != fields_of(template):
        faults.append(f"braces {fields} instead of {fields_of(template)}")
    if _n_keys(translation) != _n_keys(template):
        faults.append("another number of keys marked by &")
    if _blanks(translation) != _blanks(template):
        faults.append("blanks around it differ")
    if template.endswith("…") != translation.endswith("…"):
        faults.append("an ellipsis at the end that only one has")
    return faults


def _n_keys(text: str) -> int:
    plain = text.replace("&&", "")
    return sum(a == "&" and not b.isspace() for a, b in pairwise(plain))


def _blanks(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def compile_catalogue(path: Path) -> None:
    """Make the .qm beside a catalogue; unfinished texts stay English."""
    command = (Path(sys.executable).parent / "pyside6-lrelease", "-silent", path, "-qm",
               path.with_suffix(".qm"))  # fmt: skip
    subprocess.run(list(map(str, command)), check=True)


def catalogue(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return CATALOGUES / f"siteselect_{language}.ts"


def problems(root: Path = ROOT) -> list[str]:
    """Return a line for every text that cannot be told in every language."""
    texts, misuses = texts_of(root)
    lines = [f"{misuse.where}: {misuse.why}" for misuse in misuses]
    for language in LANGUAGES:
        known = read_catalogue(catalogue(language))
        for template, text in sorted(texts.items()):
            if template not in known:
                lines.append(f"{language}: not translated: {template!r} ({text.where})")
                continue
            faults = faults_of(template, known[template])
            lines += [f"{language}: {template!r}: {fault}" for fault in faults]
    return lines


def main(arguments: list[str]) -> int:
    """Update or check; return the exit code."""
    if "--check" not in arguments:
        texts, _ = texts_of()
        CATALOGUES.mkdir(exist_ok=True)
        for language in LANGUAGES:
            path = catalogue(language)
            write_catalogue(path, language, texts, read_catalogue(path))
        for path in sorted(CATALOGUES.glob("*.ts")):
            compile_catalogue(path)
    found = problems()
    for line in found:
        print(line)
    print(f"{len(found)} texts to mend" if found else "Every text stands in every language.")
    return 1 if found and "--check" in arguments else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
