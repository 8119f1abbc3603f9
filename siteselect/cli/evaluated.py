"""Open a study and bring its evaluation up to date, telling the terminal about it."""

from siteselect.cli.interrupt import leaving_at_once
from siteselect.cli.terminal import TerminalProgress
from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.io.packaged import open_study
from siteselect.io.result_store import default_store
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Scenario, Study


def evaluated(
    study: Study | str, scenario_id: str = "", *, progress: Progress | None = None
) -> Evaluation:
    """Return the prepared evaluation of a study, a study file or a packaged study.

    Parameters
    ----------
    scenario_id : str
        Scenario to evaluate it under; empty takes the first.
    progress : Progress, optional
        In place of a line of its own on the terminal.

    Raises
    ------
    SiteSelectError
        When the study cannot be opened or evaluated.
    """
    opened = study if isinstance(study, Study) else open_study(study)
    evaluation = Evaluation(opened, _scenario(opened, scenario_id), store=default_store())
    terminal = TerminalProgress()
    with leaving_at_once():
        evaluation.prepare(progress or terminal)
    terminal.finish()
    return evaluation


def _scenario(study: Study, scenario_id: str) -> Scenario | None:
    if not scenario_id:
        return None
    for scenario in study.scenarios:
        if scenario.id == scenario_id:
            return scenario
    known = ", ".join(scenario.id for scenario in study.scenarios) or "none"
    raise InputError(
        f"There is no scenario '{scenario_id}'", fix=f"Scenarios of this study: {known}."
    )
