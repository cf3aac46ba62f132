/** Texts of the council's room: few words, and such as people in the room use. */
export const meeting = {
  "meeting.open.title": "Åpne en sak",
  "meeting.open.how":
    "Dra saksfila hit, eller velg den. Møterommet leser bare offentlige tall, og ingenting sendes fra maskinen.",
  "meeting.open.choose": "Velg saksfil",
  "meeting.open.reading": "Leser saken …",
  "meeting.open.reckoning": "Regner på alternativ {at} av {of} …",
  "meeting.open.stop": "Avbryt",
  "meeting.map.failed": "Kartet kan ikke tegnes. Last siden på nytt og åpne saken igjen.",
  "meeting.problem.broken": "Saken kunne ikke åpnes på denne maskinen. Last siden på nytt, og prøv igjen.",
  "meeting.problem.not-json":
    "Fila er ikke en sak fra Spredt. Be saksbehandleren om saksfila, og prøv igjen.",
  "meeting.problem.too-big":
    "Fila er for stor til å være en sak. Be saksbehandleren om saksfila, og prøv igjen.",
  "meeting.problem.not-a-case":
    "Fila er ikke en sak fra Spredt. Be saksbehandleren om saksfila, og prøv igjen.",
  "meeting.problem.newer-version": "Saken er laget med en nyere utgave av Spredt. Åpne den i den utgaven.",
  "meeting.problem.bad-value": "Noe i fila kan ikke stemme, så saken åpnes ikke. Be om en ny saksfil.",
  "meeting.problem.unknown-field":
    "Fila inneholder noe som ikke hører til i en sak, og åpnes derfor ikke. Be om en ny saksfil.",
  "meeting.problem.not-canonical": "Fila er endret etter at den ble laget. Be om en ny saksfil.",
  "meeting.problem.wrong-hash": "Fila er endret etter at den ble laget. Be om en ny saksfil.",
  "meeting.problem.unknown-id":
    "Saken viser til et område eller en tomt som ikke er med. Be om en ny saksfil.",
  "meeting.problem.wrong-rule-set": "Regelsettet i saken kan ikke brukes av denne utgaven av Spredt.",
  "meeting.problem.wrong-release": "Utgivelsen i saken er ikke hel. Be om en ny saksfil.",
  "meeting.problem.against-release":
    "Tallene i saken stemmer ikke med utgivelsen den bygger på. Be om en ny saksfil.",
  "meeting.problem.broken-decisions":
    "Tidligere vedtak i saken er endret etter at de ble skrevet. Be om en ny saksfil.",
  "meeting.foot":
    "Tall per {date}, offentlige tall · regelsett {rules}{fictional, select, true { · fiktiv kommune} other {}}",
  "meeting.position": "{at} av {all}",
  "meeting.alternative.title": "{letter} · {title}",
  "meeting.alternative.nothing": "Ingen nye småhus",
  "meeting.map.label": "Kart over {title}",
  "meeting.fact.densest": "Høyest andel i et område",
  "meeting.fact.without": "Områder uten boenheter",
  "meeting.fact.houses": "Nye småhus",
  "meeting.per1000": "{rate} av 1000",
  "meeting.unknown": "ukjent",
  "meeting.reason.unmet":
    "{count, plural, one {Behovet for 1 bolig blir ikke møtt} other {Behovet for {count} boliger blir ikke møtt}}",
  "meeting.reason.none": "Ingen regel ber om mer",
  "meeting.reason.more": "{count, plural, one {1 ting til i tabellen} other {{count} ting til i tabellen}}",
  "meeting.reason.d3-site-size":
    "{verdict, select, justify {Krever begrunnelse: {whole} hus samlet på {place}} other {Vurder: {whole} hus samlet på {place}}}",
  "meeting.reason.d4-site-spacing": "Vurder: {place} ligger {whole} m fra neste tomt",
  "meeting.reason.d6-location-quotient":
    "{verdict, select, justify {Krever begrunnelse: {measured} ganger kommunens snitt i {place}} other {Vurder: {measured} ganger kommunens snitt i {place}}}",
  "meeting.reason.d10-fair-share": "Vurder: {place} kommer over kommunens snitt, {measured} av 1000",
} as const;
