/** Texts of the reading of dispersion: sentences, plots and caveats. */
export const reading = {
  "reading.count": "Les spredningen for",
  "reading.count.programme": "Programboenheter",
  "reading.count.stock": "Alle kommunale",
  "reading.waiting": "Regnes ut …",
  "reading.failed": "Beregningen stanset av en feil.",
  "reading.again": "Prøv igjen",
  "reading.stopped": "Du stanset beregningen.",
  "reading.ask": "Regn ut",
  "reading.stale": "Svaret er fra før siste endring.",
  "reading.progress": "Trekker tilfeldige kart å sammenligne med",
  "reading.stop": "Stans",
  "reading.open.curve": "Se kurve og forbehold",
  "reading.open.even": "Se fordeling og forbehold",
  "reading.open.dense": "Se steder og forbehold",
  "reading.open.places": "Se stedene",
  "reading.close": "Skjul",
  "reading.caveats": "Forbehold",
  "reading.tooFew":
    "<b>For få til å si noe:</b> {what, select, programmeUnits {{have, plural, =0 {ingen programboenheter} one {# programboenhet} other {# programboenheter}}} stockUnits {{have, plural, =0 {ingen kommunale boenheter} one {# kommunal boenhet} other {# kommunale boenheter}}} areas {{have, plural, =0 {ingen områder med kjent folketall} one {# område med kjent folketall} other {# områder med kjent folketall}}} dwellings {{have, plural, one {# bolig} other {# boliger}}} residents {{have, plural, one {# innbygger} other {# innbyggere}}} other {{have, plural, one {# kvartal} other {# kvartaler}}}}, det trengs minst {need, number}.",
  "reading.draws":
    "{as, plural, =0 {Ingen} one {Én} other {#}} av {of, number} tilfeldige trekninger ga et like stort utslag{odds, select, some {, om lag 1 av {n, number}} other {}}.",
  "reading.range.upTo": "inntil {to}",
  "reading.range.between": "mellom {from} og {to}",
  "reading.curve.title": "Mot resten av boligmassen",
  "reading.curve.tighter":
    "Programboenhetene ligger <b>tettere enn resten av den kommunale boligmassen</b> når vi ser på avstander {ranges}.",
  "reading.curve.wider":
    "Programboenhetene ligger <b>mer spredt enn resten av den kommunale boligmassen</b>.",
  "reading.curve.chance":
    "Programboenhetene ligger <b>ikke tettere enn tilfeldig</b> blant de kommunale boligene.",
  "reading.curve.chart": "Tettere eller mer spredt enn boligmassen, etter avstand",
  "reading.curve.description":
    "Kurven viser forskjellen fra boligmassen for avstander inntil {reach}. Over null er tettere, under er mer spredt. Båndene er laget av {simulations, number} tilfeldige trekninger av {programme, number} boenheter blant {stock, number}.",
  "reading.curve.axisX": "Avstand, meter",
  "reading.curve.axisY": "Forskjell, hektar",
  "reading.curve.line": "Programboenhetene",
  "reading.curve.pointwise": "95 % av trekningene, hver avstand for seg",
  "reading.curve.global": "95 % av trekningene, alle avstander samlet",
  "reading.curve.zero": "Som resten av boligmassen",
  "reading.curve.marked": "Tettere enn tilfeldig",
  "reading.curve.reading": "Innenfor {r}: {value} hektar. Tilfeldig gir {low} til {high}.",
  "reading.curve.column.r": "Avstand, m",
  "reading.curve.column.observed": "Forskjell, ha",
  "reading.curve.column.low": "Tilfeldig, lavest",
  "reading.curve.column.high": "Tilfeldig, høyest",
  "reading.curve.column.globalLow": "Samlet, lavest",
  "reading.curve.column.globalHigh": "Samlet, høyest",
  "reading.curve.file": "klyngekurve",
  "reading.curve.caveat.meaning":
    "Én hektar på kurven betyr at hver programboenhet har like mange ekstra naboer i programmet som det vanligvis er på én hektar.",
  "reading.curve.caveat.stock":
    "Kurven sammenligner med boligene kommunen har. Ligger de tett fra før, kan programmet være både tett og på linje med dem.",
  "reading.curve.caveat.edge":
    "Ved kommunegrensen mangler naboene på den andre siden. Tilfeldige kart mangler de samme, så sammenligningen holder.",
  "reading.curve.caveat.small":
    "Med {units, number} programboenheter kan et tydelig mønster bli oversett. «Ikke tettere enn tilfeldig» er ikke bevis for at spredningen er god.",
  "reading.year.title": "Mot i fjor",
  "reading.open.year": "Se utviklingen",
  "reading.year.units":
    "I {quarter} var det {count, select, stock {{before, plural, one {# kommunal boenhet} other {# kommunale boenheter}}} other {{before, plural, one {# programboenhet} other {# programboenheter}}}}. Nå er det <b>{after, number}</b>.",
  "reading.year.spread":
    "Den gangen måtte {before} ha ligget i et annet område for at det skulle vært jevnt; nå {after}. {verdict, select, more {Det er <b>blitt jevnere</b>.} less {Det er <b>blitt mer ujevnt</b>.} other {Det er <b>omtrent som før</b>.}}",
  "reading.even.title": "Mellom områdene",
  "reading.even.share":
    "For å bli jevnt fordelt etter folketallet måtte <b>{share} av {count, select, programme {programboenhetene} other {de kommunale boenhetene}}</b> ligge i et annet område. Tilfeldig plassering gir {low}–{high}: {verdict, select, more {fordelingen er <b>mer ujevn enn tilfeldig</b>} less {fordelingen er <b>jevnere enn tilfeldig</b>} other {fordelingen er <b>ikke til å skille fra tilfeldig</b>}}.",
  "reading.even.chart": "Fordelingen etter folketall ({level})",
  "reading.even.description":
    "Lorenzkurve over {areas, number} områder, fra det som har færrest boenheter per innbygger til det som har flest. Gini {gini}. Jo lenger fra den stiplede linjen, jo mer ujevnt.",
  "reading.even.axisX": "Andel av innbyggerne",
  "reading.even.axisY": "Andel av boenhetene",
  "reading.even.line": "Boenhetene",
  "reading.even.gap": "Avstand fra jevnt",
  "reading.even.diagonal": "Helt jevnt",
  "reading.even.reading": "{x} av innbyggerne, der det er færrest, har {y} av boenhetene.",
  "reading.even.file": "fordeling",
  "reading.districts.units": "Boenheter",
  "reading.districts.rate": "per 1000",
  "reading.districts.verdict": "Vurdering",
  "reading.levels.chart": "Det samme på hvert nivå",
  "reading.levels.description": "{rows}. Et punkt til høyre for båndet er mer ujevnt enn tilfeldig.",
  "reading.levels.row": "{level}: {share}, tilfeldig {low}–{high}",
  "reading.levels.label": "{level} ({areas, number})",
  "reading.levels.value": "Andel som måtte ligge et annet sted",
  "reading.levels.chance": "95 % av tilfeldige plasseringer",
  "reading.levels.column.level": "Nivå",
  "reading.levels.column.areas": "Områder",
  "reading.levels.column.d": "Ulikhet D",
  "reading.levels.column.mean": "Tilfeldig, snitt",
  "reading.levels.column.low": "Lavest",
  "reading.levels.column.high": "Høyest",
  "reading.levels.column.gini": "Gini",
  "reading.levels.column.theil": "Theil",
  "reading.levels.column.isolation": "Isolasjon",
  "reading.levels.file": "nivaer",
  "reading.even.caveat.small":
    "Med få boenheter blir tallet høyt uansett: {units, number} boenheter kan ikke fordeles jevnt på {areas, number} områder. Les det mot båndet for tilfeldig, ikke mot null.",
  "reading.even.caveat.maup":
    "Svaret avhenger av hvor grensene går. Derfor står hvert nivå for seg: sier de det samme, er svaret til å stole på.",
  "reading.even.caveat.inside":
    "Tallet sier ingenting om hvordan boenhetene ligger inne i hvert område. Det gjør kurven over.",
  "reading.dense.title": "Hvor tettest",
  "reading.dense.beyond":
    "Tettest er det {wide, select, yes {<b>rundt {area}</b>: {units, number} {count, select, programme {programboenheter} other {kommunale boenheter}} innenfor {radius}} other {<b>i {area}</b>: {units, number} {count, select, programme {programboenheter} other {kommunale boenheter}}}}, mot {expected} ventet etter folketallet.",
  "reading.dense.chance":
    "<b>Ingen steder skiller seg ut fra tilfeldig.</b> Mest er det {wide, select, yes {rundt {area}: {units, number} innenfor {radius}} other {i {area}: {units, number}}}, mot {expected} ventet etter folketallet.",
  "reading.dense.none": "Ingen steder har flere enn folketallet skulle tilsi.",
  "reading.dense.circles": "Sirkler med flest mot ventet",
  "reading.dense.circle":
    "{units, number} mot {expected} · {chance, select, beyond {mer enn tilfeldig} other {kan være tilfeldig}}",
  "reading.dense.neighbours": "Farg kartet etter naboskap",
  "reading.risk.show": "Vis hvor programmet er tettest i boligmassen",
  "reading.risk.hide": "Skjul hvor programmet er tettest",
  "reading.risk.note":
    "Flaten på kartet er jevnet ut over {bandwidth}, valgt ved kryssvalidering. Den viser ingen usikkerhet: les den sammen med sirklene.",
  "reading.dense.local":
    "{high, plural, =0 {Ingen områder har mye sammen med naboene} one {Ett område har mye, og det har naboene også} other {# områder har mye, og det har naboene også}}. {low, plural, =0 {Ingen har lite sammen med naboene} one {Ett har lite, og det har naboene også} other {# har lite, og det har naboene også}}.",
  "reading.dense.localNone": "Ingen områder skiller seg ut sammen med naboene sine mer enn tilfeldig.",
  "reading.dense.caveat.round":
    "Letingen bruker sirkler. En opphoping langs en vei eller en strand passer dårlig i en sirkel og kan virke svakere enn den er.",
  "reading.dense.caveat.areas":
    "En sirkel består av hele områder: et område er med når midten av det er det. Andre grenser ville gitt en annen sirkel.",
  "reading.dense.caveat.many":
    "Testen tar høyde for at det er lett etter mange steder, så en sirkel som kan være tilfeldig, bør ikke tolkes.",
  "reading.unused.title": "Hvor ingen",
  "reading.reason.title": "Trenger begrunnelse",
  "reading.reason.names": "Først: <b>{names}</b>.",
  "reading.reason.consider":
    "Ingen bygg eller borettslag er over grensen, men {count, plural, one {ett bør vurderes} other {# bør vurderes}}.",
  "reading.chart.showTable": "Vis som tabell",
  "reading.chart.showChart": "Vis som figur",
  "reading.chart.download": "Last ned",
  "reading.chart.copy": "Kopier",
  "reading.chart.copied": "Kopiert",
  "reading.chart.notCopied": "Ikke kopiert",
} as const;
