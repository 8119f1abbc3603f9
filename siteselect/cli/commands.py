"""The commands by name. Only the one that is wanted is imported, so that the window opens fast."""

from importlib import import_module

from siteselect.cli.command import Command

SUMMARIES = {
    "window": "Open the window (also without naming this command).",
    "demo": "Score the sample sites; write shortlist, map and picture.",
    "info": "Say what a study holds and where it comes from.",
    "check": "Check a study, and with --validation its base case.",
    "score": "Score sites and write the shortlist.",
    "rank": "Rank sites, and say how sure that is and what would turn it.",
    "allocate": "Share the programme among sites as is worth most, and write the plan.",
    "verify": "Re-check every promise of a plan against its study.",
}


def load_command(name: str) -> Command:
    """Return a command of :data:`SUMMARIES`, from the module of the same name."""
    command: Command = import_module(f"siteselect.cli.{name}").COMMAND
    return command
