import pytest

from siteselect.io.cells import from_cell
from siteselect.io.columns import Kind
from siteselect.io.tables import SCENARIOS

SEED = next(column for column in SCENARIOS.columns if column.kind is Kind.INTEGER)


@pytest.mark.parametrize("cell", [2.0**63, -(2.0**63), -(2**63)])
def test_a_whole_number_that_could_not_be_saved_again_is_not_read(cell: float) -> None:
    with pytest.raises(ValueError, match="too large to be stored"):
        from_cell(SEED, cell)


def test_the_largest_whole_number_is_read() -> None:
    assert from_cell(SEED, 2**63 - 1) == 2**63 - 1
