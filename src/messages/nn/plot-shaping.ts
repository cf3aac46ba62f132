/** Texts of changing a plot on the map: corners, the whole, a split. */
export const plotShaping = {
  "commands.name.shapePlot": "Endre eller del ei tomt",
  "commands.name.setCorner": "Merk eit hjørne",
  "commands.name.editPlot": "Endre tomtegrense",
  "commands.name.splitPlot": "Del tomt",
  "commands.step.editPlot": "endring av tomtegrense",
  "commands.step.splitPlot": "deling av tomt",
  "commands.changedPlot": "{name} (endra)",
  "commands.why.outline.manyParts":
    "Tomta har fleire delar eller hol. Ei slik tomt kan ikkje endrast på kartet.",
  "commands.why.split.shortLine": "Teikn ei linje tvers over tomta: minst to punkt.",
  "commands.why.split.notAcross":
    "Linja går ikkje tvers over tomta. Start på den eine sida av grensa og slutt på den andre.",
  "commands.why.split.crossesOften":
    "Linja kryssar grensa meir enn to gonger. Teikn ei linje som går inn éin stad og ut éin stad.",
  "commands.why.split.tooSmall": "Ein av delane blir for liten til eit småhus.",
  "commands.toast.plotCopied":
    "Tomta kom frå ei fil og er ikkje endra. Ein kopi med den nye grensa er teikna i alternativet, og framlegg om småhus er flytte til kopien.",
  "commands.toast.plotSplit": "Tomta er delt i to. Kor mange småhus delane har plass til, er ukjent.",
  "commands.toast.plotSplitHouses":
    "Tomta er delt i to. Småhusa står på den delen dei låg i. Kor mange småhus delane har plass til, er ukjent.",
} as const;
