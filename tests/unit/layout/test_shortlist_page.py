from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from siteselect.core.errors import InputError
from siteselect.layout.imprint import Imprint
from siteselect.layout.items import LegendItem, MapItem, NorthArrowItem, ScaleBarItem, TableItem
from siteselect.layout.items import TextItem as Text
from siteselect.layout.page import Page
from siteselect.layout.shortlist_page import shortlist_page
from tests.unit.layout.scored import a_score, a_shortlist

IMPRINT = Imprint(date(2026, 11, 3), scenario="Dry year", classification="Internal")


def page_of(n_sites: int, **options: object) -> Page:
    study, scores = a_shortlist(*(f"Site {i}" for i in range(1, n_sites + 1)))
    return shortlist_page(study, scores, imprint=IMPRINT, **options)  # type: ignore[arg-type]


def text_on(page: Page, item_id: str) -> str:
    (item,) = (item for item in page.items_of(Text) if item.id == item_id)
    return "\n".join(paragraph.text for paragraph in item.paragraphs)


@pytest.mark.parametrize("n_sites", [0, 1, 2, 12, 13, 60])
def test_every_item_lies_inside_the_page_and_on_no_other(n_sites: int) -> None:
    page = page_of(n_sites)
    paper = page.frame.inset(8)
    for item in page.items:
        assert paper.contains(item.frame), item.id
        assert item.frame.width_mm > 0
        assert item.frame.height_mm > 0
    for one, other in combinations(page.items, 2):
        assert not one.frame.overlaps(other.frame), (one.id, other.id)
    assert len({item.id for item in page.items}) == len(page.items)


def test_the_page_has_everything_a_map_needs_once() -> None:
    page = page_of(3)
    for kind in (MapItem, TableItem, LegendItem, ScaleBarItem, NorthArrowItem):
        assert len(page.items_of(kind)) == 1
    assert (page.paper.name, page.paper.width_mm, page.paper.height_mm) == ("A3", 420.0, 297.0)


def test_the_map_fills_its_inner_line() -> None:
    (item,) = page_of(3).items_of(MapItem)
    assert item.frame.contains(item.map_frame)
    assert item.map_frame.width_mm == pytest.approx(item.window.width_mm)
    assert item.map_frame.height_mm == pytest.approx(item.window.height_mm)


def test_the_head_says_what_when_and_under_which_assumptions() -> None:
    page = page_of(3)
    assert text_on(page, "title") == "Three regions: shortlist of sites"
    assert page.title == "Three regions: shortlist of sites"
    for part in ("3 sites scored", "Dry year", "3 November 2026"):
        assert part in text_on(page, "subtitle")
    assert text_on(page, "classification") == "Internal"
    assert "1 site scored" in text_on(page_of(1), "subtitle")


def test_an_open_page_carries_no_classification() -> None:
    study, scores = a_shortlist("A")
    page = shortlist_page(study, scores)
    assert not [item for item in page.items if item.id == "classification"]
    assert "2026" not in text_on(page, "subtitle")


def test_the_foot_names_program_study_and_content() -> None:
    study, _ = a_shortlist("Site 1", "Site 2")
    foot = text_on(page_of(2), "imprint")
    for part in ("SiteSelect ", "three-regions", study.content_hash, "Internal"):
        assert part in foot


def test_no_source_licence_or_caveat_is_left_out() -> None:
    study, scores = a_shortlist("A")
    info = replace(study.info, attribution=("One", "Two"), licence=("Three",), notes=("Mind me.",))
    page = shortlist_page(replace(study, info=info), scores, map_credit="Base map: somebody")
    caveats, _, sources = text_on(page, "notes").partition("Sources and licences\n")
    assert sources.splitlines() == ["One", "Two", "Three", "Base map: somebody"]
    assert "Mind me." in caveats
    assert "synthetic" in caveats


