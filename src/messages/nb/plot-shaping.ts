/** Texts of changing a plot on the map: corners, the whole, a split. */
export const plotShaping = {
  "commands.name.shapePlot": "Endre eller del en tomt",
  "commands.name.setCorner": "Merk et hjørne",
  "commands.name.editPlot": "Endre tomtegrense",
  "commands.name.splitPlot": "Del tomt",
  "commands.step.editPlot": "endring av tomtegrense",
  "commands.step.splitPlot": "deling av tomt",
  "commands.changedPlot": "{name} (endret)",
  "commands.why.outline.manyParts":
    "Tomten har flere deler eller hull. En slik tomt kan ikke endres på kartet.",
  "commands.why.split.shortLine": "Tegn en linje tvers over tomten: minst to punkter.",
  "commands.why.split.notAcross":
    "Linjen går ikke tvers over tomten. Begynn på den ene siden av grensen og slutt på den andre.",
  "commands.why.split.crossesOften":
    "Linjen krysser grensen mer enn to ganger. Tegn en linje som går inn ett sted og ut ett sted.",
  "commands.why.split.tooSmall": "En av delene blir for liten til et småhus.",
  "commands.toast.plotCopied":
    "Tomten kom fra en fil og er ikke endret. En kopi med den nye grensen er tegnet i alternativet, og forslag om småhus er flyttet til kopien.",
  "commands.toast.plotSplit": "Tomten er delt i to. Hvor mange småhus delene har plass til, er ukjent.",
  "commands.toast.plotSplitHouses":
    "Tomten er delt i to. Småhusene står på den delen de lå i. Hvor mange småhus delene har plass til, er ukjent.",
} as const;
