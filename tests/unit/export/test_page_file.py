import re
import subprocess
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from siteselect.core.scoring.site_score import SiteScore
from siteselect.export.page_file import write_page
from siteselect.layout.imprint import Imprint
from siteselect.study.map_layers import add_layer, show_layers
from siteselect.study.study import Study
from tests.helpers.layer_tables import towers
from tests.unit.export.hostile import NAMES
from tests.unit.layout.scored import a_score, a_shortlist

IMPRINT = Imprint(date(2026, 11, 23), scenario="Dry year", classification="For discussion")
URDU = "جامشورو گرڈ اسٹیشن"


def said_by(program: str, *arguments: str) -> str:
    """Return what a program of poppler prints; a machine without it fails the test."""
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


def text_of(pdf: Path) -> str:
    return re.sub(r"\s+", " ", said_by("pdftotext", "-layout", str(pdf), "-"))


def national() -> tuple[Study, tuple[SiteScore, ...]]:
    """Return sixteen sites on the packaged base map, with long notes and many sources."""
    study, scores = a_shortlist(*(f"Candidate number {i}" for i in range(1, 17)))
    info = replace(
        study.info,
        map_crs="EPSG:32642", basemap="pakistan",
        attribution=tuple(f"Owner number {i} of some data, CC BY 4.0" for i in range(1, 7)),
        licence=("This study and its tables: Open Database License (ODbL) 1.0",),
        notes=("The 132 kV network is not modelled and not checked.",
               "Borders in some areas are disputed; they are drawn dashed.",
               "Transformer ratings are mostly assumed."),
    )  # fmt: skip
    moved = replace(
        study,
        info=info,
        sites=tuple(
            replace(s, geometry=type(s.geometry)(62 + i * 0.8, 25 + (i * 7 % 10)))
            for i, s in enumerate(study.sites)
        ),
        substations=tuple(replace(s, lon=62 + s.lon * 4, lat=s.lat * 3) for s in study.substations),
        regions=(),
    )
    return moved, scores


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "page.pdf"
    study, scores = national()
    excluded = a_score(study.sites[15], None)
    write_page(study, (*scores[:15], excluded), path, imprint=IMPRINT)
    return path


def test_the_page_is_one_sheet_of_a3_with_title_author_and_its_own_date(pdf: Path) -> None:
    said = said_by("pdfinfo", "-isodates", str(pdf))
    width, height = re.search(r"Page size:\s+([\d.]+) x ([\d.]+) pts", said).groups()  # type: ignore[union-attr]
    assert float(width) == pytest.approx(420 / 25.4 * 72, abs=0.5)
    assert float(height) == pytest.approx(297 / 25.4 * 72, abs=0.5)
    assert re.search(r"Pages:\s+1\n", said)
    assert re.search(r"Title:\s+Three regions: shortlist of sites\n", said)
    assert re.search(r"Author:\s+SiteSelect \d", said)
    assert re.search(r"Creator:\s+SiteSelect \d", said)
    assert re.search(r"CreationDate:\s+2026-11-23T00:00:00", said)
    assert re.search(r"ModDate:\s+2026-11-23T00:00:00", said)
    assert "2026-11-23T00:00:00" in said_by("pdfinfo", "-meta", str(pdf))


