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
  "map.sketch.finish.plot": "Lagre tomta",
  "map.sketch.finish.edit": "Lagre grensen",
  "map.sketch.finish.split": "Del tomta",
  "map.sketch.edit.start": "Dra hjørnene dit grensen skal gå.",
  "map.sketch.edit.more": "Dra hjørner, midtpunkter eller hele tomta. Shift og dra dreier.",
  "map.sketch.split.start": "Tegn en linje tvers over tomta.",
  "map.sketch.split.more":
    "Trykk på den andre siden av grensen. Enter eller trykk på siste punkt deler tomta.",
  "map.sketch.turnLeft": "Drei {degrees}° mot klokka",
  "map.sketch.turnRight": "Drei {degrees}° med klokka",
  "map.sketch.fault.fewCorners": "Minst tre hjørner må stå hver for seg.",
  "map.sketch.fault.selfCrossing": "Grensen krysser seg selv.",
  "map.sketch.fault.tooSmall": "For liten til et småhus.",
  "shape.import": "Importer tomtegrenser",
  "shape.sheet": "Tomteark",
  "shape.edit": "Endre grensen",
  "shape.split": "Del tomta",
  "shape.copied":
    "Tomta kommer fra en fil. Når du lagrer, tegnes en kopi med den nye grensen i alternativet. Fila er ikke endret.",
  "shape.corners": "Hjørner",
  "shape.corners.how":
    "Still deg på et nummer: pilene flytter hjørnet {step}, med Shift {stride}. Øst og nord er i meter. Til slutt i raden står lengden til neste hjørne. Høyreklikk på kartet fjerner et hjørne. Enter lagrer, Esc avbryter, R dreier.",
  "shape.whole": "Hele tomta: flytt med pilene",
  "shape.corner.move": "Hjørne {number}: flytt med pilene",
  "shape.corner.east": "Hjørne {number}, øst",
  "shape.corner.north": "Hjørne {number}, nord",
  "shape.corner.insert": "Nytt hjørne etter hjørne {number}",
  "shape.corner.remove": "Fjern hjørne {number}",
} as const;
