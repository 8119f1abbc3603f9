"""Areas of a pack that come from the base map: service areas and disputed zones."""

import numpy as np
from shapely import MultiPolygon, Polygon

from siteselect.core.entities import Zone
from siteselect.core.errors import InputError
from siteselect.core.synthesis.service_areas import service_areas
from siteselect.io.basemap import Basemap, BasemapLayer
from siteselect.io.columns import identifier
from siteselect.io.packs.csv_tables import PLACE, read_csv, records
from siteselect.io.packs.pack_file import PackFile
from siteselect.io.problems import Problem


def region_areas(
    pack: PackFile, basemap: Basemap, region_ids: list[str], problems: list[Problem]
) -> list[Polygon | MultiPolygon]:
    """Return the approximate service area of every region, made from its district centres.

    The regions fill the undisputed areas of a base-map layer; every district names the one it lies
    in, and its cell stays inside.
    """
    layer = _layer(basemap, pack.service_areas["layer"])
    parts = {
        str(properties["name"]): area
        for area, properties in zip(layer.geometries, layer.properties, strict=True)
        if not properties["is_disputed"]
    }
    table = read_csv(pack.source("districts"))
    columns = (identifier("region_id"), identifier("province"), *PLACE)
    rows = records(table, columns, problems)
    problems += [
        table.problem(i, "province", f"names '{row['province']}'", f"use {', '.join(parts)}")
        for i, row in enumerate(rows)
        if row["province"] not in parts
    ]
    named = {row["region_id"] for row in rows}
    problems += [
        Problem(table.name, f"has none of region '{region}'", "add its districts")
        for region in region_ids
        if region not in named
    ]
    if problems:
        return [Polygon() for _ in region_ids]
    names = list(parts)
    areas = service_areas(
        np.array([(row["lon"], row["lat"]) for row in rows], dtype=np.float64),
        [row["region_id"] for row in rows],
        parts=list(parts.values()),
        part_of=[names.index(row["province"]) for row in rows],
    )
    return [areas[region] for region in region_ids]


def disputed_zones(pack: PackFile, basemap: Basemap) -> tuple[Zone, ...]:
    """Return the disputed areas of the base map as zones that inform and exclude nothing."""
    if not pack.zones:
        return ()
    layer = _layer(basemap, pack.zones["layer"])
    return tuple(
        Zone(
            id=f"{pack.zones['kind']}-{number}",
            name=properties["name"],
            kind=pack.zones["kind"],
            is_hard=False,
            area=area,
        )
        for number, (area, properties) in enumerate(
            (
                pair
                for pair in zip(layer.geometries, layer.properties, strict=True)
                if pair[1]["is_disputed"]
            ),
            start=1,
        )
    )


def _layer(basemap: Basemap, name: str) -> BasemapLayer:
    if name not in basemap.layers:
        raise InputError(
            f"The base map '{basemap.name}' has no layer '{name}'",
            where="pack.toml",
            fix=f"Name one of {', '.join(basemap.layers) or 'a base map first'}.",
        )
    return basemap.layers[name]
