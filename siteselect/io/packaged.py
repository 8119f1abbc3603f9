"""What travels with the program: data packs, base maps and ready-made studies."""

import tomllib
from importlib.resources import files
from pathlib import Path

from siteselect.core.errors import StudyFileError
from siteselect.core.words import say
from siteselect.io.study_file import read_study
from siteselect.study.study import Study


def packaged_path(relative: str) -> Path:
    """Return the path of a file or folder that travels with the program.

    An installed program carries them inside the package, a source tree beside it.

    Parameters
    ----------
    relative : str
        Path from the root, e.g. ``resources/defaults/criteria.csv``.

    Raises
    ------
    StudyFileError
        When nothing of that name travels with the program.
    """
    package = Path(str(files("siteselect")))
    for root in (package / "_packaged", package.parent):
        found = root / relative
        if found.exists():
            return found
    raise StudyFileError(
        say("The program came without '{relative}'", relative=relative),
        where=str(package),
        fix=say("Install SiteSelect again, or build its data packs first."),
    )


def packaged_studies() -> dict[str, Path]:
    """Return the ready-made studies by name: every ``resources/*/NAME.gpkg``."""
    return {found.stem: found for found in sorted(packaged_path("resources").glob("*/*.gpkg"))}


def default_study_name() -> str:
    """Return the name of the packaged study that opens when none is named."""
    settings = tomllib.loads(packaged_path("resources/default_study.toml").read_text("utf-8"))
    return str(settings["name"])


def open_study(name_or_path: str | Path) -> Study:
    """Return the packaged study of that name, or else the study in that file.

    Raises
    ------
    StudyFileError
        When there is no such study or the file cannot be read.
    InputError
        When the file is readable but its content is not usable.
    """
    return read_study(study_path(name_or_path))


def study_path(name_or_path: str | Path) -> Path:
    """Return where the packaged study of that name, or else that file, should be.

    Raises
    ------
    StudyFileError
        For a plain word that is neither a packaged study nor a file.
    """
    studies = packaged_studies()
    if isinstance(name_or_path, str) and name_or_path in studies:
        return studies[name_or_path]
    path = Path(name_or_path)
    if not path.suffix and not path.exists():
        known = ", ".join(studies) or "none"
        raise StudyFileError(
            say("There is no study '{name_or_path}'", name_or_path=name_or_path),
            where=f"packaged studies: {known}",
            fix=say("Give one of these names or the path of a .gpkg file."),
        )
    return path
