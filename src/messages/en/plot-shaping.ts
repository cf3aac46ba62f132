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
} as const;
