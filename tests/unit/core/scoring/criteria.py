"""The delivered default criteria."""

from siteselect.core.entities import Criterion
from tests.unit.core.economics.defaults import default_rows

CRITERIA = tuple(
    Criterion(
        row["id"],
        row["name"],
        row["unit"],
        float(row["worst"]),
        float(row["best"]),
        float(row["weight_interruptible"]),
        float(row["weight_firm"]),
        row["source"],
    )
    for row in default_rows("criteria")
)
