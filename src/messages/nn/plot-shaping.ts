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
  "map.sketch.finish.plot": "Lagre tomta",
  "map.sketch.finish.edit": "Lagre grensa",
  "map.sketch.finish.split": "Del tomta",
  "map.sketch.edit.start": "Dra hjørna dit grensa skal gå.",
  "map.sketch.edit.more": "Dra hjørne, midtpunkt eller heile tomta. Shift og dra dreier.",
  "map.sketch.split.start": "Teikn ei linje tvers over tomta.",
  "map.sketch.split.more": "Trykk på den andre sida av grensa. Enter eller trykk på siste punkt deler tomta.",
  "map.sketch.turnLeft": "Drei {degrees}° mot klokka",
  "map.sketch.turnRight": "Drei {degrees}° med klokka",
  "map.sketch.fault.fewCorners": "Minst tre hjørne må stå kvar for seg.",
  "map.sketch.fault.selfCrossing": "Grensa kryssar seg sjølv.",
  "map.sketch.fault.tooSmall": "For lita til eit småhus.",
  "shape.import": "Importer tomtegrenser",
  "shape.sheet": "Tomteark",
  "shape.edit": "Endre grensa",
  "shape.split": "Del tomta",
  "shape.copied":
    "Tomta kjem frå ei fil. Når du lagrar, blir ein kopi med den nye grensa teikna i alternativet. Fila er ikkje endra.",
  "shape.corners": "Hjørne",
  "shape.corners.how":
    "Still deg på eit nummer: pilene flyttar hjørnet {step}, med Shift {stride}. Aust og nord er i meter. Til slutt i rada står lengda til neste hjørne. Høgreklikk på kartet fjernar eit hjørne. Enter lagrar, Esc avbryt, R dreier.",
  "shape.whole": "Heile tomta: flytt med pilene",
  "shape.corner.move": "Hjørne {number}: flytt med pilene",
  "shape.corner.east": "Hjørne {number}, aust",
  "shape.corner.north": "Hjørne {number}, nord",
  "shape.corner.insert": "Nytt hjørne etter hjørne {number}",
  "shape.corner.remove": "Fjern hjørne {number}",
} as const;
