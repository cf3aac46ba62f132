/** Texts of the screens of the council's room, read from ten metres: one thing a sentence. */
export const meetingRoom = {
  "room.and": "{first} og {last}",
  "room.more": "{count} til",
  "room.few": "1–2",
  "room.notTold": "vises ikke",
  "room.alternative": "Alternativ",
  "room.look": "Visning",
  "room.look.map": "Kart",
  "room.look.table": "Tabell",
  "room.legend.room": "Rom igjen, hus",
  "room.legend.under": "under {value}",
  "room.legend.orMore": "fra {value}",
  "room.legend.range": "{from} til {to}",
  "room.legend.houses": "nye småhus",
  "room.legend.opportunity": "ubrukt mulighet",
  "room.legend.unused": "ubrukt mulighet: ingen boenheter",
  "room.legend.unknown": "for lite kjent",
  "room.table.area": "Område",
  "room.table.residents": "Innbyggere",
  "room.table.homes": "Kommunale boenheter",
  "room.table.per1000": "Per 1000 innbyggere",
  "room.table.room": "Rom igjen, hus",

  "room.question.heading": "Hva skal avgjøres?",
  "room.question.need": "Behov",
  "room.question.houses": "{count, plural, one {1 småhus} other {{count} småhus}}",
  "room.question.alternatives": "Alternativer",
  "room.question.plots": "Tomter",
  "room.question.areas": "Områder",
  "room.question.municipality":
    "{name} har {homes} kommunale boenheter{residents, select, unknown {} other { og {residents} innbyggere}} ({date}).",
  "room.question.noise.zones":
    "Hvor programmets boenheter ligger, vises bare som sonetall med tilfeldig støy, fra utgivelsen {date}. Da kan ingen regne seg tilbake til ett hjem.",
  "room.question.noise.sum":
    "Hvor programmets boenheter ligger, vises ikke. Kommunen er for liten til sonetall, og bare summen er gitt ut, med tilfeldig støy ({date}).",
  "room.question.noise.none":
    "Hvor programmets boenheter ligger, vises ikke. Kommunen er for liten til at det kan gis ut tall uten å peke på noen ({date}).",
  "room.question.public": "Alt annet her er offentlige tall. Alle kan regne dem etter.",

  "room.density.heading": "Hvor er det tett i dag, og hvor er det ingen?",
  "room.density.map": "Kart over hvor mange flere hus hvert område har rom for i dag",
  "room.density.table": "Områdene i tall, tettest først",
  "room.density.mean": "Kommunen har <b>{rate}</b> kommunale boenheter per 1000 innbyggere.",
  "room.density.one": "{name} ({rate})",
  "room.density.densest":
    "{count, plural, one {Tettest er <b>{names}</b>.} other {Tettest er <b>{names}</b> per 1000.}}",
  "room.density.over":
    "I <b>{over}</b> av {all} områder er det alt flere enn regelen om rimelig fordeling tilsier. I <b>{free}</b> er det rom for flere.",
  "room.density.without": "<b>{count}</b> av {all} områder har ingen kommunale boenheter.",
  "room.density.untold":
    "I {count, plural, one {<b>1</b> område} other {<b>{count}</b> områder}} vises ikke antallet, for at ingen boenhet skal kunne pekes ut.",
  "room.density.nowhereWithout":
    "{untold, plural, =0 {Alle områder har kommunale boenheter.} other {Alle områder der antallet vises, har kommunale boenheter.}}",
  "room.density.unusedList":
    "{count, plural, one {Ett av dem er stort nok til at en kunne ventet minst én, en ubrukt mulighet: <b>{names}</b>.} other {{count} av dem er store nok til at en kunne ventet minst én, ubrukte muligheter: <b>{names}</b>.}}",
  "room.density.area":
    "<b>{name}</b> {homes, select, 0 {har ingen kommunale boenheter} few {har 1–2 kommunale boenheter} untold {har et antall kommunale boenheter som ikke vises, for at ingen skal kunne pekes ut} other {har {homes} kommunale boenheter}}{rate, select, none {} other {, {rate} per 1000 innbyggere}}.",
  "room.density.room":
    "{room, plural, =0 {Ett hus til gjør at en regel ber om vurdering.} other {Rom igjen: {room, number} hus.}}",
  "room.density.overfull":
    "{count, plural, one {Det er alt 1 mer enn regelen om rimelig fordeling tilsier.} other {Det er alt {count} flere enn regelen om rimelig fordeling tilsier.}}",
  "room.density.unused": "Området er stort nok til at en kunne ventet minst én: en ubrukt mulighet.",
  "room.density.unknownRoom": "For lite er kjent til å si hvor mye rom som er igjen.",
  "room.density.hint": "Pek på et område i kartet, eller bla med ↑ og ↓.",

  "room.alternatives.paged": "Viser {shown} av {count} alternativer. Bla med ↑ og ↓.",

  "room.against.heading": "Hva skiller alternativene?",
  "room.against.left": "Alternativ til venstre",
  "room.against.right": "Alternativ til høyre",
  "room.against.way": "Hvordan de vises",
  "room.against.swipe": "Dra over",
  "room.against.beside": "Ved siden av",
  "room.against.handle": "Hvor mye av kartet som viser alternativet til venstre",
  "room.against.share": "{share} viser {left}, resten viser {right}",
  "room.against.facts":
    "{houses, plural, =0 {Ingen nye småhus} one {1 nytt småhus} other {{houses} nye småhus}} · {without} områder uten boenheter{densest, select, unknown {} other { · høyest {densest} av 1000}}",

  "room.changes.heading": "Hva endres der?",
  "room.changes.table": "Områdene som får hus, før og etter",
  "room.changes.rate": "Boenheter per 1000 innbyggere",
  "room.changes.before": "i dag",
  "room.changes.after": "med alternativet",
  "room.changes.mean": "kommunens snitt, {rate}",
  "room.changes.outside":
    "{count, plural, one {1 hus ligger utenfor de kjente områdene og telles bare i kommunen.} other {{count} hus ligger utenfor de kjente områdene og telles bare i kommunen.}}",

  "room.plots.heading": "Hva vet vi om tomtene?",
  "room.plots.list": "Tomter; bokstavene er alternativene som bruker dem",
  "room.plots.facts":
    "{ownership, select, municipal {Kommunal} state {Statlig} private {Privat} other {Eier ukjent}}{cadastre, select, unknown {} other { · gnr/bnr {cadastre}}}{area, select, unknown {} other { · {area}}} · {capacity, plural, =-1 {ukjent hvor mange hus den tar} one {plass til 1 hus} other {plass til {capacity} hus}}",
  "room.plots.used":
    "Brukt i alternativ {letters}. Funnene gjelder {houses, plural, one {1 hus} other {{houses} hus}}.",
  "room.plots.unused": "Ikke brukt i noe alternativ. Funnene gjelder et vanlig antall hus.",
  "room.plots.page": "Hva som vises om tomta",
  "room.plots.page.constraints": "Krav",
  "room.plots.page.criteria": "Stedet å bo",
  "room.plots.page.people": "Naboer og barn",
  "room.plots.count": "{count} {verdict}",
  "room.plots.met": "Oppfylt:",
  "room.plots.noFindings": "Ingenting er undersøkt for denne tomta ennå.",
  "room.plots.criterion": "Kriterium",
  "room.plots.verdict": "Vurdering",
  "room.plots.why": "Hvorfor",
  "room.plots.neighbours": "Naboer som skal varsles",
  "room.plots.told":
    "{homes, plural, one {1 bolig} other {{homes, number} boliger}}{addresses, plural, =-1 {} one { på 1 adresse} other { på {addresses, number} adresser}} innen {metres} m",
  "room.plots.toldUnknown": "Ukjent: ingen adresser er lest inn.",
  "room.plots.children": "Barn og unge",
  "room.plots.contact": "Hvem naboer ringer",
  "room.plots.caretaker": "Vaktmester",
  "room.plots.complaints": "Klager",
  "room.plots.evaluation": "Evaluering",
  "room.plots.notWritten": "Ikke skrevet ennå",
  "room.plots.notSet": "Ikke satt ennå",

  "room.score.name": "Programmets boenheter rundt tomta",
  "room.score.class": "{shown, select, few {få} some {noen} other {mange}}",
  "room.score.note":
    "Beregnet av offentlige sonetall, innen {metres} m. Få betyr ikke ingen. Kommunens egen vurdering kan avvike.",
  "room.score.around": "I bruk nær tomtene",
  "room.score.from":
    "I bruk nær tomtene: antall tomter med få, noen og mange av programmets boenheter, beregnet av offentlige sonetall.",
  "room.score.plots":
    "{shown, select, few {få} some {noen} other {mange}}{all, select, true {} other { {plots}}}",
  "room.score.limit.few-homes":
    "Vises ikke: kommunen har så få boenheter i programmet at det kunne pekt på noen. Resten av det vi vet om tomta, står under.",
  "room.score.limit.few-zones":
    "Vises ikke: kommunen er for liten til å deles i minst tre soner. Resten av det vi vet om tomta, står under.",
  "room.score.limit.too-small":
    "Vises ikke: kommunen er for liten til å skjule noen. Resten av det vi vet om tomta, står under.",
  "room.score.limit.no-addresses":
    "Vises ikke: det er ikke kjent hvor boligene i alle sonene ligger. Det står i et adresseregister.",
  "room.score.limit.older-case": "Vises ikke: saksfila er laget før dette ble regnet ut. Be om en ny.",

  "room.protected.heading": "Hva kan vi vise om programmets boenheter?",
  "room.protected.map": "Kart over soner i tre klasser",
  "room.protected.class": "{shown} boenheter",
  "room.protected.what": "Programmets boenheter er folks hjem. <b>Ingen skal kunne finnes her.</b>",
  "room.protected.noise": "Tilfeldig støy er lagt til én gang, før tallene ble gitt ut. Få betyr ikke ingen.",
  "room.protected.sum": "Hele kommunen: <b>{least} til {most}</b> boenheter.",
  "room.protected.limit.few-homes":
    "Sonetall vises ikke: kommunen har så få boenheter i programmet at det ville pekt på noen.",
  "room.protected.limit.few-zones":
    "Sonetall vises ikke: kommunen er for liten til å deles i minst tre soner.",
  "room.protected.limit.too-small": "Ingen tall vises: kommunen er for liten til å skjule noen i dem.",
  "room.protected.publicUnits":
    "{count, plural, one {I tillegg er 1 boenhet offentlig kjent.} other {I tillegg er {count} boenheter offentlig kjent.}}",
  "room.protected.zone": "Sone",
  "room.protected.inUse": "Programmets boenheter",
  "room.protected.zones": "Sonene i tall",
  "room.protected.unnamed":
    "{count, plural, one {Kartet har ikke plass til tallet for 1 sone.} other {Kartet har ikke plass til tallet for {count} soner.}} Fargen viser klassen, og tabellen har alle.",
  "room.protected.districts": "Bydelene i tall",
  "room.protected.district": "Bydel",
  "room.protected.about": "Om lag",
  "room.protected.between": "Trolig mellom",
  "room.protected.noDistricts": "Bydeler har ikke egne tall: det trengs minst tre soner i hver.",
  "room.protected.areas": "Områdene med det som er offentlig kjent",
  "room.protected.known": "Offentlig kjente boenheter",

  "room.decision.heading": "Hva ble avgjort?",
  "room.decision.outcome": "Utfall",
  "room.decision.outcome.adopted": "Vedtatt",
  "room.decision.outcome.rejected": "Avslått",
  "room.decision.outcome.postponed": "Utsatt",
  "room.decision.date": "Vedtaksdato",
  "room.decision.evaluation": "Evalueres",
  "room.decision.reason": "Begrunnelse",
  "room.decision.ready": "Klart til å lastes ned.",
  "room.decision.refused.no-reason":
    "Skriv en begrunnelse: et sted som alt bærer mye, får mer. Regelen som spør: {rules}.",
  "room.decision.refused.date": "Sett vedtaksdatoen.",
  "room.decision.refused.evaluation": "Evalueringsdatoen er ikke en dato.",
  "room.decision.refused.evaluation-before-decision": "Evalueringen kan ikke komme før vedtaket.",
  "room.decision.refused.no-such-alternative": "Velg et alternativ.",
  "room.decision.saveText": "Last ned som tekst",
  "room.decision.saveNote": "Last ned til saksbehandleren",
  "room.decision.kept": "Det som skrives her, blir bare på skjermen til siden lukkes.",
  "room.decision.file": "vedtak_{date}",
  "room.decision.questions": "Spørsmål fra møtet",
  "room.decision.ask": "Skriv et spørsmål",
  "room.decision.add": "Legg til",
  "room.decision.noQuestions": "Ingen spørsmål er skrevet ned.",
  "room.decision.removeQuestion": "Ta bort spørsmål {number}",
  "room.decision.text.decided":
    "{outcome, select, adopted {Vedtatt} rejected {Avslått} other {Utsatt}} {date}: {alternative}",
  "room.decision.text.plot": "– {name}: {houses, plural, one {1 hus} other {{houses} hus}}",
  "room.decision.text.evaluation": "Evalueres {date}.",
  "room.decision.text.noEvaluation": "Ingen dato for evaluering er satt.",
  "room.decision.text.basis": "Regelsett {rules} · sak {hash} · Spredt {engine}",
} as const;
