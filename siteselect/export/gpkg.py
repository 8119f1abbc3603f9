"""The shortlist as a GeoPackage: sites on the map, what made their scores, and the sources."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from siteselect.core.errors import StudyFileError
from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.export.origin import Origin, origin_of
from siteselect.io.gpkg import Field, GeoPackageWriter
from siteselect.io.safe_write import replacing
from siteselect.io.study_file import refuse_to_replace_a_study
from siteselect.layout.imprint import UNDATED, Imprint
from siteselect.layout.shortlist import (
    SHORTLIST_COLUMNS,
    ColumnKind,
    ShortlistColumn,
    ShortlistRow,
    shortlist_rows,
    storable,
)
from siteselect.study.study import Study

SQL_TYPES = {ColumnKind.TEXT: "TEXT", ColumnKind.WHOLE: "INTEGER", ColumnKind.NUMBER: "DOUBLE"}
RESERVED = {"id": "site_id"}
"""QGIS and GDAL like the name ``id`` for themselves."""

CONTRIBUTION_FIELDS = (
    Field("site_id", "TEXT", "Site id, as in the layer shortlist"),
    Field("criterion_id", "TEXT", "Criterion id"),
    Field("criterion", "TEXT", "Criterion"),
    Field("unit", "TEXT", "Unit of the raw value"),
    Field("raw", "DOUBLE", "Raw value; missing where there is no data"),
    Field("value", "DOUBLE", "Raw value between worst (0) and best (1)"),
    Field("weight", "DOUBLE", "Weight after sharing out what has no data"),
    Field("points", "DOUBLE", "Points added to the score"),
    Field("max_points", "DOUBLE", "Most points the criterion can add"),
    Field("data_class", "TEXT", "measured, published, assumed or synthetic"),
    Field("note", "TEXT", "Note"),
)
SOURCE_FIELDS = (
    Field("topic", "TEXT", "What the text is about"),
    Field("text", "TEXT", "Text"),
)


def write_gpkg(
    study: Study, scores: Sequence[SiteScore], path: Path, *, imprint: Imprint = UNDATED
) -> None:
    """Write layer ``shortlist`` and tables ``contributions`` and ``sources``.

    Raises
    ------
    SiteSelectError
        When a score belongs to no site of the study, or the file cannot be written or is a study.
    """
    rows = shortlist_rows(study, scores)
    origin = origin_of(study, scores, imprint)
    refuse_to_replace_a_study(path)
    with replacing(path, generations=0) as beside:
        try:
            _fill(beside, rows, origin, study.info.currency)
        except sqlite3.Error as error:
            raise StudyFileError(
                say("The GeoPackage could not be written: {error}", error=str(error)),
                where=str(path),
                fix=say("Check the free space and the rights of the folder."),
            ) from error


def _fill(path: Path, rows: Sequence[ShortlistRow], origin: Origin, currency: str) -> None:
    with GeoPackageWriter(path) as writer:
        writer.add_layer(
            "shortlist",
            f"Shortlist of {origin.study}",
            [_field(column, currency) for column in SHORTLIST_COLUMNS],
            [[column.cell(row) for column in SHORTLIST_COLUMNS] for row in rows],
            geometries=[row.site.geometry for row in rows],
            geometry_type="GEOMETRY",
        )
        writer.add_attributes(
            "contributions", "What made the scores", CONTRIBUTION_FIELDS, _contributions(rows)
        )
        writer.add_attributes(
            "sources", "What the shortlist comes from", SOURCE_FIELDS, _source_rows(origin)
        )
        writer.finish()


def _field(column: ShortlistColumn, currency: str) -> Field:
    return Field(
        RESERVED.get(column.key, column.key),
        SQL_TYPES[column.kind],
        f"{column.header(currency)}: {column.description}",
    )


def _contributions(rows: Sequence[ShortlistRow]) -> list[tuple[object, ...]]:
    return [
        (
            storable(row.site.id), part.criterion_id, part.name, part.unit, part.raw, part.value,
            part.weight, part.points, part.max_points, part.data_class.value,
            storable(part.note) or None,
        )
        for row in rows
        for part in row.score.contributions
    ]  # fmt: skip


def _source_rows(origin: Origin) -> list[tuple[str, str]]:
    single = (
        ("study", origin.study), ("study_hash", origin.study_hash), ("program", origin.program),
        ("made_on", origin.made_on), ("scenario", origin.scenario),
        ("classification", origin.classification),
    )  # fmt: skip
    return [
        *((topic, storable(text)) for topic, text in single if text),
        *(("bear in mind", storable(text)) for text in origin.caveats),
        *(("source", storable(text)) for text in origin.sources),
    ]
