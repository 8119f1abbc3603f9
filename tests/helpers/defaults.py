"""The default assumptions as packed studies get them, with a few overridden."""

import csv
from dataclasses import replace

from siteselect.core.provenance import Assumption
from siteselect.io.packaged import packaged_path


def default_assumptions(**overrides: float) -> tuple[Assumption, ...]:
    """Return every default assumption; an override replaces the value only."""
    with packaged_path("resources/defaults/assumptions.csv").open(encoding="utf-8") as table:
        defaults = [_assumption(row) for row in csv.DictReader(table)]
    unknown = overrides.keys() - {a.key for a in defaults}
    assert not unknown, f"no such assumptions: {unknown}"
    return tuple(replace(a, value=overrides.get(a.key, a.value)) for a in defaults)


def _assumption(row: dict[str, str]) -> Assumption:
    return Assumption(
        key=row["key"],
        label=row["label"],
        value=float(row["value"]),
        unit=row["unit"],
        low=float(row["low"]) if row["low"] else None,
        high=float(row["high"]) if row["high"] else None,
        source=row["source"],
        as_of=row["as_of"],
        confidence=row["confidence"],
    )
