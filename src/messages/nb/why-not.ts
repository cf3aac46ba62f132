/** Texts of «Hva skal til?»: what binds a plot, why it ranks low, and the least changes that would do. */
export const whyNot = {
  "commands.name.tryHouseCounts": "Prøv andre antall hus",
  "whyNot.title": "Hva skal til?",
  "whyNot.short":
    "{count, plural, =0 {ingenting i veien} other {# i veien}}{ranked, select, true { · plass {place} av {of}} other {}}",
  "whyNot.waiting": "Prøver andre antall hus …",
  "whyNot.none":
    "Ingen krav og ingen regler for nabolaget er i veien for {houses, plural, one {ett hus} other {# hus}}.",
  "whyNot.lead": "I veien for {houses, plural, one {ett hus} other {# hus}}, det alvorligste først:",
  "whyNot.unknown": "<b>Ukjent:</b> {rules}. Kartlegging eller fagrapport må til.",
  "whyNot.more": "Vis {count, plural, one {én til} other {# til}}",
  "whyNot.mends": "Gjelder ikke med {houses, plural, one {ett hus} other {# hus}}.",
  "whyNot.never": "Gjelder for alle antall fra ett til {most} hus.",
  "whyNot.quiet":
    "{quiet, plural, =0 {Uansett antall hus spør en regel for nabolaget om mer enn i dag.} one {Med ett hus spør ingen regel for nabolaget om mer enn i dag.} other {Med høyst # hus spør ingen regel for nabolaget om mer enn i dag.}}",
  "whyNot.passing":
    "Med {houses, plural, one {ett hus} other {# hus}} er ingenting i konflikt, og ingen regel krever ny begrunnelse.",
  "whyNot.passing.none":
    "{most, plural, one {Ett hus er det minste, og det holder ikke.} other {Ikke noe antall fra ett til # hus tar bort alle konflikter og krav om begrunnelse.}}",
  "whyNot.rank": "Plass blant tomtene",
  "whyNot.high":
    "Plass {place} av {of} i vektingen av kriteriene. {among, plural, =1 {Den er først.} other {Den er blant de # beste.}}",
  "whyNot.place":
    "Plass {place} av {of} i vektingen av kriteriene, {gap} poeng bak <b>{rival}</b>. Taper mest på {losses}.",
  "whyNot.least": "under {points}",
  "whyNot.loss": "{criterion} ({points}{unknown, select, true {, ukjent} other {}})",
  "whyNot.enough":
    "{among, plural, =1 {For å bli først} other {For å bli blant de # beste}} er én av disse nok:",
  "whyNot.together":
    "{among, plural, =1 {For å bli først} other {For å bli blant de # beste}} måtte det bli best mulig på minst {count} kriterier: {criteria}.",
  "whyNot.never.criteria": "Selv om alt ved tomta ble best mulig, ville den ikke nå dit.",
  "whyNot.pair":
    "{among, plural, =1 {For å bli først} other {For å bli blant de # beste}} er ingen av kriteriene nok alene. Disse to er nok sammen:",
  "whyNot.houses": "{houses, plural, one {Ett hus} other {# hus}} i stedet for {asked} er nok.",
  "whyNot.weight":
    "Vekten på {criterion} måtte gått fra {from} til {to}. Vekter settes før tomtene sammenlignes, ikke for å løfte en av dem.",
  "whyNot.low": "Taper mest på {criterion}{unknown, select, true {, som er ukjent} other {}}",
  "whyNot.column": "Taper mest på",
  "whyNot.note": "Alt som står her, er prøvd. Avstand til skole og barnehage regnes aldri med.",
  "whyNot.sheet": "{low, select, true {Vekting, taper mest på} other {Vekting}}",
  "whyNot.sheet.place": "{place} av {of}{low, select, true { · {criterion}} other {}}",
  "whyNot.try": "Prøv {houses, plural, one {ett hus} other {# hus}}",
  "whyNot.by.municipality": "Kommunen kan gjøre det",
  "whyNot.by.others": "Andre avgjør",
  "whyNot.by.nobody": "Kan ikke endres",
  "whyNot.by.learn": "Ukjent i dag: finn det ut",
  "whyNot.value.c1-bus-stop":
    "{known, select, true {Holdeplass {less} nærmere: {to}, i dag {from}} other {Holdeplass med ofte nok avganger innen {to}}}",
  "whyNot.value.c2-grocery":
    "{known, select, true {Dagligvarer {less} nærmere: {to}, i dag {from}} other {Dagligvarer innen {to}}}",
  "whyNot.value.c3-health":
    "{known, select, true {Legesenter og apotek {less} nærmere: {to}, i dag {from}} other {Legesenter og apotek innen {to}}}",
  "whyNot.value.c4-activity":
    "{known, select, true {NAV og aktivitetstilbud {less} nærmere: {to}, i dag {from}} other {NAV og aktivitetstilbud innen {to}}}",
  "whyNot.value.c5-team-base":
    "{known, select, true {Teamets base {less} nærmere: {to}, i dag {from}} other {Teamets base innen {to}}}",
  "whyNot.value.c6-green":
    "{known, select, true {Grønt {less} nærmere: {to}, i dag {from}} other {Grønt innen {to}}}",
  "whyNot.value.c7-slope": "{known, select, true {Helling {to}, i dag {from}} other {Helling på høyst {to}}}",
  "whyNot.value.c8-utilities":
    "{known, select, true {Vann og avløp innen {to}, i dag {from}} other {Vann og avløp innen {to}, med lovlig adkomst}}",
  "whyNot.value.c10-plot-size":
    "{known, select, true {{to} tomt per hus, i dag {from}} other {{to} tomt per hus}}",
  "whyNot.value.c12-neighbour-buffer":
    "{known, select, true {{to} til nærmeste bygning, i dag {from}} other {Minst {to} til nærmeste bygning}}",
  "whyNot.word.access": "Lovlig adkomst",
  "whyNot.word.owner": "Kommunen kjøper tomta",
  "whyNot.word.fire": "Adkomst for brannbil",
  "whyNot.word.sun": "Sol og uteplass",
  "whyNot.word.fire-and-sun": "Adkomst for brannbil, sol og uteplass",
} as const;
