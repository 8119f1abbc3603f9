"""Light or dark: follows the system unless the planner chose, and dresses the widgets."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from siteselect.render.fonts import families, is_urdu
from siteselect.render.theme import DARK, LIGHT, Theme, readable_on

Role = QPalette.ColorRole
CHOICES = ("system", "light", "dark")
TEXT_PX = 12


class Appearance(QObject):
    """The theme in force, and the choice behind it: ``system``, ``light`` or ``dark``.

    Signals
    -------
    changed : Theme
        Another theme is in force.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice if choice in CHOICES else "system"
        app.setStyle("Fusion")
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateTooltip, enable=False)
        self._theme = self._wanted()
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the planner chose: ``system``, ``light`` or ``dark``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Follow the system, or keep to one theme."""
        self._choice = choice
        self._follow()

    def _wanted(self) -> Theme:
        return theme_for(self._choice, self._app.styleHints().colorScheme())

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self._theme:
            self._theme = wanted
            self._dress()
            self.changed.emit(wanted)

    def _dress(self) -> None:
        self._app.setPalette(palette(self._theme))
        self._app.setFont(window_font(self._theme))
        self._app.setStyleSheet(style_sheet(self._theme))


def theme_for(choice: str, scheme: Qt.ColorScheme) -> Theme:
    """Return the theme of a choice; ``system`` takes the system's, light when it has none."""
    is_dark = choice == "dark" or (choice == "system" and scheme == Qt.ColorScheme.Dark)
    return DARK if is_dark else LIGHT


def window_font(theme: Theme, size_px: int = TEXT_PX, *, bold: bool = False) -> QFont:
    """Return the window's font with digits of equal width."""
    font = QFont(families(theme))
    font.setPixelSize(size_px + 1 if is_urdu() else size_px)
    font.setFeature(QFont.Tag("tnum"), 1)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def palette(theme: Theme) -> QPalette:
    """Return the widgets' colours for a theme."""
    colours = QPalette()
    roles = {
        Role.Window: theme.window, Role.WindowText: theme.text, Role.Base: theme.surface,
        Role.AlternateBase: theme.window, Role.Text: theme.text, Role.Button: theme.window,
        Role.ButtonText: theme.text, Role.BrightText: theme.warning,
        Role.ToolTipBase: theme.surface, Role.ToolTipText: theme.text,
        Role.PlaceholderText: theme.muted, Role.Highlight: theme.accent,
        Role.HighlightedText: theme.on_accent, Role.Link: theme.accent, Role.Accent: theme.accent,
        Role.Mid: theme.line, Role.Midlight: theme.surface, Role.Light: theme.surface,
        Role.Dark: theme.line,
    }  # fmt: skip
    for role, colour in roles.items():
        colours.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return colours


