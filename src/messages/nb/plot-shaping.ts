/** Texts of changing a plot on the map: corners, the whole, a split. */
export const plotShaping = {
  "commands.name.shapePlot": "Endre eller del en tomt",
  "commands.name.setCorner": "Merk et hjørne",
  "commands.name.editPlot": "Endre tomtegrense",
  "commands.name.splitPlot": "Del tomt",
  "commands.step.editPlot": "endring av tomtegrense",
  "commands.step.splitPlot": "deling av tomt",
  "commands.changedPlot": "{name} (endret)",
  "commands.why.split.shortLine": "Tegn en linje tvers over tomten: minst to punkter.",
  "commands.why.split.notAcross":
    "Linjen går ikke tvers over tomten. Begynn på den ene siden av grensen og slutt på den andre.",
  "commands.why.split.tooSmall": "En av delene blir for liten til et småhus.",
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
  "shape.corners": "Hjørner",
  "shape.corners.how":
    "Still deg på et nummer: pilene flytter hjørnet {step}, med Shift {stride}. Øst og nord er i meter. Til slutt i raden står lengden til neste hjørne. Høyreklikk på kartet fjerner et hjørne. Enter lagrer, Esc avbryter, R dreier, Ctrl+Z tar tilbake ett steg.",
  "shape.whole": "Hele tomta: flytt med pilene",
  "shape.corner.move": "Hjørne {number}: flytt med pilene",
  "shape.corner.east": "Hjørne {number}, øst",
  "shape.corner.north": "Hjørne {number}, nord",
  "shape.corner.insert": "Nytt hjørne etter hjørne {number}",
  "shape.corner.remove": "Fjern hjørne {number}",
  "commands.name.setOutline": "Endre grensen i kartet",
  "commands.name.restorePlot": "Hent tilbake en erstattet tomt",
  "commands.step.drawing": "steg i tegningen",
  "commands.step.restorePlot": "tilbakehenting av tomt",
  "commands.why.outline.ringsCross": "Deler eller hull går over i hverandre. Flytt hjørnene fra hverandre.",
  "map.sketch.fault.ringsCross": "Deler eller hull går over i hverandre.",
  "commands.why.split.lineCrosses": "Linjen krysser seg selv. Tegn den på nytt.",
  "commands.why.split.crossesOften":
    "Linjen går tilbake rundt en del av tomten og gir mer enn to deler. Tegn en linje som ikke går tilbake.",
  "commands.toast.plotCopied":
    "Tomten kom fra en fil, og fila er ikke endret. I alternativet er den erstattet av en tegnet tomt med den nye grensen.",
  "commands.toast.housesMisfit":
    "{count, plural, one {Ett småhus står} other {# småhus står}} nå der en grense er i veien. Ingen hus er flyttet. «Plass til hus» viser hva som er i veien.",
  "commands.why.nothingDrawn":
    "Det er ingenting å angre i tegningen. Avslutt den med Esc for å angre i prosjektet.",
  "shape.part": "Del {number}",
  "shape.hole": "Hull {number}{parts, plural, =1 {} other { i del {part}}}",
  "shape.ring.move": "{name}: flytt med pilene",
  "shape.copied":
    "Tomta kommer fra en fil. Når du lagrer, erstattes den i alternativet av en tegnet tomt med den nye grensen. Fila er ikke endret.",
  "shape.replaced": "Erstattet av {names}",
  "shape.replaced.body":
    "Tomta teller ikke med i alternativet: ikke i listen, ikke i utvalg og ikke i rangering. Fila er ikke endret.",
  "shape.replaced.restore": "Hent tilbake",
  "shape.replaced.note": "Da fjernes det som er tegnet i stedet, med småhusene som står der. Du kan angre.",
  "shape.replaced.count":
    "{count, plural, one {Én tomt er erstattet} other {# tomter er erstattet}} i dette alternativet",
} as const;
