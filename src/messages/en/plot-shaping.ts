/** Texts of changing a plot on the map: corners, the whole, a split. */
export const plotShaping = {
  "commands.name.shapePlot": "Change or split a plot",
  "commands.name.setCorner": "Mark a corner",
  "commands.name.editPlot": "Change plot boundary",
  "commands.name.splitPlot": "Split plot",
  "commands.step.editPlot": "change plot boundary",
  "commands.step.splitPlot": "split plot",
  "commands.changedPlot": "{name} (changed)",
  "commands.why.outline.manyParts":
    "The plot has several parts or holes. Such a plot cannot be changed on the map.",
  "commands.why.split.shortLine": "Draw a line across the plot: at least two points.",
  "commands.why.split.notAcross":
    "The line does not go across the plot. Begin on one side of the boundary and end on the other.",
  "commands.why.split.crossesOften":
    "The line crosses the boundary more than twice. Draw a line that goes in once and out once.",
  "commands.why.split.tooSmall": "One of the parts becomes too small for a small house.",
  "commands.toast.plotCopied":
    "The plot came from a file and is unchanged. A copy with the new boundary is drawn in the alternative, and small houses proposed on it now stand on the copy.",
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
  "shape.copied":
    "The plot comes from a file. When you save, a copy with the new boundary is drawn in the alternative. The file is unchanged.",
  "shape.corners": "Corners",
  "shape.corners.how":
    "Focus a number: the arrows move the corner {step}, with Shift {stride}. East and north are in metres. The row ends with the length to the next corner. A right-click on the map removes a corner. Enter saves, Esc cancels, R turns.",
  "shape.whole": "Whole plot: move with the arrows",
  "shape.corner.move": "Corner {number}: move with the arrows",
  "shape.corner.east": "Corner {number}, east",
  "shape.corner.north": "Corner {number}, north",
  "shape.corner.insert": "New corner after corner {number}",
  "shape.corner.remove": "Remove corner {number}",
} as const;
