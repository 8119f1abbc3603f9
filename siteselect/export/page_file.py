"""The shortlist as a printed page: PDF, PNG and SVG from one layout and one painter."""

from collections.abc import Sequence
from pathlib import Path

from siteselect.core.scoring.site_score import SiteScore
from siteselect.layout.imprint import UNDATED, Imprint
from siteselect.layout.shortlist_page import shortlist_page
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study


def write_page(
    study: Study,
    scores: Sequence[SiteScore],
    path: Path,
    *,
    imprint: Imprint = UNDATED,
    evaluation: Evaluation | None = None,
    scale: float | None = None,
) -> None:
    """Write the A3 page of a shortlist as the suffix says: ``.pdf``, ``.png`` or ``.svg``.

    Parameters
    ----------
    evaluation : Evaluation, optional
        A prepared one; the map then shows its regularity, loading and firm MW.
    scale : float, optional
        Denominator of the map's scale; by default the whole study fits.

    Raises
    ------
    SiteSelectError
        When a score belongs to no site of the study or the file cannot be written.
    """
    from siteselect.io.basemap import read_basemap  # noqa: PLC0415 - heavy
    from siteselect.render import devices  # noqa: PLC0415 - Qt only when a page is painted
    from siteselect.render.map_stack import RowsBook, arranged  # noqa: PLC0415 - Qt
    from siteselect.render.scene import NO_RESULTS, build_scene, map_results  # noqa: PLC0415 - Qt

    basemap = read_basemap(study.info.basemap)
    results = NO_RESULTS if evaluation is None else map_results(evaluation)
    page = shortlist_page(
        study, scores, scale=scale, imprint=imprint, map_credit=basemap.attribution
    )
    scene = arranged(build_scene(study, basemap, results=results), study, RowsBook())
    write = {".pdf": devices.write_pdf, ".png": devices.write_png, ".svg": devices.write_svg}
    write[path.suffix.lower()](page, scene, path)
