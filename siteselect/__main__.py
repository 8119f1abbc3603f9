"""Run the command line with ``python -m siteselect``."""

from siteselect.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
