"""What F1 says of the map and of every panel."""

from siteselect.core.words import say

MAP_HELP = say(
    "Regions are coloured by how regular their surplus is, lines by loading, stations by the MW "
    "that stay firm, sites by score.\n\n"
    "Drag a site and its score, its limit and its connection follow the mouse. The wheel zooms at "
    "the pointer; dragging empty ground, the middle button and Space move the map; arrows move it "
    "too. Right click a line or station to take it out of service."
)
LAYERS_HELP = say(
    "What is drawn, the topmost first, with the meaning of every symbol. A layer that is switched "
    "off is left out of the map and of the printed page.\n\n"
    "Drag layers to order and group them; F2 renames, a double click opens the style. Drop any "
    "vector file on the window to bring it along: its rows are kept in the study."
)
TABLE_HELP = say(
    "The rows of one layer. Press a heading to sort, type words or a condition such as kv >= 220 "
    "and name like 'Dam%' to list fewer. Rows that are selected here are selected on the map, and "
    "the other way round. Cells of sites can be typed into."
)
STYLE_HELP = say(
    "How the layer looks: one symbol, classes or a ramp by any number, or categories; sizes, the "
    "scales between which it is drawn, and which rows. The map follows at once, and undo takes a "
    "change back."
)
FOUND_HELP = say(
    "Everything that lies under the place you clicked, layer by layer, with units and where each "
    "value comes from."
)
INSPECTOR_HELP = say(
    "The answer for the selected site: its score in one sentence, then what limits it, why it has "
    "this score, in which hours it has its power, how it connects, how regular it is, and what all "
    "that rests on.\n\n"
    "A criterion without data is named; its weight is shared out among the others and the share "
    "that has data stands beside the score."
)
SHORTLIST_HELP = say(
    "Every site by score; excluded sites follow with the reason. Press a heading to sort, type to "
    "filter, double click a cell to edit it. Mark several rows with Ctrl or Shift to compare them."
)
ALLOCATION_HELP = say(
    "Shares the programme over the sites, hour by hour, under every cap and line limit. A first "
    "answer comes at once; the proven plan replaces it, with the gap that is left, what each rule "
    "costs and what would raise a site by 10 MW."
)
JOBS_HELP = say(
    "Work that takes longer than a moment: how far it is, what it is doing, and a button that "
    "stops it. The window goes on answering meanwhile. Below stand the jobs that ended last."
)
COMPARE_HELP = say(
    "The sites marked in the shortlist, two to four of them, side by side: answers, criteria, "
    "curves and figures. A dot marks the best figure of a row. After an allocation the slopes show "
    "what is left of each score once the others have their MW."
)
HISTORY_HELP = say(
    "Every step since the study was opened, in order; the mark shows where the study stands. A "
    "press on a step, or Enter, goes there in one jump. Greyed steps were taken back; a new step "
    "drops them.\n\n"
    "Each step is kept on this computer at once, so that nothing is lost when the program or the "
    "power fails; the next start offers it back."
)
