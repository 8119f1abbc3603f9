"""The delivered default assumptions, as values by key."""

import csv
from pathlib import Path

FOLDER = Path(__file__).parents[4] / "resources" / "defaults"


def default_rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


DEFAULTS = {row["key"]: float(row["value"]) for row in default_rows("assumptions")}
