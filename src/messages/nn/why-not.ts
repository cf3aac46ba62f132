/** Texts of «Kva skal til?»: what binds a plot, why it ranks low, and the least changes that would do. */
export const whyNot = {
  "commands.name.tryHouseCounts": "Prøv andre tal på hus",
  "whyNot.title": "Kva skal til?",
  "whyNot.short":
    "{count, plural, =0 {ingenting i vegen} other {# i vegen}}{ranked, select, true { · plass {place} av {of}} other {}}",
  "whyNot.waiting": "Prøver andre tal på hus …",
  "whyNot.none":
    "Ingen krav og ingen reglar for nabolaget er i vegen for {houses, plural, one {eitt hus} other {# hus}}.",
  "whyNot.lead": "I vegen for {houses, plural, one {eitt hus} other {# hus}}, det alvorlegaste først:",
  "whyNot.unknown": "<b>Ukjent:</b> {rules}. Kartlegging eller fagrapport må til.",
  "whyNot.more": "Vis {count, plural, one {éin til} other {# til}}",
  "whyNot.mends": "Gjeld ikkje med {houses, plural, one {eitt hus} other {# hus}}.",
  "whyNot.never": "Gjeld for alle tal frå eitt til {most} hus.",
  "whyNot.quiet":
    "{quiet, plural, =0 {Same kor mange hus det blir, spør ein regel for nabolaget om meir enn i dag.} one {Med eitt hus spør ingen regel for nabolaget om meir enn i dag.} other {Med høgst # hus spør ingen regel for nabolaget om meir enn i dag.}}",
  "whyNot.passing":
    "Med {houses, plural, one {eitt hus} other {# hus}} er ingenting i konflikt, og ingen regel krev ny grunngiving.",
  "whyNot.passing.none":
    "{most, plural, one {Eitt hus er det minste, og det held ikkje.} other {Ikkje noko tal frå eitt til # hus tek bort alle konfliktar og krav om grunngiving.}}",
  "whyNot.rank": "Plass blant tomtene",
  "whyNot.high":
    "Plass {place} av {of} i vektinga av kriteria. {among, plural, =1 {Ho er først.} other {Ho er blant dei # beste.}}",
  "whyNot.place":
    "Plass {place} av {of} i vektinga av kriteria, {gap} poeng bak <b>{rival}</b>. Taper mest på {losses}.",
  "whyNot.least": "under {points}",
  "whyNot.loss": "{criterion} ({points}{unknown, select, true {, ukjent} other {}})",
  "whyNot.enough":
    "{among, plural, =1 {For å bli først} other {For å bli blant dei # beste}} er éi av desse nok:",
  "whyNot.together":
    "{among, plural, =1 {For å bli først} other {For å bli blant dei # beste}} måtte det bli best mogleg på minst {count} kriterium: {criteria}.",
  "whyNot.never.criteria": "Sjølv om alt ved tomta blei best mogleg, ville ho ikkje nå dit.",
  "whyNot.pair":
    "{among, plural, =1 {For å bli først} other {For å bli blant dei # beste}} er ingen av kriteria nok åleine. Desse to er nok saman:",
  "whyNot.houses": "{houses, plural, one {Eitt hus} other {# hus}} i staden for {asked} er nok.",
  "whyNot.weight":
    "Vekta på {criterion} måtte gått frå {from} til {to}. Vekter blir sette før tomtene blir samanlikna, ikkje for å løfte ei av dei.",
  "whyNot.low": "Taper mest på {criterion}{unknown, select, true {, som er ukjent} other {}}",
  "whyNot.column": "Taper mest på",
  "whyNot.note": "Alt som står her, er prøvd. Avstand til skule og barnehage blir aldri rekna med.",
  "whyNot.sheet": "{low, select, true {Vekting, taper mest på} other {Vekting}}",
  "whyNot.sheet.place": "{place} av {of}{low, select, true { · {criterion}} other {}}",
  "whyNot.try": "Prøv {houses, plural, one {eitt hus} other {# hus}}",
  "whyNot.by.municipality": "Kommunen kan gjere det",
  "whyNot.by.others": "Andre avgjer",
  "whyNot.by.nobody": "Kan ikkje endrast",
  "whyNot.by.learn": "Ukjent i dag: finn det ut",
  "whyNot.value.c1-bus-stop":
    "{known, select, true {Haldeplass {less} nærare: {to}, i dag {from}} other {Haldeplass med ofte nok avgangar innan {to}}}",
  "whyNot.value.c2-grocery":
    "{known, select, true {Daglegvarer {less} nærare: {to}, i dag {from}} other {Daglegvarer innan {to}}}",
  "whyNot.value.c3-health":
    "{known, select, true {Legesenter og apotek {less} nærare: {to}, i dag {from}} other {Legesenter og apotek innan {to}}}",
  "whyNot.value.c4-activity":
    "{known, select, true {NAV og aktivitetstilbod {less} nærare: {to}, i dag {from}} other {NAV og aktivitetstilbod innan {to}}}",
  "whyNot.value.c5-team-base":
    "{known, select, true {Basen til teamet {less} nærare: {to}, i dag {from}} other {Basen til teamet innan {to}}}",
  "whyNot.value.c6-green":
    "{known, select, true {Grønt {less} nærare: {to}, i dag {from}} other {Grønt innan {to}}}",
  "whyNot.value.c7-slope": "{known, select, true {Helling {to}, i dag {from}} other {Helling på høgst {to}}}",
  "whyNot.value.c8-utilities":
    "{known, select, true {Vatn og avløp innan {to}, i dag {from}} other {Vatn og avløp innan {to}, med lovleg tilkomst}}",
  "whyNot.value.c10-plot-size":
    "{known, select, true {{to} tomt per hus, i dag {from}} other {{to} tomt per hus}}",
  "whyNot.value.c12-neighbour-buffer":
    "{known, select, true {{to} til næraste bygning, i dag {from}} other {Minst {to} til næraste bygning}}",
  "whyNot.word.access": "Lovleg tilkomst",
  "whyNot.word.owner": "Kommunen kjøper tomta",
  "whyNot.word.fire": "Tilkomst for brannbil",
  "whyNot.word.sun": "Sol og uteplass",
  "whyNot.word.fire-and-sun": "Tilkomst for brannbil, sol og uteplass",
} as const;
