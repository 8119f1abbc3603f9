"""Open a study and bring its evaluation up to date, telling the terminal about it."""

from siteselect.cli.terminal import TerminalProgress
from siteselect.io.packaged import open_study
from siteselect.io.result_store import default_store
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study


def evaluated(study: Study | str) -> Evaluation:
    """Return the prepared evaluation of a study, a study file or a packaged study.

    Raises
    ------
    SiteSelectError
        When the study cannot be opened or evaluated.
    """
    opened = study if isinstance(study, Study) else open_study(study)
    evaluation = Evaluation(opened, store=default_store())
    progress = TerminalProgress()
    evaluation.prepare(progress)
    progress.finish()
    return evaluation
