/** Texts of changing a plot on the map: corners, the whole, a split. */
export const plotShaping = {
  "commands.name.shapePlot": "Change or split a plot",
  "commands.name.setCorner": "Mark a corner",
  "commands.name.editPlot": "Change plot boundary",
  "commands.name.splitPlot": "Split plot",
  "commands.step.editPlot": "change plot boundary",
  "commands.step.splitPlot": "split plot",
  "commands.changedPlot": "{name} (changed)",
  "commands.why.split.shortLine": "Draw a line across the plot: at least two points.",
  "commands.why.split.notAcross":
    "The line does not go across the plot. Begin on one side of the boundary and end on the other.",
  "commands.why.split.tooSmall": "One of the parts becomes too small for a small house.",
  "commands.toast.plotSplit":
    "The plot is split in two. How many small houses each part has room for is unknown.",
  "commands.toast.plotSplitHouses":
    "The plot is split in two. The small houses stand on the part they were in. How many small houses each part has room for is unknown.",
  "map.sketch.finish.plot": "Save plot",
  "map.sketch.finish.edit": "Save boundary",
  "map.sketch.finish.split": "Split plot",
  "map.sketch.edit.start": "Drag the corners to where the boundary should be.",
  "map.sketch.edit.more": "Drag corners, midpoints or the whole plot. Shift and drag turns.",
  "map.sketch.split.start": "Draw a line across the plot.",
  "map.sketch.split.more":
    "Press on the other side of the boundary. Enter, or a press on the last point, splits the plot.",
  "map.sketch.turnLeft": "Turn {degrees}° anticlockwise",
  "map.sketch.turnRight": "Turn {degrees}° clockwise",
  "map.sketch.fault.fewCorners": "At least three corners must stand apart.",
  "map.sketch.fault.selfCrossing": "The boundary crosses itself.",
  "map.sketch.fault.tooSmall": "Too small for a small house.",
  "shape.import": "Import plot boundaries",
  "shape.sheet": "Plot sheet",
  "shape.edit": "Change boundary",
  "shape.split": "Split plot",
  "shape.corners": "Corners",
  "shape.corners.how":
    "Focus a number: the arrows move the corner {step}, with Shift {stride}. East and north are in metres. The row ends with the length to the next corner. A right-click on the map removes a corner. Enter saves, Esc cancels, R turns, Ctrl+Z takes back one step.",
  "shape.whole": "Whole plot: move with the arrows",
  "shape.corner.move": "Corner {number}: move with the arrows",
  "shape.corner.east": "Corner {number}, east",
  "shape.corner.north": "Corner {number}, north",
  "shape.corner.insert": "New corner after corner {number}",
  "shape.corner.remove": "Remove corner {number}",
  "commands.name.setOutline": "Change the boundary on the map",
  "commands.name.restorePlot": "Bring back a replaced plot",
  "commands.step.drawing": "step of the drawing",
  "commands.step.restorePlot": "bring back plot",
  "commands.why.outline.ringsCross": "Parts or holes overlap. Move the corners apart.",
  "map.sketch.fault.ringsCross": "Parts or holes overlap.",
  "commands.why.split.lineCrosses": "The line crosses itself. Draw it again.",
  "commands.why.split.crossesOften":
    "The line turns back around part of the plot and makes more than two parts. Draw a line that does not turn back.",
  "commands.toast.plotCopied":
    "The plot came from a file, and the file is unchanged. In the alternative, a drawn plot with the new boundary has taken its place.",
  "commands.toast.housesMisfit":
    "{count, plural, one {One small house now stands} other {# small houses now stand}} where a limit is in the way. No house has been moved. “Room for houses” shows what is in the way.",
  "commands.why.nothingDrawn":
    "There is nothing to undo in the drawing. Leave it with Esc to undo in the project.",
  "shape.part": "Part {number}",
  "shape.hole": "Hole {number}{parts, plural, =1 {} other { in part {part}}}",
  "shape.ring.move": "{name}: move with the arrows",
  "shape.copied":
    "The plot comes from a file. When you save, a drawn plot with the new boundary takes its place in the alternative. The file is unchanged.",
  "shape.replaced": "Replaced by {names}",
  "shape.replaced.body":
    "The plot does not count in this alternative: it is in no list, no set and no ranking. The file is unchanged.",
  "shape.replaced.restore": "Bring back",
  "shape.replaced.note": "What was drawn in its place is removed, with the small houses on it. You can undo.",
  "shape.replaced.count":
    "{count, plural, one {One plot has been replaced} other {# plots have been replaced}} in this alternative",
} as const;
