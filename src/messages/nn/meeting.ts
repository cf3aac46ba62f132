/** Texts of the council's room: few words, and such as people in the room use. */
export const meeting = {
  "meeting.open.title": "Opne ei sak",
  "meeting.open.how":
    "Dra saksfila hit, eller vel ho. Møterommet les berre offentlege tal, og ingenting blir sendt frå maskina.",
  "meeting.open.choose": "Vel saksfil",
  "meeting.open.reading": "Les saka …",
  "meeting.open.reckoning": "Reknar på alternativ {at} av {of} …",
  "meeting.open.stop": "Avbryt",
  "meeting.map.failed": "Kartet kan ikkje teiknast. Last sida på nytt og opne saka igjen.",
  "meeting.problem.broken": "Saka kunne ikkje opnast på denne maskina. Last sida på nytt, og prøv igjen.",
  "meeting.problem.not-json":
    "Fila er ikkje ei sak frå Spredt. Be saksbehandlaren om saksfila, og prøv igjen.",
  "meeting.problem.too-big":
    "Fila er for stor til å vere ei sak. Be saksbehandlaren om saksfila, og prøv igjen.",
  "meeting.problem.not-a-case":
    "Fila er ikkje ei sak frå Spredt. Be saksbehandlaren om saksfila, og prøv igjen.",
  "meeting.problem.newer-version": "Saka er laga med ei nyare utgåve av Spredt. Opne ho i den utgåva.",
  "meeting.problem.bad-value": "Noko i fila kan ikkje stemme, så saka blir ikkje opna. Be om ei ny saksfil.",
  "meeting.problem.unknown-field":
    "Fila inneheld noko som ikkje høyrer til i ei sak, og blir difor ikkje opna. Be om ei ny saksfil.",
  "meeting.problem.not-canonical": "Fila er endra etter at ho vart laga. Be om ei ny saksfil.",
  "meeting.problem.wrong-hash": "Fila er endra etter at ho vart laga. Be om ei ny saksfil.",
  "meeting.problem.unknown-id":
    "Saka viser til eit område eller ei tomt som ikkje er med. Be om ei ny saksfil.",
  "meeting.problem.wrong-rule-set": "Regelsettet i saka kan ikkje brukast av denne utgåva av Spredt.",
  "meeting.problem.wrong-release": "Utgivinga i saka er ikkje heil. Be om ei ny saksfil.",
  "meeting.problem.against-release":
    "Tala i saka stemmer ikkje med utgivinga ho byggjer på. Be om ei ny saksfil.",
  "meeting.problem.broken-decisions":
    "Tidlegare vedtak i saka er endra etter at dei vart skrivne. Be om ei ny saksfil.",
  "meeting.foot":
    "Tal per {date}, offentlege tal · regelsett {rules}{fictional, select, true { · fiktiv kommune} other {}}",
  "meeting.position": "{at} av {all}",
  "meeting.alternative.title": "{letter} · {title}",
  "meeting.alternative.nothing": "Ingen nye småhus",
  "meeting.map.label": "Kart over {title}",
  "meeting.fact.densest": "Høgast del i eit område",
  "meeting.fact.without": "Område utan bueiningar",
  "meeting.fact.houses": "Nye småhus",
  "meeting.per1000": "{rate} av 1000",
  "meeting.unknown": "ukjent",
  "meeting.reason.unmet":
    "{count, plural, one {Behovet for 1 bustad blir ikkje møtt} other {Behovet for {count} bustader blir ikkje møtt}}",
  "meeting.reason.none": "Ingen regel ber om meir",
  "meeting.reason.more": "{count, plural, one {1 ting til i tabellen} other {{count} ting til i tabellen}}",
  "meeting.reason.d3-site-size":
    "{verdict, select, justify {Krev grunngiving: {whole} hus samla på {place}} other {Vurder: {whole} hus samla på {place}}}",
  "meeting.reason.d4-site-spacing": "Vurder: {place} ligg {whole} m frå neste tomt",
  "meeting.reason.d6-location-quotient":
    "{verdict, select, justify {Krev grunngiving: {measured} gonger snittet i kommunen i {place}} other {Vurder: {measured} gonger snittet i kommunen i {place}}}",
  "meeting.reason.d10-fair-share": "Vurder: {place} kjem over snittet i kommunen, {measured} av 1000",
} as const;