def test_every_font_is_inside(pdf: Path) -> None:
    fonts = said_by("pdffonts", str(pdf)).splitlines()[2:]
    assert fonts
    for line in fonts:
        assert re.search(r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", line).group(1) == "yes"  # type: ignore[union-attr]


def test_it_holds_vectors_only(pdf: Path) -> None:
    assert said_by("pdfimages", "-list", str(pdf)).splitlines()[2:] == []


def test_its_words_can_be_found(pdf: Path) -> None:
    text = text_of(pdf)
    study, _ = national()
    for wanted in (
        "Three regions: shortlist of sites", "Dry year", "23 November 2026", "For discussion",
        *(f"Candidate number {i}" for i in range(1, 13)), "and 4 more, 1 of them excluded",
        *study.info.attribution, "Open Database License", "Natural Earth", "synthetic",
        "132 kV network is not modelled", "rating assumed", study.content_hash, "SiteSelect 0.",
        "Legend", "Read with care", "Sources and licences", "EPSG:32642", " km",
    ):  # fmt: skip
        assert re.sub(r"\s+", "", wanted) in text.replace(" ", ""), wanted
    assert not set(text) & set("ﬀﬁﬂﬃﬄ")


def test_a_national_page_is_quick_and_light(tmp_path: Path) -> None:
    study, scores = national()
    begin = time.perf_counter()
    write_page(study, scores, tmp_path / "p.pdf", imprint=IMPRINT)
    assert time.perf_counter() - begin < 3.0
    assert (tmp_path / "p.pdf").stat().st_size < 5e6


def grey(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return pixels[:, : image.width()].astype(np.float64)


def test_the_picture_shows_what_the_pdf_shows(pdf: Path, tmp_path: Path) -> None:
    """One painter for all: the PDF rastered by another program differs by letter edges only."""
    study, scores = national()
    scores = (*scores[:15], a_score(study.sites[15], None))
    write_page(study, scores, tmp_path / "page.png", imprint=IMPRINT)
    said_by("pdftoppm", "-r", "200", "-png", "-singlefile", str(pdf), str(tmp_path / "pdf"))
    ours, theirs = grey(QImage(str(tmp_path / "page.png"))), grey(QImage(str(tmp_path / "pdf.png")))
    height, width = min(ours.shape[0], theirs.shape[0]), min(ours.shape[1], theirs.shape[1])
    assert abs(ours.shape[0] - theirs.shape[0]) <= 2
    assert abs(ours.shape[1] - theirs.shape[1]) <= 2
    blocks = [
        page[: height // 20 * 20, : width // 20 * 20]
        .reshape(height // 20, 20, width // 20, 20)
        .mean(axis=(1, 3))
        for page in (ours, theirs)
    ]
    assert np.abs(blocks[0] - blocks[1]).mean() < 1.0
    assert np.abs(blocks[0] - blocks[1]).max() < 40.0


def test_svg_looks_like_the_picture_even_to_a_viewer_that_ignores_clipping(tmp_path: Path) -> None:
    study, scores = national()
    write_page(study, scores, tmp_path / "page.png", imprint=IMPRINT)
    write_page(study, scores, tmp_path / "page.svg", imprint=IMPRINT)
    picture = QImage(str(tmp_path / "page.png"))
    drawn = QImage(picture.size(), QImage.Format.Format_RGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(tmp_path / "page.svg")).render(painter)
    painter.end()
    assert np.abs(grey(picture) - grey(drawn)).mean() < 4.0


def test_the_picture_is_a3_at_200_dots_per_inch(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    write_page(study, scores, tmp_path / "p.PNG")
    image = QImage(str(tmp_path / "p.PNG"))
    assert (image.width(), image.height()) == (3307, 2339)
    assert image.dotsPerMeterX() == pytest.approx(200 / 0.0254, abs=1)


def test_paper_follows_the_arrangement_of_the_map(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    heights = {"look": "classes", "column": "height_m", "n_classes": 2, "colour": "#aa0000"}
    arranged = add_layer(show_layers(study, ["lines"], is_visible=False), towers(), style=heights)
    for name, one in (("plain.svg", study), ("arranged.svg", arranged)):
        write_page(one, scores, tmp_path / name, imprint=IMPRINT)
    write_page(arranged, scores, tmp_path / "arranged.pdf", imprint=IMPRINT)
    words = text_of(tmp_path / "arranged.pdf")
    assert "Transmission lines" not in words
    assert "towers: height_m [m]" in words
    assert (tmp_path / "plain.svg").read_bytes() != (tmp_path / "arranged.svg").read_bytes()


def test_svg_is_well_formed_clipped_and_needs_no_font(tmp_path: Path) -> None:
    study, scores = a_shortlist("West field", URDU)
    write_page(study, scores, tmp_path / "p.svg", imprint=IMPRINT)
    root = ElementTree.parse(tmp_path / "p.svg").getroot()
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "clipPath" in tags
    assert "image" not in tags
    assert "script" not in tags
    texts = [e for e in root.iter() if e.tag.endswith("}text") and "".join(e.itertext()).strip()]
    assert texts == []
    assert root.attrib["width"].startswith("420")
    assert root.attrib["height"].startswith("297")
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Three regions: shortlist of sites"


def test_hostile_names_break_no_page(tmp_path: Path) -> None:
    study, scores = a_shortlist(*NAMES[:12])
    long_name = a_shortlist("x" * 10_000)
    for suffix in (".pdf", ".svg", ".png"):
        write_page(study, scores, tmp_path / f"p{suffix}")
        write_page(*long_name, tmp_path / f"long{suffix}")
    assert "<script>alert" in text_of(tmp_path / "p.pdf")
    assert "two lines" in text_of(tmp_path / "p.pdf")
    ElementTree.parse(tmp_path / "p.svg")
    assert "xxxxx…" in text_of(tmp_path / "long.pdf")


def test_a_long_line_of_the_table_is_set_smaller_before_it_is_cut(tmp_path: Path) -> None:
    study, (score,) = a_shortlist("A site whose name is rather long")
    for length in range(20, 50):
        station = ("Somewhere new 220 kV switchyard " * 3)[:length].strip()
        connection = replace(score.connection, substation_name=station)
        write_page(study, (replace(score, connection=connection),), tmp_path / "p.pdf")
        assert "132 kV, 20 h" in text_of(tmp_path / "p.pdf"), length


def test_a_hostile_title_stays_text(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    title = "</title><script>alert(1)</script> & (a\\b) جام"
    study = replace(study, info=replace(study.info, title=title))
    write_page(study, scores, tmp_path / "p.svg")
    write_page(study, scores, tmp_path / "p.pdf")
    root = ElementTree.parse(tmp_path / "p.svg").getroot()
    assert not [element for element in root.iter() if element.tag.endswith("script")]
    assert "alert(1)" in said_by("pdfinfo", str(tmp_path / "p.pdf"))


def test_a_page_without_sites_is_still_a_page(tmp_path: Path) -> None:
    study, _ = a_shortlist()
    write_page(study, (), tmp_path / "p.pdf")
    assert "No sites have been scored." in text_of(tmp_path / "p.pdf")


def test_a_scale_may_be_given(tmp_path: Path) -> None:
    study, scores = a_shortlist("A")
    write_page(study, scores, tmp_path / "p.pdf", scale=2_500_000)
    assert "Scale 1:2,500,000 on A3" in text_of(tmp_path / "p.pdf")
