"""Workloads, criteria and assumptions: the program's own, changed or added to by the pack."""

from collections.abc import Iterable
from typing import Any

from siteselect.io.packaged import packaged_path
from siteselect.io.packs.csv_tables import entities, read_csv
from siteselect.io.packs.pack_file import PackFile
from siteselect.io.problems import Problem
from siteselect.io.tables import ASSUMPTIONS, CRITERIA, WORKLOADS, Table

LAYERS = (WORKLOADS, CRITERIA, ASSUMPTIONS)


def with_defaults(pack: PackFile, problems: list[Problem]) -> dict[str, tuple[Any, ...]]:
    """Return these three parts of the study by attribute; a pack's row replaces one of its id."""
    parts = {}
    for layer in LAYERS:
        rows = entities(
            read_csv(packaged_path(f"resources/defaults/{layer.name}.csv")), layer, problems
        )
        if pack.has(layer.name):
            rows = _merged(
                rows, entities(read_csv(pack.source(layer.name)), layer, problems), layer
            )
        parts[layer.attribute] = rows
    return parts


def _merged(defaults: Iterable[Any], own: Iterable[Any], layer: Table) -> tuple[Any, ...]:
    (key,) = layer.key
    rows = {getattr(row, key): row for row in defaults}
    rows.update({getattr(row, key): row for row in own})
    return tuple(rows.values())
