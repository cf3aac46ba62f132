/** Texts of Oversikt over time, and of the line-up. */
export const overTime = {
  "lineUp.title": "Kan du sjå kva for eit kart som er ekte?",
  "overTime.quarter": "{q}. kvartal {year}",
  "overTime.quarterHead": "Kvartal",
  "overTime.count.programme": "Programbueiningar",
  "overTime.count.stock": "Kommunale bueiningar",
  "overTime.chart.programme": "Programbueiningar over tid",
  "overTime.chart.stock": "Kommunale bueiningar over tid",
  "overTime.chart.description": "Frå {from, number} i {first} til {to, number} i {last}.",
  "overTime.units": "bueiningar",
  "overTime.dissimilarity": "Ulikskap (D)",
  "overTime.unknown": "ukjent",
  "overTime.fileName": "spreiing over tid",
  "overTime.then": "{quarter}",
  "overTime.reading": "{quarter}: {units, plural, one {# bueining} other {# bueiningar}}",
  "overTime.sentence.programme":
    "I {quarter} hadde kommunen {before, plural, one {# programbueining} other {# programbueiningar}}. No er det {after, number}. {areas, plural, =0 {Ingen område har endra seg.} one {Eitt område har endra seg.} other {# område har endra seg.}}",
  "overTime.sentence.stock":
    "I {quarter} hadde kommunen {before, plural, one {# bueining} other {# bueiningar}} av dei som er i registeret i dag. No er det {after, number}. {areas, plural, =0 {Ingen område har endra seg.} one {Eitt område har endra seg.} other {# område har endra seg.}}",
  "overTime.maps": "Slik vart det",
  "overTime.map":
    "{quarter}: {units, plural, one {# bueining} other {# bueiningar}}. Samanlikn med dette kvartalet",
  "overTime.caveat":
    "Dette er registeret i dag lese bakover. Bustader som er selde eller sagde opp, er ikkje med. Fargane er mot snittet i dag i alle karta.",
  "overTime.undated":
    "{units, plural, one {# bueining utan dato er} other {# bueiningar utan dato er}} med i alle kvartal.",
  "lineUp.waiting": "Trekkjer kart …",
  "lineUp.failed": "Karta lét seg ikkje trekkje. Last sida på nytt for å prøve igjen.",
  "lineUp.tooFew":
    "For få programbueiningar, eller for få andre bueiningar å trekkje blant, til at eit slikt forsøk seier noko.",
  "lineUp.lead":
    "Eitt av karta er det ekte. Dei {others, number} andre er trekte tilfeldig: like mange programbueiningar, fordelte blant dei kommunale bustadene som finst. Kva for eit er det ekte? Vel det som skil seg ut.",
  "lineUp.map": "Kart {number}",
  "lineUp.real": "{number} · det ekte",
  "lineUp.right":
    "Det var det ekte. Berre flaks ville treft 1 av {panels, number} gonger, så opphopinga er til å sjå.",
  "lineUp.wrong":
    "Du valde kart {guess, number}. Det ekte er kart {real, number}. Når auget ikkje skil det ut, er opphopinga ikkje lett å sjå.",
  "lineUp.test":
    "Den formelle testen: p = {p} med {simulations, number} trekningar. Under 0,05 blir rekna som meir enn tilfeldig.",
  "lineUp.again": "Nye kart",
  "lineUp.caveat":
    "Karta viser talet per område mot snittet, aldri ein bustad. Be gjerne fleire om å velje før de ser svaret.",
} as const;
