"""A plan as rows of small tables, and back; its checksum."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from siteselect import __version__
from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.problem import Certificate
from siteselect.core.allocation.programme import Programme, Tariff, Worth
from siteselect.core.arrays import FloatArray
from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass
from siteselect.io.cells import storable_text
from siteselect.io.plan_cells import Cells, cells_of, list_cell, plain_cells, texts_of, value_of
from siteselect.io.plan_tables import (
    CAP_TABLE,
    CERTIFICATE,
    CERTIFICATE_COLUMNS,
    LOAD_TABLE,
    PROGRAMME,
    PROVENANCE,
    ROW_TABLE,
    SITE_RESULT,
    SITE_TABLE,
    SITES,
    SOURCE_TABLE,
)

SCHEMA_VERSION = 1
DIGEST_BYTES = 16
MOST_HOURS = 1_000_000
DIGEST = "digest"
LINES = ("source", "note")
PROGRAMME_TYPES: Mapping[str, Any] = {
    "worth": Worth,
    "tariff": Tariff,
    "workload_ids": tuple,
    "phase_cap_mw": tuple,
}
TEXTS = ("clash", "notes")


@dataclass
class PlanRows:
    """The rows of every small table by name, the places of sites, and the hourly tables.

    Attributes
    ----------
    cells : dict of list
        Cells row by row, by name of the table.
    places : sequence of geometry
        One per row of the layer of sites, in degrees.
    served_mw, used_mw : ndarray, shape (T, n) and (T, G)
        [MW]
    """

    cells: dict[str, list[Cells]]
    places: Sequence[BaseGeometry]
    served_mw: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))
    used_mw: FloatArray = field(default_factory=lambda: np.zeros((0, 0)))

    @property
    def digest(self) -> str:
        """Checksum of everything a reader makes something of."""
        made = blake2b(digest_size=DIGEST_BYTES)
        for name, rows in sorted(self.cells.items()):
            kept = [row for row in rows if row[0] != DIGEST]
            made.update(f"{name}{kept!r}".encode("utf-8", "surrogatepass"))
        for place in self.places:
            made.update(shapely.to_wkb(place, byte_order=1))
        for table in (self.served_mw, self.used_mw):
            made.update(repr(table.shape).encode())
            made.update(np.ascontiguousarray(table + 0.0, dtype="<f8").tobytes())
        return made.hexdigest()


def rows_of_plan(plan: Plan, *, study_file: str, sources: Sequence[str]) -> PlanRows:
    """Return the rows that hold a plan.

    Raises
    ------
    ValueError
        When a value cannot be stored so that it comes back as it was.
    """
    proof = plan.certificate
    certificate = plain_cells(
        CERTIFICATE_COLUMNS,
        (plan.objective_usd, proof.bound_usd, proof.relative_gap, proof.max_violation_mw,
         proof.worst_constraint, plan.solver),
    )  # fmt: skip
    rows = PlanRows(
        {
            SITES: [
                (*cells_of(SITE_TABLE, site), *site_result(plan, site.id)) for site in plan.sites
            ],
            LOAD_TABLE.name: [cells_of(LOAD_TABLE, load) for load in plan.loads],
            SOURCE_TABLE.name: [cells_of(SOURCE_TABLE, source) for source in plan.sources],
            CAP_TABLE.name: [cells_of(CAP_TABLE, cap) for cap in plan.caps],
            ROW_TABLE.name: [cells_of(ROW_TABLE, row) for row in plan.rows],
            CERTIFICATE: [certificate],
            PROGRAMME: _programme_rows(plan.programme),
            PROVENANCE: _provenance_rows(plan, study_file, sources),
        },
        [site.geometry for site in plan.sites],
        plan.served_mw,
        plan.used_mw,
    )
    rows.cells[PROVENANCE].append((DIGEST, rows.digest))
    return rows


def site_result(plan: Plan, site_id: str) -> Cells:
    """Return what a plan gives to a site, as the cells of its layer."""
    own = [load for load in plan.loads if load.site_id == site_id]
    limits = dict.fromkeys(words for load in own for words in load.limited_by)
    return plain_cells(
        SITE_RESULT,
        (plan.site_mw(site_id), sum(load.served_mwh for load in own), "; ".join(limits)),
    )


def _programme_rows(programme: Programme) -> list[Cells]:
    return [
        (key, storable_text(json.dumps(value, ensure_ascii=False, allow_nan=False)))
        for key, value in asdict(programme).items()
    ]


def _provenance_rows(plan: Plan, study_file: str, sources: Sequence[str]) -> list[Cells]:
    pairs = [
        ("schema_version", str(SCHEMA_VERSION)),
        ("program", f"SiteSelect {__version__}"),
        ("study_name", plan.study_name),
        ("study_file", study_file),
        ("study_hash", plan.study_hash),
        ("scenario_id", plan.scenario_id),
        ("engine_version", str(plan.engine_version)),
        ("n_hours", str(len(plan.hours))),
        ("security", plan.security.value),
        ("policy", plan.policy),
        ("data_class", plan.data_class.value),
        *((key, list_cell(getattr(plan, key))) for key in TEXTS),
        *(("source", line) for line in sources),
    ]
    return [(key, storable_text(value)) for key, value in pairs]


def programme_of(rows: Sequence[Cells]) -> Programme:
    """Return the programme in its rows.

    Raises
    ------
    ValueError
        When one is missing or wrong.
    """
    found = {str(key): value for key, value in rows}
    values: dict[str, Any] = {}
    for name in Programme.__dataclass_fields__:
        try:
            value = json.loads(found[name])  # type: ignore[arg-type]
            values[name] = PROGRAMME_TYPES.get(name, _same)(value)
        except (KeyError, TypeError, ValueError, RecursionError):
            raise ValueError(f"says nothing usable of '{name}'") from None
    try:
        return Programme(**values)
    except TypeError as error:
        raise ValueError("holds text where a number belongs") from error


def _same(value: object) -> object:
    return value


def facts_of_plan(rows: Sequence[Cells]) -> dict[str, Any]:
    """Return what the rows of provenance say, as the fields of a plan and `n_hours`.

    Raises
    ------
    ValueError
        When something is missing or wrong.
    """
    found = {str(key): str(value) for key, value in rows if key not in LINES}
    try:
        words = {key: found[key] for key in ("study_name", "study_hash", "scenario_id",
                                                  "policy")}  # fmt: skip
        return {
            **words,
            "engine_version": int(found["engine_version"]),
            "n_hours": _hours(found["n_hours"]),
            "security": Security(found["security"]),
            "data_class": DataClass(found["data_class"]),
            **{key: texts_of(key, found[key]) for key in TEXTS},
        }
    except KeyError as missing:
        raise ValueError(f"says nothing of {missing}") from None


def _hours(words: str) -> int:
    if not (words.isdecimal() and 0 < int(words) <= MOST_HOURS):
        raise ValueError(f"counts '{words:.20}' hours")
    return int(words)


def proof_of(cells: Sequence[object]) -> tuple[float, Certificate, str]:
    """Return objective, certificate and method from the row that holds them.

    Raises
    ------
    ValueError
        When a cell holds the wrong thing.
    """
    pairs = zip(CERTIFICATE_COLUMNS, cells, strict=True)
    objective, bound, gap, violation, worst, solver = (value_of(c, cell) for c, cell in pairs)
    certificate = Certificate(bound, gap, violation, worst)  # type: ignore[arg-type]
    return objective, certificate, solver  # type: ignore[return-value]
