"""Icons in the theme's ink: one drawing each, recoloured for day and night."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from siteselect.io.packaged import packaged_path
from siteselect.render.theme import Theme

FOLDER = "resources/icons"
INK = "#000000"
SIZES = (16, 20, 40)
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)
PROGRAM = "siteselect"


def icon(name: str, theme: Theme) -> QIcon:
    """Return an icon of ``resources/icons`` in the theme's ink, paler when disabled.

    Raises
    ------
    StudyFileError
        When the program came without that icon.
    """
    drawing = packaged_path(f"{FOLDER}/{name}.svg").read_text(encoding="utf-8")
    states = (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.line),
        (QIcon.Mode.Normal, QIcon.State.On, theme.on_accent),
    )
    made = QIcon()
    for mode, state, ink in states:
        renderer = QSvgRenderer(QByteArray(drawing.replace(INK, ink).encode()))
        for size in SIZES:
            made.addPixmap(_painted(renderer, size), mode, state)
    return made


def program_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    path = packaged_path(f"{FOLDER}/{PROGRAM}.svg")
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    made = QIcon()
    for size in PROGRAM_SIZES:
        made.addPixmap(_painted(renderer, size))
    return made


def _painted(renderer: QSvgRenderer, size: int) -> QPixmap:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(image)