def test_the_base_map_is_credited_once() -> None:
    study, scores = a_shortlist("A")
    study = replace(study, info=replace(study.info, attribution=("Map: somebody", "Others.")))
    page = shortlist_page(study, scores, map_credit="Map: somebody. Dashed borders are disputed.")
    assert text_on(page, "notes").endswith(
        "Sources and licences\nOthers.\nMap: somebody. Dashed borders are disputed."
    )


def test_endless_notes_are_counted_and_never_push_out_the_sources() -> None:
    study, scores = a_shortlist("A")
    notes = tuple(f"Note {i}: {'words ' * 60}" for i in range(40))
    page = shortlist_page(replace(study, info=replace(study.info, notes=notes)), scores)
    said = text_on(page, "notes")
    shown = sum(f"Note {i}:" in said for i in range(40))
    assert 0 < shown < 40
    assert f"{40 - shown} more notes" in said
    assert said.endswith("Made up for tests")


def test_small_powers_keep_a_tenth() -> None:
    study, (score,) = a_shortlist("A")
    page = shortlist_page(study, (replace(score, firm_n0_mw=0.31, firm_n1_mw=9.96),))
    (table,) = page.items_of(TableItem)
    assert table.rows[0].cells[3:5] == ("0.3", "10")


def test_twelve_rows_then_a_count() -> None:
    (table,) = page_of(15).items_of(TableItem)
    assert [row.cells[0] for row in table.rows] == [str(n) for n in range(1, 13)]
    assert "and 3 more" in table.foot
    (short,) = page_of(12).items_of(TableItem)
    assert len(short.rows) == 12
    assert "more" not in short.foot


def test_the_same_numbers_stand_on_map_and_in_table() -> None:
    page = page_of(14)
    (table,) = page.items_of(TableItem)
    (shown,) = page.items_of(MapItem)
    numbered = {marker.site_id: marker.text for marker in shown.markers if marker.text}
    assert numbered == {f"S{row.cells[0]}": row.cells[0] for row in table.rows}
    assert len(shown.markers) == 14


def test_cells_are_rounded_missing_ones_say_so_and_the_bar_is_the_score() -> None:
    (table,) = page_of(1).items_of(TableItem)
    assert table.rows[0].cells == (
        "1",
        "Site 1",
        "100",
        "80",
        "–",
        "91.2",
        "42",
        "14.1",
        "80",
        "90",
    )
    assert table.rows[0].bar_share == pytest.approx(0.9)
    assert "– not known or not computed" in table.foot
    assert sum(column.width_mm for column in table.columns) == pytest.approx(table.frame.width_mm)


def test_a_binding_transformer_comes_with_its_class_in_the_same_line() -> None:
    (table,) = page_of(1).items_of(TableItem)
    assert table.rows[0].under == (
        "Bitcoin mining, firm at 95 %; 13 km to Middle 220 kV; "
        "limit (rating assumed): Middle 220/132 kV, 20 h"
    )


def test_an_excluded_site_comes_last_with_its_reason() -> None:
    study, (_, second) = a_shortlist("Bad", "Good")
    page = shortlist_page(study, (a_score(study.sites[0], None), second))
    (table,) = page.items_of(TableItem)
    assert [row.cells[1] for row in table.rows] == ["Good", "Bad"]
    assert table.rows[1].under == "Excluded: Lies in a protected area."
    assert table.rows[1].is_muted
    assert table.rows[1].bar_share is None
    assert table.rows[1].cells[0] == table.rows[1].cells[-1] == "–"
    (legend,) = page.items_of(LegendItem)
    assert legend.has_excluded
    assert not legend.has_unlisted


def test_no_site_at_all_is_said() -> None:
    (table,) = page_of(0).items_of(TableItem)
    assert table.rows == ()
    assert table.foot == "No sites have been scored."


def test_a_given_scale_is_printed() -> None:
    (bar,) = page_of(1, scale=2_500_000.0).items_of(ScaleBarItem)
    assert "1:2,500,000 on A3" in bar.notes[0]
    with pytest.raises(InputError):
        page_of(1, scale=-1.0)
