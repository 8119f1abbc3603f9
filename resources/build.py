"""Build the study file of a data pack from its committed source tables.

No network is needed, and the same tables give the same study on every machine::

    python resources/build.py NAME
    python resources/build.py path/to/a/pack --out my-study.gpkg
"""

import argparse
from pathlib import Path

from siteselect.io.packs import build_pack
from siteselect.io.study_file import write_study

RESOURCES = Path(__file__).resolve().parent


def main() -> None:
    """Read the command line, build the pack and write the file."""
    parser = argparse.ArgumentParser(description="Build the study file of a data pack.")
    parser.add_argument("pack", help="name of a folder beside this script, or path of a folder")
    parser.add_argument("--out", type=Path, help="file to write; NAME.gpkg in the pack without it")
    arguments = parser.parse_args()
    folder = RESOURCES / arguments.pack
    folder = folder if folder.is_dir() else Path(arguments.pack)
    study = build_pack(folder)
    target = arguments.out or folder / f"{study.info.name}.gpkg"
    write_study(study, target, generations=0)
    print(f"{target}: {study.info.title}, content {study.content_hash}")


if __name__ == "__main__":
    main()
