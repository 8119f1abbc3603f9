"""No module names a country, its provinces, cities or utilities: those live in data packs only."""

import csv
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = [path for top in ("siteselect", "resources") for path in sorted((ROOT / top).rglob("*.py"))]
LEAST_CITY = 1_000_000
"""Smaller towns are left out: their names are too often ordinary words."""

ORDINARY_WORDS = {
    "area", "areas", "capital", "central", "city", "coast", "district", "east", "eastern",
    "electric", "federal", "north", "northern", "province", "region", "south", "southern",
    "state", "territory", "tribal", "west", "western",
}  # fmt: skip
"""Words in the names of regions that code may use all the same."""


def packs() -> list[Path]:
    """Return the folders of the data packs: those that hold a table of regions."""
    return sorted({path.parents[1] for path in (ROOT / "resources").glob("*/*/regions.csv")})


def rows(pack: Path, table: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a pack's tables of one name."""
    for path in pack.rglob(table):
        with path.open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines)


def names(pack: Path) -> Iterator[str]:
    """Yield the names that belong to a pack and not into code."""
    yield pack.name.capitalize()
    for region in rows(pack, "regions.csv"):
        yield from (region["id"], region["name"])
    yield from (plant.get("system", "") for plant in rows(pack, "plants.csv"))
    for place in rows(pack, "places.csv"):
        if place["kind"] == "city" and float(place["population"] or 0) >= LEAST_CITY:
            yield place["name"]
    for path in (ROOT / "maps" / pack.name).glob("provinces.geojson"):
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        yield from (feature["properties"]["name"] for feature in features)


@cache
def forbidden_words() -> frozenset[str]:
    """Return the single words of all packs' names that stand for a place or a utility."""
    words = {word for pack in packs() for name in names(pack) for word in re.findall(r"\w+", name)}
    return frozenset(
        word
        for word in words
        if word[0].isupper()
        and len(word) >= (2 if word.isupper() else 4)
        and word.lower() not in ORDINARY_WORDS
    )


@cache
def pattern() -> re.Pattern[str]:
    """Return what finds a forbidden word: acronyms as they are, names in any case and ending."""
    acronyms = sorted(word for word in forbidden_words() if word.isupper())
    places = sorted(forbidden_words() - set(acronyms))
    parts = []
    if acronyms:
        parts.append(rf"(?:{'|'.join(acronyms)})(?![A-Za-z])")
    if places:
        parts.append(rf"(?i:{'|'.join(places)})")
    return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(parts) or '(?!)'})")


def test_code_names_no_country() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: '{hit.group()}' belongs into a data pack"
        for path in CODE
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (hit := pattern().search(line))
    ]
    assert not found, "\n".join(found)


def test_the_words_come_from_the_packs() -> None:
    assert packs(), "no data pack was found, so this guard would see nothing"
    for pack in packs():
        assert pack.name.capitalize() in forbidden_words()
        acronyms = {
            r["id"] for r in rows(pack, "regions.csv") if re.fullmatch("[A-Z]{2,}", r["id"])
        }
        assert acronyms <= forbidden_words()
    assert len(forbidden_words()) > 20


def test_a_planted_name_is_found() -> None:
    pack = packs()[0]
    assert pattern().search(f'DEFAULT = "{pack.name}"')
    assert pattern().search(f"solar_{pack.name}")
    assert not pattern().search("the northern capital of a federal state")
