"""Pages as files: PDF, PNG and SVG, each written beside its place and put there when complete."""

import re
import uuid
from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from siteselect.core.errors import SiteSelectError
from siteselect.core.fingerprint import fingerprint
from siteselect.core.words import say
from siteselect.io.safe_write import replacing
from siteselect.layout.page import Page
from siteselect.render.page_painter import draw_page
from siteselect.render.scene import MapScene

MM_PER_INCH = 25.4
PDF_DPI = 96
"""Qt stretches absolute letter spacing on finer devices; a PDF loses nothing at this one."""
SVG_DPI = 254
"""Ten units in a millimetre; letters are outlines there and keep their spacing."""
PNG_DPI = 200
UNDATED = date(2000, 1, 1)

INFO_DATE = re.compile(rb"(?<=Date \(D:)\d{14}(?=[Z+-])")
XMP_DATE = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')

_started: list[QGuiApplication] = []


def write_pdf(page: Page, scene: MapScene, path: Path) -> None:
    """Write a page as PDF of its exact size: vectors only, fonts embedded, dated by the page.

    Raises
    ------
    SiteSelectError
        When the file cannot be written.
    """
    start_lettering()
    buffer = _open_buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    set_sheet(writer, page)
    writer.setTitle(page.title)
    writer.setAuthor(page.program)
    writer.setCreator(page.program)
    digest = fingerprint(page.title, page.subject, page.program)
    writer.setDocumentId(QUuid(str(uuid.UUID(digest))))
    _paint(writer, page, scene, dpi=PDF_DPI)
    _put(_dated(bytes(buffer.data().data()), page.made_on or UNDATED), path)


def write_png(page: Page, scene: MapScene, path: Path, *, dpi: float = PNG_DPI) -> None:
    """Write a page as a picture.

    Raises
    ------
    SiteSelectError
        When the file cannot be written.
    """
    start_lettering()
    size = _pixels(page, dpi)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    _paint(image, page, scene, dpi=dpi)
    image.setDotsPerMeterX(round(dpi / MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MM_PER_INCH * 1000))
    buffer = _open_buffer()
    picture = QImageWriter(buffer, QByteArray(b"png"))
    if not picture.write(image):
        raise SiteSelectError(
            say("The picture could not be made: {picture}", picture=picture.errorString()),
            where=str(path),
            fix=say("Try fewer dots per inch."),
        )
    _put(bytes(buffer.data().data()), path)


def write_svg(page: Page, scene: MapScene, path: Path) -> None:
    """Write a page as SVG 1.1; letters are outlines, so that it looks alike without the font.

    Raises
    ------
    SiteSelectError
        When the file cannot be written.
    """
    start_lettering()
    buffer = _open_buffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(SVG_DPI)
    size = _pixels(page, SVG_DPI)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(page.title)
    generator.setDescription(page.subject)
    _paint(generator, page, scene, dpi=SVG_DPI)
    _put(bytes(buffer.data().data()), path)


def set_sheet(device: QPagedPaintDevice, page: Page) -> None:
    """Give a PDF writer or a printer the page's paper, to its edge: pages bring their margins."""
    paper = page.paper
    size = QPageSize(
        QSizeF(paper.width_mm, paper.height_mm),
        QPageSize.Unit.Millimeter,
        paper.name,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))


def start_lettering() -> None:
    """Make sure that Qt can measure letters: without a window, it is started without a display."""
    if QGuiApplication.instance() is None:
        _started.append(QGuiApplication(["siteselect", "-platform", "offscreen"]))


def _pixels(page: Page, dpi: float) -> QSize:
    return QSize(
        round(page.paper.width_mm * dpi / MM_PER_INCH),
        round(page.paper.height_mm * dpi / MM_PER_INCH),
    )


def _open_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _paint(device: QPaintDevice, page: Page, scene: MapScene, *, dpi: float) -> None:
    painter = QPainter(device)
    draw_page(painter, page, scene, device_px_per_mm=dpi / MM_PER_INCH)
    painter.end()


def _dated(pdf: bytes, day: date) -> bytes:
    """Put the page's date where Qt put the moment of writing; lengths, and so offsets, stay."""
    pdf = INFO_DATE.sub(f"{day:%Y%m%d}000000".encode(), pdf)
    return XMP_DATE.sub(f"{day:%Y-%m-%d}T00:00:00".encode(), pdf)


def _put(content: bytes, path: Path) -> None:
    with replacing(path, generations=0) as beside:
        beside.write_bytes(content)
