"""Draw the layers of a GeoPackage with QGIS at several views and print how long each took.

python3 tests/benchmarks/peers/qgis_map.py LAYERS.gpkg ORDER.json

ORDER has ``layers`` (name and kind, bottom first), ``colours`` of the classes, ``width_mm``,
``size_mm``, ``fill``, ``size_px``, ``dpi``, ``rounds``, ``views`` (x_min, y_min, x_max, y_max) and
``picture``, a file for the first view or null. The answer is JSON: seconds by view and job, and the
version.
"""

import json
import sys
import time
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsRectangle,
    QgsRendererCategory,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

JOBS = {"sequential": QgsMapRendererSequentialJob, "parallel": QgsMapRendererParallelJob}


def symbol_of(kind, colour, order):
    """Return the looks of one class."""
    if kind == "points":
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "outline_style": "no"})
        symbol.setSize(order["size_mm"])
    elif kind == "lines":
        symbol = QgsLineSymbol.createSimple({})
        symbol.setWidth(order["width_mm"])
    else:
        symbol = QgsFillSymbol.createSimple({})
        fill = symbol.symbolLayer(0)
        fill.setStrokeColor(QColor(colour))
        fill.setStrokeWidth(order["width_mm"])
        fill.setStrokeWidthUnit(QgsUnitTypes.RenderMillimeters)
    ink = QColor(colour)
    if kind == "areas":
        ink.setAlphaF(order["fill"])
        symbol.symbolLayer(0).setFillColor(ink)
    else:
        symbol.setColor(ink)
    return symbol


def layer_of(path, name, kind, order):
    """Return one layer with a symbol for each class, simplified to a pixel as QGIS does."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise SystemExit(f"QGIS cannot read {name}")
    classes = [
        QgsRendererCategory(number, symbol_of(kind, colour, order), str(number))
        for number, colour in enumerate(order["colours"])
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", classes))
    method = QgsVectorSimplifyMethod()
    method.setSimplifyHints(QgsVectorSimplifyMethod.GeometrySimplification)
    method.setThreshold(1.0)
    layer.setSimplifyMethod(method)
    return layer


def settings_of(layers, view, order):
    """Return what to draw: the layer list has the topmost first."""
    settings = QgsMapSettings()
    settings.setLayers(layers[::-1])
    settings.setOutputSize(QSize(*order["size_px"]))
    settings.setOutputDpi(order["dpi"])
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(QgsRectangle(*view))
    settings.setBackgroundColor(QColor("#ffffff"))
    settings.setFlag(QgsMapSettings.Antialiasing, on=True)
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, on=True)
    return settings


def timed(kind, settings):
    """Return the seconds of one drawing, and the picture."""
    job = JOBS[kind](settings)
    began = time.perf_counter()
    job.start()
    job.waitForFinished()
    return time.perf_counter() - began, job.renderedImage()


def main(path, order_path):
    """Draw every view with every job, some rounds each after one that is not counted."""
    order = json.loads(Path(order_path).read_text(encoding="utf-8"))
    layers = [layer_of(path, name, kind, order) for name, kind in order["layers"]]
    answer = {"version": Qgis.QGIS_VERSION.split("-")[0], "seconds": []}
    for number, view in enumerate(order["views"]):
        settings = settings_of(layers, view, order)
        taken = {}
        for kind in JOBS:
            _, image = timed(kind, settings)
            taken[kind] = [timed(kind, settings)[0] for _ in range(order["rounds"])]
        if number == 0 and order["picture"]:
            image.save(order["picture"])
        answer["seconds"].append(taken)
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    main(*sys.argv[1:])
    application.exitQgis()
