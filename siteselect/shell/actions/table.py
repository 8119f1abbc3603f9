"""The one table of actions: menus, toolbar, shortcuts page and tests follow it."""

from siteselect.shell.actions.edit import EDIT
from siteselect.shell.actions.explore import EXPLORE
from siteselect.shell.actions.file import FILE
from siteselect.shell.actions.find import FIND
from siteselect.shell.actions.grid import GRID
from siteselect.shell.actions.help import HELP
from siteselect.shell.actions.layer import LAYER
from siteselect.shell.actions.map import MAP
from siteselect.shell.actions.plan import PLAN
from siteselect.shell.actions.site import SITE
from siteselect.shell.actions.view import VIEW

ACTIONS = (
    *FILE, *EDIT, *SITE, *GRID, *VIEW, *MAP, *LAYER, *FIND, *EXPLORE, *PLAN, *HELP,
)  # fmt: skip
"""Every action of the program, by the menu it lives in."""
