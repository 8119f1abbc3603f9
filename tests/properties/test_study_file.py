"""A study survives its file whatever it holds, and damage never passes for a study."""

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from shapely import LineString, MultiPolygon, Point, Polygon, box

from siteselect.core.entities import LoadShare, Place, Region, Site, Zone
from siteselect.core.errors import InputError, StudyFileError
from siteselect.core.provenance import Assumption, DataClass, Provenance
from siteselect.core.tables import NamedColumns
from siteselect.io.study_file import read_study, write_study
from siteselect.io.tables import SERIES, TABLES
from siteselect.study.study import Scenario, Study
from tests.helpers.defaults import default_assumptions
from tests.helpers.studies import three_region_study
from tests.unit.io.damage import editing

QUIET = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)

WORDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.sampled_from(
        [
            "",
            "لاہور گرڈ",
            "🗺️⚡",
            'it\'s "quoted"; --',
            "two\nlines\r\n",
            "NULL",
            "\0",
            " pad ",
            "1e5",
        ]
    ),
)
IDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12),
    st.sampled_from(["گ-1", "a b", "'", '"', "⚡", "0", "\n"]),
)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
LONS, LATS = st.floats(0.5, 3.5), st.floats(8.5, 10.5)
POSITIVE = st.floats(0, 1e5)
MAYBE_YEARS = st.none() | st.integers(1800, 2200)
COUNTS = st.none() | st.integers(0, 2**62)


@st.composite
def areas(draw: st.DrawFn) -> Polygon | MultiPolygon:
    west, south = draw(LONS), draw(LATS)
    width, height = draw(st.floats(0.01, 1)), draw(st.floats(0.01, 1))
    area = box(west, south, west + width, south + height)
    if draw(st.booleans()):
        return area
    parts = [area, box(west + 2, south, west + 3, south + 1)]
    return MultiPolygon(parts[: draw(st.integers(1, 2))])


Spot = tuple[float, float]


@st.composite
def routes(draw: st.DrawFn, start: Spot, end: Spot) -> LineString:
    """A line from station to station or back, by one to five corners in order or not."""
    corners = draw(st.lists(st.tuples(LONS, LATS), min_size=1, max_size=5))
    spots = [start, *corners, end]
    assume(len(set(spots)) > 1)
    return LineString(spots[:: draw(st.sampled_from([1, -1]))])


def sites(draw: st.DrawFn) -> tuple[Site, ...]:
    ids = draw(st.lists(IDS, unique=True, max_size=4))
    return tuple(
        Site(
            name, draw(WORDS), draw(st.builds(Point, LONS, LATS) | areas().filter(is_polygon)),
            draw(st.sampled_from(["mining", "ai"])), draw(POSITIVE),
            draw(st.sampled_from([None, "MID", "EST"])), draw(WORDS), draw(WORDS), draw(WORDS),
        )
        for name in ids
    )  # fmt: skip


def is_polygon(area: object) -> bool:
    return isinstance(area, Polygon)


def provenance(draw: st.DrawFn) -> tuple[Provenance, ...]:
    rows = st.builds(Provenance, IDS, WORDS, WORDS, WORDS, WORDS, st.sampled_from(list(DataClass)))
    return tuple(draw(st.lists(rows, max_size=4)))


def assumptions(draw: st.DrawFn) -> tuple[Assumption, ...]:
    rows = st.builds(
        Assumption, IDS, WORDS, NUMBERS, WORDS, st.none() | NUMBERS, st.none() | NUMBERS,
        WORDS, WORDS, st.sampled_from("HML"),
    )  # fmt: skip
    own = draw(st.lists(rows, max_size=4, unique_by=lambda row: row.key))
    needed = default_assumptions(reserve_share=draw(st.floats(0, 1)))
    keys = {row.key for row in needed}
    return (*needed, *(row for row in own if row.key not in keys))


def scenarios(draw: st.DrawFn) -> tuple[Scenario, ...]:
    keys = WORDS.map("reserve_from_{}".format)
    overrides = st.dictionaries(keys, NUMBERS, max_size=3)
    rows = st.builds(Scenario, IDS, WORDS, overrides, st.integers(-(2**62), 2**62))
    return tuple(draw(st.lists(rows, max_size=3, unique_by=lambda row: row.id)))


