"""Sites from a file that a command names."""

from pathlib import Path

from siteselect.core.entities import Site
from siteselect.core.errors import InputError, raise_for_problems
from siteselect.io.geometry_checks import study_extent
from siteselect.io.readers.sites import read_sites
from siteselect.study.study import Study


def refuse_bad_defaults(study: Study, *, workload_id: str | None, mw: float | None) -> None:
    """Refuse a kind of load or a power that no site could have, even where no site needs it.

    Raises
    ------
    InputError
        When the study has no such kind of load, or the power is not a number above 0.
    """
    if mw is not None and not 0 < mw < float("inf"):
        raise InputError(f"A site cannot ask for {mw:g} MW", fix="Give MW above 0.")
    if workload_id:
        study.workload(workload_id)


def sites_of_file(
    path: Path, study: Study, *, workload_id: str | None, mw: float | None
) -> tuple[Site, ...]:
    """Return the sites in a file.

    Parameters
    ----------
    workload_id : str or None
        Kind of load of sites that name none; None takes the first of the study.
    mw : float or None
        Power of sites that name none; None takes what is usual for the kind of load. [MW]

    Raises
    ------
    InputError
        When the file cannot be used; all that is wrong with it is told.
    """
    refuse_bad_defaults(study, workload_id=workload_id, mw=mw)
    workload = study.workload(workload_id) if workload_id else study.workloads[0]
    sites = read_sites(
        path,
        default_workload_id=workload.id,
        default_mw=mw or workload.default_mw,
        near=study_extent(study),
    )
    known = [workload.id for workload in study.workloads]
    raise_for_problems(
        [
            f"site '{site.name}' is of the unknown kind '{site.workload_id}'"
            for site in sites
            if site.workload_id not in known
        ],
        where=str(path),
        fix=f"Use one of {', '.join(known)}.",
    )
    return sites