def style_sheet(theme: Theme) -> str:
    """Return the few rules that a palette cannot say: hairlines instead of bevels."""
    return f"""
    QToolTip {{ color: {theme.text}; background: {theme.surface};
        border: 1px solid {theme.line}; padding: 4px; }}
    QMainWindow::separator {{ background: {theme.line}; width: 1px; height: 1px; }}
    QMainWindow::separator:hover {{ background: {theme.accent}; }}
    QMenuBar {{ background: {theme.window}; padding: 1px 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 3px; background: transparent; }}
    QMenuBar::item:selected {{ background: {theme.line}; }}
    QToolBar {{ background: {theme.window}; border: 0; border-bottom: 1px solid {theme.line};
        spacing: 2px; padding: 3px 6px; }}
    QToolBar::separator {{ background: {theme.line}; width: 1px; margin: 4px 5px; }}
    QToolBar QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px; }}
    QToolBar QToolButton:hover {{ background: {theme.surface}; border-color: {theme.line}; }}
    QToolBar QToolButton:checked {{ background: {theme.accent};
        color: {readable_on(theme.accent)}; }}
    QToolBar QToolButton:focus {{ border-color: {theme.accent}; }}
    QStatusBar {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}
    QStatusBar::item {{ border: 0; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea, QTableView, QListView, QTreeView {{ border: 0; }}
    QTreeView::item {{ min-height: 20px; }}
    QTableView {{ gridline-color: {theme.line}; selection-background-color: {theme.accent};
        selection-color: {theme.on_accent}; }}
    QTableView::item {{ padding: 0 8px; }}
    QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: 0;
        border-bottom: 1px solid {theme.line}; padding: 4px 8px; }}
    QHeaderView::up-arrow, QHeaderView::down-arrow {{ subcontrol-origin: margin;
        subcontrol-position: top center; width: 9px; height: 7px; }}
    QProgressBar {{ border: 0; border-radius: 2px; background: {theme.line}; height: 4px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    #inspector, #inspectorPage, #layers {{ background: {theme.surface}; }}
    #score {{ color: {theme.text}; }}
    #quiet {{ color: {theme.muted}; }}
    #strong {{ font-weight: 600; }}
    #headline {{ font-size: 24px; font-weight: 600; }}
    #card {{ border: 1px solid {theme.line}; border-radius: 6px; background: {theme.window};
        text-align: left; }}
    #card:hover, #card:focus {{ border-color: {theme.accent}; }}
    #tourCard {{ background: {theme.surface}; border: 1px solid {theme.accent};
        border-radius: 8px; }}
    #tourFrame {{ border: 3px solid {theme.accent}; border-radius: 4px; }}
    #welcome {{ background: {theme.surface}; }}
    #warning {{ color: {theme.warning}; }}
    #hairline {{ background: {theme.line}; }}
    #badge {{ color: {theme.muted}; border: 1px solid {theme.line}; border-radius: 8px;
        padding: 1px 8px; }}
    #nameEdit {{ border: 1px solid transparent; border-radius: 3px; background: transparent;
        padding: 1px 3px; }}
    #nameEdit:hover, #nameEdit:focus {{ border-color: {theme.line};
        background: {theme.surface}; }}
    #nameEdit:focus {{ border-color: {theme.accent}; }}
    #section {{ border: 0; padding: 5px 0; text-align: left; color: {theme.text}; }}
    #section:hover {{ color: {theme.accent}; }}
    #section:focus {{ color: {theme.accent}; text-decoration: underline; }}
    #flat {{ border: 0; padding: 1px 6px; text-align: left; color: {theme.text};
        background: transparent; }}
    #flat:hover {{ color: {theme.accent}; }}
    #flat:focus {{ color: {theme.accent}; }}
    #draftStrip {{ background: {theme.surface}; border: 1px solid {theme.line};
        border-radius: 6px; }}
    #draftStrip QLineEdit {{ border: 1px solid {theme.line}; border-radius: 3px;
        background: {theme.window}; padding: 2px 5px; }}
    #draftStrip QLineEdit:focus {{ border-color: {theme.accent}; }}
    #chip:checked {{ background: {theme.accent}; color: {theme.on_accent};
        border-color: {theme.accent}; }}
    #outages {{ background: {theme.surface}; border: 1px solid {theme.line};
        border-radius: 6px; margin: 8px 60px 8px 8px; }}
    #chip {{ border: 1px solid {theme.line}; border-radius: 9px; padding: 1px 8px;
        color: {theme.text}; background: {theme.window}; }}
    #chip:hover, #chip:focus {{ border-color: {theme.accent}; color: {theme.accent}; }}
    #question {{ background: {theme.surface}; border-bottom: 1px solid {theme.accent}; }}
    #primary {{ border: 1px solid {theme.accent}; border-radius: 4px; padding: 3px 12px;
        background: {theme.accent}; color: {theme.on_accent}; }}
    #primary:focus {{ border-color: {theme.text}; }}
    #palette {{ background: {theme.surface}; border: 1px solid {theme.line};
        border-radius: 8px; }}
    #palette QLineEdit {{ padding: 6px 8px; }}
    #hourStrip {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}
    #hourStrip QToolButton {{ border: 1px solid transparent; border-radius: 4px;
        padding: 2px 5px; }}
    #hourStrip QToolButton:hover, #hourStrip QToolButton:focus {{ border-color: {theme.accent}; }}
    #hourStrip QToolButton:checked {{ color: {theme.accent}; }}
    #notice {{ background: {theme.surface}; border-bottom: 1px solid {theme.warning}; }}
    """