@st.composite
def studies(draw: st.DrawFn) -> Study:
    """A study of the three regions, renamed, repainted and with any content that can be."""
    base = three_region_study(24)
    names = draw(
        st.lists(
            IDS.filter(lambda name: "\0" not in name and name.lower() not in RESERVED),
            min_size=3, max_size=3, unique_by=str.lower,
        )
    )  # fmt: skip
    numbers = arrays(np.float64, (24, 3), elements=st.floats(0, 1e6) | st.just(-0.0))
    temperature = arrays(
        np.float64, (288, 1), elements=st.floats(-50, 55) | st.just(np.nan), fill=st.just(1.5)
    )
    new_name = dict(zip("WME", names, strict=True))
    where = {station.id: (draw(LONS), draw(LATS)) for station in base.substations}
    return replace(
        base,
        substations=tuple(
            replace(
                s, name=draw(WORDS), role=draw(WORDS), year=draw(MAYBE_YEARS),
                lon=where[s.id][0], lat=where[s.id][1], region_id=new_name[s.region_id],
                kv_levels=tuple(draw(st.lists(st.floats(1, 2000), max_size=3))),
            )
            for s in base.substations
        ),
        lines=tuple(
            replace(
                e, length_km=draw(st.floats(0, 5000)), is_dc=draw(st.booleans()),
                route=draw(st.none() | routes(where[e.from_substation], where[e.to_substation])),
            )
            for e in base.lines
        ),
        regions=tuple(
            Region(name, draw(WORDS), draw(areas()), draw(st.none() | POSITIVE), draw(COUNTS))
            for name in names
        ),
        load_shares=tuple(LoadShare("MID", name, draw(st.floats(0, 1))) for name in names),
        zones=tuple(
            Zone(name, draw(WORDS), draw(WORDS), draw(st.booleans()), draw(areas()))
            for name in draw(st.lists(IDS, unique=True, max_size=2))
        ),
        places=tuple(
            Place(name, draw(WORDS), draw(WORDS), draw(LONS), draw(LATS), draw(COUNTS))
            for name in draw(st.lists(IDS, unique=True, max_size=2))
        ),
        hourly_demand=NamedColumns(tuple(names), draw(numbers)),
        temperature_c=NamedColumns((names[0],), draw(temperature)),
        sites=sites(draw),
        provenance=provenance(draw),
        assumptions=assumptions(draw),
        scenarios=scenarios(draw),
        info=replace(
            base.info, title=draw(WORDS), name=draw(WORDS),
            currency_per_usd=draw(st.floats(1e-300, 1e300)),
            notes=tuple(draw(st.lists(WORDS, max_size=3))),
        ),
    )  # fmt: skip


RESERVED = {"hour", "local_time", "month", "fid"}


@QUIET
@given(study=studies())
def test_reading_gives_back_what_was_written(study: Study) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "s.gpkg"
        write_study(study, path)
        found = read_study(path)
        assert found.content_hash == study.content_hash
        assert found.facts_hash == study.facts_hash
        write_study(found, path)
        assert read_study(path).content_hash == study.content_hash


@cache
def written() -> bytes:
    """The bytes of a small study; not a fixture, so that a failure does not print them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "s.gpkg"
        write_study(three_region_study(24), path)
        return path.read_bytes()


SHARES = st.floats(0, 1, exclude_max=True)


@settings(max_examples=200, deadline=None)
@given(damages=st.lists(st.tuples(SHARES, st.binary(min_size=1, max_size=64)), min_size=1))
def test_damaged_bytes_never_pass_for_another_study(
    damages: list[tuple[float, bytes]],
) -> None:
    damaged = bytearray(written())
    for where, junk in damages:
        start = int(where * len(written()))
        damaged[start : start + len(junk)] = junk
    assert_told_or_equal(bytes(damaged))


@settings(max_examples=300, deadline=None)
@given(where=SHARES, bit=st.integers(0, 7))
def test_a_single_flipped_bit_never_passes_for_another_study(where: float, bit: int) -> None:
    damaged = bytearray(written())
    damaged[int(where * len(written()))] ^= 1 << bit
    assert_told_or_equal(bytes(damaged))


@settings(max_examples=100, deadline=None)
@given(where=SHARES)
def test_a_file_cut_anywhere_never_passes_for_another_study(where: float) -> None:
    assert_told_or_equal(written()[: int(where * len(written()))])


def read_or_told(path: Path) -> Study | None:
    """Return the study, or None when it is refused with a sentence that names the file."""
    try:
        return read_study(path)
    except (InputError, StudyFileError) as error:
        told = error
    assert str(path) in told.sentence
    return None


def assert_told_or_equal(damaged: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "s.gpkg"
        path.write_bytes(damaged)
        found = read_or_told(path)
        assert found is None or found.content_hash == three_region_study(24).content_hash
        assert [entry.name for entry in Path(folder).iterdir()] == ["s.gpkg"]
        assert path.read_bytes() == damaged


CELLS = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=10),
    st.binary(max_size=40),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.sampled_from([0, 1, -1, "", "P1"]),
)
FILLED = [
    *(table.name for table in TABLES if table.name not in {"zones", "validation"}),
    *(table.name for table in SERIES),
    "study",
]


@settings(max_examples=120, deadline=None)
@given(table=st.sampled_from(FILLED), column=SHARES, row=SHARES, cell=CELLS)
def test_a_replaced_cell_is_told_or_gives_a_study_that_can_be_saved(
    table: str, column: float, row: float, cell: object
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "s.gpkg"
        path.write_bytes(written())
        with editing(path) as conn:
            columns = [name for _, name, *_ in conn.execute(f"PRAGMA table_info({table})")][1:]
            (count,) = conn.execute(f"SELECT count(*) FROM {table}").fetchone()
            name = columns[int(column * len(columns))]
            fid = 1 + int(row * count)
            conn.execute(f'UPDATE {table} SET "{name}" = ? WHERE fid = ?', (cell, fid))
        found = read_or_told(path)
        if found is not None:
            copy = Path(folder) / "copy.gpkg"
            write_study(found, copy)
            assert read_study(copy).content_hash == found.content_hash
