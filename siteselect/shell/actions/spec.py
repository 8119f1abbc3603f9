"""What an action is: its name, keys, place and help, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass

from siteselect.render.words import tr
from siteselect.shell.workbench import Workbench

Ask = Callable[[Workbench], bool]
Run = Callable[[Workbench], None]
Title = str | Callable[[Workbench], str]


def always(_: Workbench) -> bool:
    """Return that it can always be done."""
    return True


def is_open(bench: Workbench) -> bool:
    """Return whether a study is open."""
    return bench.is_open


def has_selection(bench: Workbench) -> bool:
    """Return whether a site is selected."""
    return bench.has_selection


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes
    ----------
    title : str or callable
        Text in the menu; ``&`` marks its key there. A text is a template for translation.
    help : str
        One sentence for the foot of the window, the shortcuts page and F1.
    run : callable
        What it does.
    enabled : callable
        Whether it can be done now.
    shortcuts : tuple of str
        Keys, the first one shown.
    icon : str
        Name of a drawing in ``resources/icons``.
    checked : callable, optional
        Whether it is on, for actions that are switched.
    """

    id: str
    title: Title
    run: Run
    help: str
    enabled: Ask = always
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checked: Ask | None = None

    def title_for(self, bench: Workbench) -> str:
        """Return the text in the menu as things stand."""
        return tr(self.title) if isinstance(self.title, str) else self.title(bench)
