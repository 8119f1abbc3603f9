"""One candidate site as some file has it, and how it becomes a site of a study."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from siteselect.core.entities import Site
from siteselect.core.words import say
from siteselect.io.geometry_checks import Extent, fault_of
from siteselect.io.gpkg_geometry import bounds_of, single_part
from siteselect.io.problems import Problem

SYNONYMS = {
    "id": ("id", "siteid"),
    "name": ("name", "sitename", "site", "title", "label"),
    "lat": ("lat", "latitude", "y"),
    "lon": ("lon", "lng", "long", "longitude", "x"),
    "wkt": ("wkt", "geometry", "geom", "shape"),
    "mw": ("mw", "requestedmw", "powermw", "capacitymw", "loadmw", "demandmw", "power"),
    "workload": ("workload", "workloadid", "loadtype", "kind", "type"),
    "substation": ("substationid", "substation", "station"),
    "operator": ("operator", "company", "owner"),
    "status": ("status",),
    "notes": ("notes", "note", "description", "comment", "remarks"),
}
NUMBER_OF_MW = re.compile(
    r"^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(?:MW)?\s*$", re.ASCII
)
CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class SiteRecord:
    """One row of a file: where it stands, its words by our names, and its geometry."""

    layer: str
    row: str
    words: Mapping[str, str]
    geometry: BaseGeometry

    def problem(self, column: str, why: str, fix: str) -> Problem:
        """Return a problem with one cell of the row."""
        return Problem(self.layer, why, fix, self.row, column)


def without_control_characters(record: SiteRecord) -> SiteRecord:
    """Return the record with words that can be shown and stored; line breaks and tabs stay."""
    words = {ours: CONTROL_CHARACTERS.sub("", word).strip() for ours, word in record.words.items()}
    return replace(record, words=words)


def our_names(headers: Iterable[str]) -> dict[str, str]:
    """Return the header that stands for each of our names, as far as there is one."""
    plain: dict[str, str] = {}
    for header in headers:
        plain.setdefault(re.sub(r"[\W_]", "", header.casefold()), header)
    return {
        ours: plain[known]
        for ours, synonyms in SYNONYMS.items()
        if (known := next((word for word in synonyms if word in plain), None)) is not None
    }


def site_of(
    record: SiteRecord,
    number: int,
    problems: list[Problem],
    *,
    site_id: str,
    default_workload_id: str,
    default_mw: float,
    near: Extent | None,
) -> Site | None:
    """Return the site a record describes, or None with what is wrong in `problems`.

    `number` counts the records from 1 and names a site that has no name of its own.
    """
    geometry = single_part(shapely.force_2d(record.geometry))
    box = bounds_of(np.array([geometry], dtype=object))[0]
    wrong = fault_of(geometry, box, "point or area", near)
    if wrong is not None:
        problems.append(record.problem("geometry", *wrong))
    mw = _megawatts(record, default_mw, problems)
    if wrong is not None or mw is None:
        return None
    words = record.words
    return Site(
        id=site_id,
        name=words.get("name") or f"Site {number}",
        geometry=geometry,
        workload_id=words.get("workload") or default_workload_id,
        requested_mw=mw,
        substation_id=words.get("substation") or None,
        operator=words.get("operator", ""),
        status=words.get("status") or "candidate",
        notes=words.get("notes", ""),
    )


def _megawatts(record: SiteRecord, default_mw: float, problems: list[Problem]) -> float | None:
    words = record.words.get("mw", "")
    if not words:
        return default_mw
    found = NUMBER_OF_MW.match(words)
    number = float(found[1]) if found else -1.0
    if 0 < number <= 1e6:
        return number
    why = say("holds {words:.40} instead of a power above 0", words=repr(words))
    problems.append(record.problem("mw", why, say("give a number in MW, or leave it empty")))
    return None
