"""The shortlist as GeoJSON after RFC 7946."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import shapely

from siteselect.core.scoring.site_score import SiteScore
from siteselect.export.origin import origin_of
from siteselect.io.safe_write import replacing
from siteselect.layout.imprint import UNDATED, Imprint
from siteselect.layout.shortlist import SHORTLIST_COLUMNS, ShortlistRow, shortlist_rows
from siteselect.study.study import Study

DECIMALS_DEG = 7
"""About a centimetre."""


def write_geojson(
    study: Study, scores: Sequence[SiteScore], path: Path, *, imprint: Imprint = UNDATED
) -> None:
    """Write the shortlist as a feature collection in WGS 84; missing values are null.

    What the file comes from stands in a top-level member ``siteselect``.

    Raises
    ------
    SiteSelectError
        When a score belongs to no site of the study or the file cannot be written.
    """
    collection = {
        "type": "FeatureCollection",
        "siteselect": asdict(origin_of(study, scores, imprint)),
        "features": [_feature(row) for row in shortlist_rows(study, scores)],
    }
    text = json.dumps(collection, ensure_ascii=False, allow_nan=False, indent=1)
    with replacing(path, generations=0) as beside:
        beside.write_bytes(f"{text}\n".encode("utf-8", "replace"))


def _feature(row: ShortlistRow) -> dict[str, object]:
    return {
        "type": "Feature",
        "id": row.site.id,
        "geometry": _geometry(row.site.geometry),
        "properties": {column.key: column.cell(row) for column in SHORTLIST_COLUMNS},
    }


def _geometry(shape: shapely.Geometry) -> dict[str, object]:
    """Return a geometry as RFC 7946 wants it: outer rings counter-clockwise, no third number."""
    flat = shapely.orient_polygons(shapely.force_2d(shape), exterior_cw=False)
    rounded = shapely.transform(flat, lambda points: points.round(DECIMALS_DEG))
    found: dict[str, object] = json.loads(shapely.to_geojson(rounded))
    return found
