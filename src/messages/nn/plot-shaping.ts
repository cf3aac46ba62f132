/** Texts of changing a plot on the map: corners, the whole, a split. */
export const plotShaping = {
  "commands.name.shapePlot": "Endre eller del ei tomt",
  "commands.name.setCorner": "Merk eit hjørne",
  "commands.name.editPlot": "Endre tomtegrense",
  "commands.name.splitPlot": "Del tomt",
  "commands.step.editPlot": "endring av tomtegrense",
  "commands.step.splitPlot": "deling av tomt",
  "commands.changedPlot": "{name} (endra)",
  "commands.why.split.shortLine": "Teikn ei linje tvers over tomta: minst to punkt.",
  "commands.why.split.notAcross":
    "Linja går ikkje tvers over tomta. Start på den eine sida av grensa og slutt på den andre.",
  "commands.why.split.tooSmall": "Ein av delane blir for liten til eit småhus.",
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
  "shape.corners": "Hjørne",
  "shape.corners.how":
    "Still deg på eit nummer: pilene flyttar hjørnet {step}, med Shift {stride}. Aust og nord er i meter. Til slutt i rada står lengda til neste hjørne. Høgreklikk på kartet fjernar eit hjørne. Enter lagrar, Esc avbryt, R dreier, Ctrl+Z tek tilbake eitt steg.",
  "shape.whole": "Heile tomta: flytt med pilene",
  "shape.corner.move": "Hjørne {number}: flytt med pilene",
  "shape.corner.east": "Hjørne {number}, aust",
  "shape.corner.north": "Hjørne {number}, nord",
  "shape.corner.insert": "Nytt hjørne etter hjørne {number}",
  "shape.corner.remove": "Fjern hjørne {number}",
  "commands.name.setOutline": "Endre grensa i kartet",
  "commands.name.restorePlot": "Hent tilbake ei utbytt tomt",
  "commands.step.drawing": "steg i teikninga",
  "commands.step.restorePlot": "tilbakehenting av tomt",
  "commands.why.outline.ringsCross": "Delar eller hol går over i kvarandre. Flytt hjørna frå kvarandre.",
  "map.sketch.fault.ringsCross": "Delar eller hol går over i kvarandre.",
  "commands.why.split.lineCrosses": "Linja kryssar seg sjølv. Teikn ho på nytt.",
  "commands.why.split.crossesOften":
    "Linja går tilbake rundt ein del av tomta og gir meir enn to delar. Teikn ei linje som ikkje går tilbake.",
  "commands.toast.plotCopied":
    "Tomta kom frå ei fil, og fila er ikkje endra. I alternativet er ho bytt ut med ei teikna tomt med den nye grensa.",
  "commands.toast.housesMisfit":
    "{count, plural, one {Eitt småhus står} other {# småhus står}} no der ei grense er i vegen. Ingen hus er flytte. «Plass til hus» viser kva som er i vegen.",
  "commands.why.nothingDrawn":
    "Det er ingenting å angre i teikninga. Avslutt ho med Esc for å angre i prosjektet.",
  "shape.part": "Del {number}",
  "shape.hole": "Hol {number}{parts, plural, =1 {} other { i del {part}}}",
  "shape.ring.move": "{name}: flytt med pilene",
  "shape.copied":
    "Tomta kjem frå ei fil. Når du lagrar, blir ho i alternativet bytt ut med ei teikna tomt med den nye grensa. Fila er ikkje endra.",
  "shape.replaced": "Bytt ut med {names}",
  "shape.replaced.body":
    "Tomta tel ikkje med i alternativet: ikkje i lista, ikkje i utval og ikkje i rangering. Fila er ikkje endra.",
  "shape.replaced.restore": "Hent tilbake",
  "shape.replaced.note":
    "Då blir det som er teikna i staden, fjerna, med småhusa som står der. Du kan angre.",
  "shape.replaced.count":
    "{count, plural, one {Éi tomt er bytt ut} other {# tomter er bytte ut}} i dette alternativet",
} as const;
