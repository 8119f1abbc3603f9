"""The ``siteselect`` command: opens the window, or runs one of the commands without it."""

import argparse
import sys
from collections.abc import Sequence

from siteselect import __version__
from siteselect.cli import exit_codes
from siteselect.cli.commands import SUMMARIES, load_command
from siteselect.cli.interrupt import leave_cancelled
from siteselect.core.errors import Cancelled, SiteSelectError

DESCRIPTION = (
    "Where large flexible loads fit on a power grid: how many MW, how regularly, "
    "and what limits them. Without a command, the window opens."
)

COMPILE_KERNELS = "--compile-kernels"
"""How the packed program starts itself to compile loops (``core.kernels.COMPILE_ARGUMENT``)."""

OS_FIX = "Check the path, the permissions and the space left."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code (see :mod:`siteselect.cli.exit_codes`)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in SUMMARIES and not given[0].startswith("-")):
        given = ["window", *given]
    try:
        code = _run(given)
        sys.stdout.flush()
    except SiteSelectError as error:
        print(f"siteselect: {error.sentence}", file=sys.stderr)
        return exit_codes.BAD_INPUT
    except (Cancelled, KeyboardInterrupt):
        print("siteselect: cancelled", file=sys.stderr)
        if arguments is None:  # the whole program is this command
            leave_cancelled()
        return exit_codes.CANCELLED
    except BrokenPipeError:
        return exit_codes.CANCELLED
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        print(f"siteselect: {error.strerror or error}{place}. {OS_FIX}", file=sys.stderr)
        return exit_codes.BAD_INPUT
    except Exception as error:  # noqa: BLE001 - the border of the program: say it is our fault
        return _report_defect(error)
    return code


def _run(given: list[str]) -> int:
    if given == [COMPILE_KERNELS]:
        return _compile_kernels()
    parser = argparse.ArgumentParser(prog="siteselect", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"siteselect {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    wanted = load_command(given[0]) if given[0] in SUMMARIES else None
    for name, summary in SUMMARIES.items():
        options = commands.add_parser(name, help=summary, description=summary)
        if wanted is not None and name == given[0]:
            wanted.add_options(options)
    parsed = parser.parse_args(given)
    if wanted is None:
        parser.error(f"put options after the command: siteselect COMMAND {given[0]} ...")
    return wanted.run(parsed)


def _compile_kernels() -> int:
    from siteselect.core.kernels import main as compile_all  # noqa: PLC0415 - the compiler is heavy

    compile_all()
    return exit_codes.DONE


def _report_defect(error: Exception) -> int:
    import traceback  # noqa: PLC0415 - only when something broke

    traceback.print_exception(error)
    print(
        f"siteselect {__version__}: this is a defect of the program, not of your data. "
        "Please report it with the lines above.",
        file=sys.stderr,
    )
    return exit_codes.INTERNAL_ERROR
