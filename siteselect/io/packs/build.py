"""Build the study of a data pack from its committed source tables."""

from pathlib import Path
from typing import Any

from siteselect.core.entities import Plant
from siteselect.core.provenance import Provenance
from siteselect.core.tables import NamedColumns
from siteselect.io.basemap import Basemap, read_basemap
from siteselect.io.packs.areas import disputed_zones, region_areas
from siteselect.io.packs.csv_tables import PLACE, CsvTable, entities, provenance, read_csv
from siteselect.io.packs.defaults import with_defaults
from siteselect.io.packs.pack_file import PackFile, read_pack_file
from siteselect.io.packs.plants import read_plants
from siteselect.io.packs.recipe import synthesise
from siteselect.io.packs.recipe_tables import ENERGY_TABLE
from siteselect.io.packs.series_tables import read_hourly, read_temperature
from siteselect.io.problems import Problem, raise_problems
from siteselect.io.tables import (
    HOURLY_AVAILABILITY,
    HOURLY_DEMAND,
    LINES,
    LOAD_SHARES,
    PLACES,
    REGIONS,
    SITES,
    SUBSTATIONS,
    TEMPERATURE,
    TRANSFORMERS,
    VALIDATION,
    ZONES,
    Table,
)
from siteselect.study.study import Study

PLAIN_LAYERS = (SUBSTATIONS, TRANSFORMERS, LINES, LOAD_SHARES, ZONES, PLACES, SITES, VALIDATION)
MAY_BE_ABSENT = (ZONES, PLACES, SITES, VALIDATION)
INPUTS = (
    (ENERGY_TABLE, HOURLY_AVAILABILITY.name, ("fuel", "month")),
    ("profiles", HOURLY_AVAILABILITY.name, ("profile",)),
    ("region_shapes", HOURLY_DEMAND.name, ("region_id",)),
    ("temperature", TEMPERATURE.name, ("region_id", "month")),
)
"""Tables behind the hourly and typical series: file, series, key of its statements."""


def build_pack(folder: Path, *, basemap: Basemap | None = None) -> Study:
    """Return the study that a pack's source tables make.

    Parameters
    ----------
    folder : Path
        Folder with ``pack.toml`` and ``sources/``.
    basemap : Basemap, optional
        Base map for borders and disputed areas; the one `pack.toml` names without it.

    Returns
    -------
    Study
        The same tables give the same content hash on every machine.

    Raises
    ------
    InputError
        One error with everything that is missing or does not fit, by file and line.
    """
    pack = read_pack_file(Path(folder))
    basemap = read_basemap(pack.info.basemap) if basemap is None else basemap
    problems: list[Problem] = []
    tables = {layer: _source(pack, layer) for layer in PLAIN_LAYERS}
    parts: dict[str, tuple[Any, ...]] = {
        layer.attribute: entities(table, layer, problems) for layer, table in tables.items()
    }
    parts["zones"] += disputed_zones(pack, basemap)
    tables[REGIONS] = read_csv(pack.source(REGIONS.name))
    parts["regions"] = _regions(pack, tables[REGIONS], basemap, problems)
    parts["plants"], about_plants = read_plants(pack, problems)
    parts |= with_defaults(pack, problems)
    raise_problems(problems, source=str(folder))
    demand, availability = _hourly(pack, parts["plants"])
    return Study(
        info=pack.info,
        hourly_demand=demand,
        hourly_availability=availability,
        temperature_c=read_temperature(pack, [region.id for region in parts["regions"]]),
        provenance=(
            *pack.provenance,
            *(row for layer, t in tables.items() for row in provenance(t, layer.name, layer.key)),
            *about_plants,
            *_about_inputs(pack),
        ),
        **parts,
    )


def _source(pack: PackFile, layer: Table) -> CsvTable:
    if layer in MAY_BE_ABSENT and not pack.has(layer.name):
        return CsvTable(layer.name, tuple(c.name for c in (*layer.columns, *PLACE)), ())
    return read_csv(pack.source(layer.name))


def _regions(
    pack: PackFile, table: CsvTable, basemap: Basemap, problems: list[Problem]
) -> tuple[Any, ...]:
    if not pack.service_areas:
        return entities(table, REGIONS, problems)
    areas = region_areas(pack, basemap, [row["id"] for row in table.rows], problems)
    return entities(table, REGIONS, problems, given={"area": areas})


def _hourly(pack: PackFile, plants: tuple[Plant, ...]) -> tuple[NamedColumns, NamedColumns]:
    if pack.recipe:
        return synthesise(pack, plants)
    return read_hourly(pack, HOURLY_DEMAND), read_hourly(pack, HOURLY_AVAILABILITY)


def _about_inputs(pack: PackFile) -> list[Provenance]:
    return [
        row
        for file, series, key in INPUTS
        if pack.has(file)
        for row in provenance(read_csv(pack.source(file)), series, key)
    ]
