"""A large case in a process of its own: made, screened, some sites scored; then its memory.

    .venv/bin/python tests/benchmarks/peers/large_case_memory.py CASE.npz RESULT.npz

CASE is a public case and its ``n_hours``; RESULT gets ``peak_gb``, the most the process ever held.
"""

import resource
import sys

import numpy as np

from siteselect.core.headroom.hosting_model import HostingModel
from siteselect.core.headroom.monitored import secure_rows
from siteselect.core.headroom.proportional import ProportionalModel
from tests.helpers.public_cases import as_corridors
from tests.helpers.yearly_cases import a_yearly_case

N_SITES = 5
REQUEST_MW = 300.0


def main(case_path, result_path):
    """Do what a study of this size asks for before the first site and with some."""
    with np.load(case_path) as file:
        case = {key: value if value.ndim else value.item() for key, value in file.items()}
    n_hours = case.pop("n_hours")
    year = a_yearly_case(*as_corridors(case), n_hours=n_hours, dtype=np.float32)
    rows = secure_rows(year.sensitivities, year.ratings, year.flow_mw)
    ptdf = year.sensitivities.ptdf_columns(year.source_bus)
    model = ProportionalModel(HostingModel(rows, year.flow_mw, year.source_mw, ptdf))
    for bus in np.linspace(0, year.grid.n_buses - 1, N_SITES).astype(int):
        column = np.ascontiguousarray(year.sensitivities.ptdf_columns(np.array([bus]))[:, 0])
        model.at(column, cap_mw=REQUEST_MW)
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    np.savez(result_path, peak_gb=peak_kib * 1024 / 1e9)


if __name__ == "__main__":
    main(*sys.argv[1:])
