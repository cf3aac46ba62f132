/** Texts of Oversikt over time, and of the line-up. */
export const overTime = {
  "lineUp.title": "Kan du se hvilket kart som er ekte?",
  "overTime.quarter": "{q}. kvartal {year}",
  "overTime.quarterHead": "Kvartal",
  "overTime.count.programme": "Programboenheter",
  "overTime.count.stock": "Kommunale boenheter",
  "overTime.chart.programme": "Programboenheter over tid",
  "overTime.chart.stock": "Kommunale boenheter over tid",
  "overTime.chart.description": "Fra {from, number} i {first} til {to, number} i {last}.",
  "overTime.units": "boenheter",
  "overTime.dissimilarity": "Ulikhet (D)",
  "overTime.unknown": "ukjent",
  "overTime.fileName": "spredning over tid",
  "overTime.then": "{quarter}",
  "overTime.reading": "{quarter}: {units, plural, one {# boenhet} other {# boenheter}}",
  "overTime.sentence.programme":
    "I {quarter} hadde kommunen {before, plural, one {# programboenhet} other {# programboenheter}}. Nå er det {after, number}. {areas, plural, =0 {Ingen områder har endret seg.} one {Ett område har endret seg.} other {# områder har endret seg.}}",
  "overTime.sentence.stock":
    "I {quarter} hadde kommunen {before, plural, one {# boenhet} other {# boenheter}} av dem som er i registeret i dag. Nå er det {after, number}. {areas, plural, =0 {Ingen områder har endret seg.} one {Ett område har endret seg.} other {# områder har endret seg.}}",
  "overTime.maps": "Slik ble det",
  "overTime.map":
    "{quarter}: {units, plural, one {# boenhet} other {# boenheter}}. Sammenlign med dette kvartalet",
  "overTime.caveat":
    "Dette er dagens register lest bakover. Boliger som er solgt eller sagt opp, er ikke med. Fargene er mot dagens snitt i alle kartene.",
  "overTime.undated":
    "{units, plural, one {# boenhet uten dato er} other {# boenheter uten dato er}} med i alle kvartaler.",
  "lineUp.waiting": "Trekker kart …",
  "lineUp.failed": "Kartene lot seg ikke trekke. Last siden på nytt for å prøve igjen.",
  "lineUp.tooFew":
    "For få programboenheter, eller for få andre boenheter å trekke blant, til at et slikt forsøk sier noe.",
  "lineUp.lead":
    "Ett av kartene er det ekte. De {others, number} andre er trukket tilfeldig: like mange programboenheter, fordelt blant de kommunale boligene som finnes. Hvilket er det ekte? Velg det som skiller seg ut.",
  "lineUp.map": "Kart {number}",
  "lineUp.real": "{number} · det ekte",
  "lineUp.right":
    "Det var det ekte. Bare flaks ville truffet 1 av {panels, number} ganger, så opphopingen er til å se.",
  "lineUp.wrong":
    "Du valgte kart {guess, number}. Det ekte er kart {real, number}. Når øyet ikke skiller det ut, er opphopingen ikke lett å se.",
  "lineUp.test":
    "Den formelle testen: p = {p} med {simulations, number} trekninger. Under 0,05 regnes som mer enn tilfeldig.",
  "lineUp.again": "Nye kart",
  "lineUp.caveat":
    "Kartene viser antall per område mot snittet, aldri en bolig. Be gjerne flere om å velge før dere ser svaret.",
} as const;
