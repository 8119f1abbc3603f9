"""Make a QGIS project of the layers our map draws.

python3 tests/benchmarks/peers/qgis_project.py STUDY.gpkg BASEMAP_FOLDER PROJECT.qgz
"""

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

STUDY_LAYERS = ("regions", "zones", "lines", "substations", "plants", "places", "sites")
BASEMAP_LAYERS = ("land", "lakes", "rivers", "province_lines", "borders")


def main(study, basemap, target):
    """Write the project, bottom layer first, with the study's lines filling the canvas."""
    project = QgsProject.instance()
    sources = [str(Path(basemap) / f"{name}.geojson") for name in BASEMAP_LAYERS]
    sources += [f"{study}|layername={name}" for name in STUDY_LAYERS]
    extent = QgsRectangle()
    for source in sources:
        layer = QgsVectorLayer(source, source.split("=")[-1], "ogr")
        if not layer.isValid():
            raise SystemExit(f"QGIS cannot read {source}")
        project.addMapLayer(layer)
        if source.endswith("=lines"):
            extent = layer.extent()
            project.setCrs(layer.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    if not project.write(target):
        raise SystemExit(f"QGIS cannot write {target}")


if __name__ == "__main__":
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    main(*sys.argv[1:])
    application.exitQgis()
