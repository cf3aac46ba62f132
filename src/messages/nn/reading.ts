export const reading = {
  "reading.count": "Les spreiinga for",
  "reading.count.programme": "Programbueiningar",
  "reading.count.stock": "Alle kommunale",
  "reading.waiting": "Blir rekna ut …",
  "reading.failed": "Utrekninga stansa av ein feil.",
  "reading.again": "Prøv igjen",
  "reading.stopped": "Du stansa utrekninga.",
  "reading.ask": "Rekn ut",
  "reading.stale": "Svaret er frå før siste endring.",
  "reading.progress": "Trekkjer tilfeldige kart å samanlikne med",
  "reading.stop": "Stans",
  "reading.open.curve": "Sjå kurve og atterhald",
  "reading.open.even": "Sjå fordeling og atterhald",
  "reading.open.dense": "Sjå stader og atterhald",
  "reading.open.places": "Sjå stadene",
  "reading.close": "Skjul",
  "reading.caveats": "Atterhald",
  "reading.tooFew":
    "<b>For få til å seie noko:</b> {what, select, programmeUnits {{have, plural, =0 {ingen programbueiningar} one {# programbueining} other {# programbueiningar}}} stockUnits {{have, plural, =0 {ingen kommunale bueiningar} one {# kommunal bueining} other {# kommunale bueiningar}}} areas {{have, plural, =0 {ingen område med kjent folketal} one {# område med kjent folketal} other {# område med kjent folketal}}} dwellings {{have, plural, one {# bustad} other {# bustader}}} residents {{have, plural, one {# innbyggjar} other {# innbyggjarar}}} other {{have, plural, one {# kvartal} other {# kvartal}}}}, det trengst minst {need, number}.",
  "reading.draws":
    "{as, plural, =0 {Ingen} one {Éi} other {#}} av {of, number} tilfeldige trekningar gav eit like stort utslag{odds, select, some {, om lag 1 av {n, number}} other {}}.",
  "reading.range.upTo": "inntil {to}",
  "reading.range.between": "mellom {from} og {to}",
  "reading.curve.title": "Mot resten av bustadmassen",
  "reading.curve.tighter":
    "Programbueiningane ligg <b>tettare enn resten av den kommunale bustadmassen</b> når vi ser på avstandar {ranges}.",
  "reading.curve.wider":
    "Programbueiningane ligg <b>meir spreidd enn resten av den kommunale bustadmassen</b>.",
  "reading.curve.chance":
    "Programbueiningane ligg <b>ikkje tettare enn tilfeldig</b> blant dei kommunale bustadene.",
  "reading.curve.chart": "Tettare eller meir spreidd enn bustadmassen, etter avstand",
  "reading.curve.description":
    "Kurva viser skilnaden frå bustadmassen for avstandar inntil {reach}. Over null er tettare, under er meir spreidd. Banda er laga av {simulations, number} tilfeldige trekningar av {programme, number} bueiningar blant {stock, number}.",
  "reading.curve.axisX": "Avstand, meter",
  "reading.curve.axisY": "Skilnad, hektar",
  "reading.curve.line": "Programbueiningane",
  "reading.curve.pointwise": "95 % av trekningane, kvar avstand for seg",
  "reading.curve.global": "95 % av trekningane, alle avstandar samla",
  "reading.curve.zero": "Som resten av bustadmassen",
  "reading.curve.marked": "Tettare enn tilfeldig",
  "reading.curve.reading": "Innanfor {r}: {value} hektar. Tilfeldig gir {low} til {high}.",
  "reading.curve.column.r": "Avstand, m",
  "reading.curve.column.observed": "Skilnad, ha",
  "reading.curve.column.low": "Tilfeldig, lågast",
  "reading.curve.column.high": "Tilfeldig, høgast",
  "reading.curve.column.globalLow": "Samla, lågast",
  "reading.curve.column.globalHigh": "Samla, høgast",
  "reading.curve.file": "klyngjekurve",
  "reading.curve.caveat.meaning":
    "Éin hektar på kurva tyder at kvar programbueining har like mange ekstra naboar i programmet som det vanlegvis er på éin hektar.",
  "reading.curve.caveat.stock":
    "Kurva samanliknar med bustadene kommunen har. Ligg dei tett frå før, kan programmet vere både tett og på line med dei.",
  "reading.curve.caveat.edge":
    "Ved kommunegrensa manglar naboane på den andre sida. Tilfeldige kart manglar dei same, så samanlikninga held.",
  "reading.curve.caveat.small":
    "Med {units, number} programbueiningar kan eit tydeleg mønster bli oversett. «Ikkje tettare enn tilfeldig» er ikkje prov på at spreiinga er god.",
  "reading.year.title": "Mot i fjor",
  "reading.open.year": "Sjå utviklinga",
  "reading.year.units":
    "I {quarter} var det {count, select, stock {{before, plural, one {# kommunal bueining} other {# kommunale bueiningar}}} other {{before, plural, one {# programbueining} other {# programbueiningar}}}}. No er det <b>{after, number}</b>.",
  "reading.year.spread":
    "Den gongen måtte {before} ha lege i eit anna område for at det skulle vore jamt; no {after}. {verdict, select, more {Det er <b>blitt jamnare</b>.} less {Det er <b>blitt meir ujamt</b>.} other {Det er <b>om lag som før</b>.}}",
  "reading.even.title": "Mellom områda",
  "reading.even.share":
    "For å bli jamt fordelte etter folketalet måtte <b>{share} av {count, select, programme {programbueiningane} other {dei kommunale bueiningane}}</b> liggje i eit anna område. Tilfeldig plassering gir {low}–{high}: {verdict, select, more {fordelinga er <b>meir ujamn enn tilfeldig</b>} less {fordelinga er <b>jamnare enn tilfeldig</b>} other {fordelinga er <b>ikkje til å skilje frå tilfeldig</b>}}.",
  "reading.even.chart": "Fordelinga etter folketal ({level})",
  "reading.even.description":
    "Lorenzkurve over {areas, number} område, frå det som har færrast bueiningar per innbyggjar til det som har flest. Gini {gini}. Jo lenger frå den stipla linja, jo meir ujamt.",
  "reading.even.axisX": "Del av innbyggjarane",
  "reading.even.axisY": "Del av bueiningane",
  "reading.even.line": "Bueiningane",
  "reading.even.gap": "Avstand frå jamt",
  "reading.even.diagonal": "Heilt jamt",
  "reading.even.reading": "{x} av innbyggjarane, der det er færrast, har {y} av bueiningane.",
  "reading.even.file": "fordeling",
  "reading.districts.units": "Bueiningar",
  "reading.districts.rate": "per 1000",
  "reading.districts.verdict": "Vurdering",
  "reading.levels.chart": "Det same på kvart nivå",
  "reading.levels.description": "{rows}. Eit punkt til høgre for bandet er meir ujamt enn tilfeldig.",
  "reading.levels.row": "{level}: {share}, tilfeldig {low}–{high}",
  "reading.levels.label": "{level} ({areas, number})",
  "reading.levels.value": "Del som måtte liggje ein annan stad",
  "reading.levels.chance": "95 % av tilfeldige plasseringar",
  "reading.levels.column.level": "Nivå",
  "reading.levels.column.areas": "Område",
  "reading.levels.column.d": "Ulikskap D",
  "reading.levels.column.mean": "Tilfeldig, snitt",
  "reading.levels.column.low": "Lågast",
  "reading.levels.column.high": "Høgast",
  "reading.levels.column.gini": "Gini",
  "reading.levels.column.theil": "Theil",
  "reading.levels.column.isolation": "Isolasjon",
  "reading.levels.file": "niva",
  "reading.even.caveat.small":
    "Med få bueiningar blir talet høgt uansett: {units, number} bueiningar kan ikkje fordelast jamt på {areas, number} område. Les det mot bandet for tilfeldig, ikkje mot null.",
  "reading.even.caveat.maup":
    "Svaret kjem an på kvar grensene går. Difor står kvart nivå for seg: seier dei det same, er svaret til å stole på.",
  "reading.even.caveat.inside":
    "Talet seier ingenting om korleis bueiningane ligg inne i kvart område. Det gjer kurva over.",
  "reading.dense.title": "Kvar tettast",
  "reading.dense.beyond":
    "Tettast er det {wide, select, yes {<b>rundt {area}</b>: {units, number} {count, select, programme {programbueiningar} other {kommunale bueiningar}} innanfor {radius}} other {<b>i {area}</b>: {units, number} {count, select, programme {programbueiningar} other {kommunale bueiningar}}}}, mot {expected} venta etter folketalet.",
  "reading.dense.chance":
    "<b>Ingen stader skil seg ut frå tilfeldig.</b> Mest er det {wide, select, yes {rundt {area}: {units, number} innanfor {radius}} other {i {area}: {units, number}}}, mot {expected} venta etter folketalet.",
  "reading.dense.none": "Ingen stader har fleire enn folketalet skulle tilseie.",
  "reading.dense.circles": "Sirklar med flest mot venta",
  "reading.dense.circle":
    "{units, number} mot {expected} · {chance, select, beyond {meir enn tilfeldig} other {kan vere tilfeldig}}",
  "reading.dense.neighbours": "Farg kartet etter naboskap",
  "reading.risk.show": "Vis kvar programmet er tettast i bustadmassen",
  "reading.risk.hide": "Skjul kvar programmet er tettast",
  "reading.risk.note":
    "Flata på kartet er jamna ut over {bandwidth}, vald ved kryssvalidering. Ho viser inga uvisse: les ho saman med sirklane.",
  "reading.dense.local":
    "{high, plural, =0 {Ingen område har mykje saman med naboane} one {Eitt område har mykje, og det har naboane òg} other {# område har mykje, og det har naboane òg}}. {low, plural, =0 {Ingen har lite saman med naboane} one {Eitt har lite, og det har naboane òg} other {# har lite, og det har naboane òg}}.",
  "reading.dense.localNone": "Ingen område skil seg ut saman med naboane sine meir enn tilfeldig.",
  "reading.dense.caveat.round":
    "Leitinga bruker sirklar. Ei opphoping langs ein veg eller ei strand passar dårleg i ein sirkel og kan verke svakare enn ho er.",
  "reading.dense.caveat.areas":
    "Ein sirkel består av heile område: eit område er med når midten av det er det. Andre grenser ville gitt ein annan sirkel.",
  "reading.dense.caveat.many":
    "Testen tek høgd for at det er leita etter mange stader, så ein sirkel som kan vere tilfeldig, bør ikkje tolkast.",
  "reading.unused.title": "Kvar ingen",
  "reading.reason.title": "Treng grunngjeving",
  "reading.reason.names": "Først: <b>{names}</b>.",
  "reading.reason.consider":
    "Ingen bygg eller burettslag er over grensa, men {count, plural, one {eitt bør vurderast} other {# bør vurderast}}.",
  "reading.chart.showTable": "Vis som tabell",
  "reading.chart.showChart": "Vis som figur",
  "reading.chart.download": "Last ned",
  "reading.chart.copy": "Kopier",
  "reading.chart.copied": "Kopiert",
  "reading.chart.notCopied": "Ikkje kopiert",
} as const;
