"""Run by the system's own Python, which has QGIS: what QGIS makes of a study, as JSON.

``qgis_layers.py STUDY LAYER...`` shows the layers; with ``--edit`` first it adds a site, a column
and a layer the way a planner does.
"""

import json
import sys

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
    edit,
)
from qgis.PyQt.QtCore import QVariant


def open_layer(path, name):
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def describe(layer):
    extent = layer.extent()
    return {
        "valid": layer.isValid(),
        "count": layer.featureCount(),
        "read": sum(1 for _ in layer.getFeatures()),
        "sound": all(f.geometry().isGeosValid() for f in layer.getFeatures() if f.hasGeometry()),
        "kind": QgsWkbTypes.geometryDisplayString(layer.geometryType()),
        "crs": layer.crs().authid(),
        "extent": None
        if extent.isEmpty() and not extent.width() and not extent.height()
        else [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()],
        "columns": [field.name() for field in layer.fields()],
    }


def edit_like_a_planner(path):
    sites = open_layer(path, "sites|geometrytype=Point")
    with edit(sites):
        sites.addAttribute(QgsField("land_owner", QVariant.String))
    with edit(sites):
        site = QgsFeature(sites.fields())
        values = {"id": "Q1", "name": "Drawn in QGIS", "workload_id": "mining"}
        for name, value in {**values, "requested_mw": 42.0, "land_owner": "Khan"}.items():
            site.setAttribute(name, value)
        site.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1.75, 9.25)))
        assert sites.addFeature(site)
    wells = QgsVectorLayer("Point?crs=EPSG:32631&field=depth:double", "wells", "memory")
    with edit(wells):
        well = QgsFeature(wells.fields())
        well.setAttribute("depth", 12.5)
        well.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000, 1050000)))
        wells.addFeature(well)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "wells"
    options.actionOnExistingFile = QgsVectorFileWriter.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    done = QgsVectorFileWriter.writeAsVectorFormatV3(wells, path, context, options)
    assert done[0] == QgsVectorFileWriter.NoError, done


def main(arguments):
    application = QgsApplication([], False)
    application.initQgis()
    try:
        if arguments[0] == "--edit":
            arguments = arguments[1:]
            edit_like_a_planner(arguments[0])
        path, *names = arguments
        shown = {name: describe(open_layer(path, name)) for name in names}
        sys.stdout.write(json.dumps(shown) + "\n")
    finally:
        application.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:])
