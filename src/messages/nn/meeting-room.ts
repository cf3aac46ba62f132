/** Texts of the screens of the council's room, read from ten metres: one thing a sentence. */
export const meetingRoom = {
  "room.and": "{first} og {last}",
  "room.more": "{count} til",
  "room.few": "1–2",
  "room.notTold": "blir ikkje vist",
  "room.alternative": "Alternativ",
  "room.look": "Vising",
  "room.look.map": "Kart",
  "room.look.table": "Tabell",
  "room.legend.room": "Rom att, hus",
  "room.legend.under": "under {value}",
  "room.legend.orMore": "frå {value}",
  "room.legend.range": "{from} til {to}",
  "room.legend.houses": "nye småhus",
  "room.legend.opportunity": "ubrukt høve",
  "room.legend.unused": "ubrukt høve: ingen bueiningar",
  "room.legend.unknown": "for lite kjent",
  "room.table.area": "Område",
  "room.table.residents": "Innbyggjarar",
  "room.table.homes": "Kommunale bueiningar",
  "room.table.per1000": "Per 1000 innbyggjarar",
  "room.table.room": "Rom att, hus",

  "room.question.heading": "Kva skal avgjerast?",
  "room.question.need": "Behov",
  "room.question.houses": "{count, plural, one {1 småhus} other {{count} småhus}}",
  "room.question.alternatives": "Alternativ",
  "room.question.plots": "Tomter",
  "room.question.areas": "Område",
  "room.question.municipality":
    "{name} har {homes} kommunale bueiningar{residents, select, unknown {} other { og {residents} innbyggjarar}} ({date}).",
  "room.question.noise.zones":
    "Kvar bueiningane i programmet ligg, blir berre vist som sonetal med tilfeldig støy, frå utgjevinga {date}. Da kan ingen rekne seg tilbake til éin heim.",
  "room.question.noise.sum":
    "Kvar bueiningane i programmet ligg, blir ikkje vist. Kommunen er for liten til sonetal, og berre summen er gitt ut, med tilfeldig støy ({date}).",
  "room.question.noise.none":
    "Kvar bueiningane i programmet ligg, blir ikkje vist. Kommunen er for liten til at tal kan givast ut utan å peike på nokon ({date}).",
  "room.question.public": "Alt anna her er offentlege tal. Alle kan rekne dei etter.",

  "room.density.heading": "Kvar er det tett i dag, og kvar er det ingen?",
  "room.density.map": "Kart over kor mange fleire hus kvart område har rom for i dag",
  "room.density.table": "Områda i tal, tettast først",
  "room.density.mean": "Kommunen har <b>{rate}</b> kommunale bueiningar per 1000 innbyggjarar.",
  "room.density.one": "{name} ({rate})",
  "room.density.densest":
    "{count, plural, one {Tettast er <b>{names}</b>.} other {Tettast er <b>{names}</b> per 1000.}}",
  "room.density.over":
    "I <b>{over}</b> av {all} område er det alt fleire enn regelen om rimeleg fordeling tilseier. I <b>{free}</b> er det rom for fleire.",
  "room.density.without": "<b>{count}</b> av {all} område har ingen kommunale bueiningar.",
  "room.density.untold":
    "I {count, plural, one {<b>1</b> område} other {<b>{count}</b> område}} blir ikkje talet vist, så inga bueining skal kunne peikast ut.",
  "room.density.nowhereWithout":
    "{untold, plural, =0 {Alle område har kommunale bueiningar.} other {Alle område der talet blir vist, har kommunale bueiningar.}}",
  "room.density.unusedList":
    "{count, plural, one {Eitt av dei er stort nok til at ein kunne venta minst éi, eit ubrukt høve: <b>{names}</b>.} other {{count} av dei er store nok til at ein kunne venta minst éi, ubrukte høve: <b>{names}</b>.}}",
  "room.density.area":
    "<b>{name}</b> {homes, select, 0 {har ingen kommunale bueiningar} few {har 1–2 kommunale bueiningar} untold {har eit tal på kommunale bueiningar som ikkje blir vist, så ingen skal kunne peikast ut} other {har {homes} kommunale bueiningar}}{rate, select, none {} other {, {rate} per 1000 innbyggjarar}}.",
  "room.density.room":
    "{room, plural, =0 {Eitt hus til gjer at ein regel ber om vurdering.} other {Rom att: {room, number} hus.}}",
  "room.density.overfull":
    "{count, plural, one {Det er alt 1 meir enn regelen om rimeleg fordeling tilseier.} other {Det er alt {count} fleire enn regelen om rimeleg fordeling tilseier.}}",
  "room.density.unused": "Området er stort nok til at ein kunne venta minst éi: eit ubrukt høve.",
  "room.density.unknownRoom": "For lite er kjent til å seie kor mykje rom som er att.",
  "room.density.hint": "Peik på eit område i kartet, eller bla med ↑ og ↓.",

  "room.alternatives.paged": "Viser {shown} av {count} alternativ. Bla med ↑ og ↓.",

  "room.against.heading": "Kva skil alternativa?",
  "room.against.left": "Alternativ til venstre",
  "room.against.right": "Alternativ til høgre",
  "room.against.way": "Korleis dei blir viste",
  "room.against.swipe": "Dra over",
  "room.against.beside": "Ved sida av",
  "room.against.handle": "Kor mykje av kartet som viser alternativet til venstre",
  "room.against.share": "{share} viser {left}, resten viser {right}",
  "room.against.facts":
    "{houses, plural, =0 {Ingen nye småhus} one {1 nytt småhus} other {{houses} nye småhus}} · {without} område utan bueiningar{densest, select, unknown {} other { · høgast {densest} av 1000}}",

  "room.changes.heading": "Kva blir endra der?",
  "room.changes.table": "Områda som får hus, før og etter",
  "room.changes.rate": "Bueiningar per 1000 innbyggjarar",
  "room.changes.before": "i dag",
  "room.changes.after": "med alternativet",
  "room.changes.mean": "snittet i kommunen, {rate}",
  "room.changes.outside":
    "{count, plural, one {1 hus ligg utanfor dei kjende områda og blir berre talt i kommunen.} other {{count} hus ligg utanfor dei kjende områda og blir berre talde i kommunen.}}",

  "room.plots.heading": "Kva veit vi om tomtene?",
  "room.plots.list": "Tomter; bokstavane er alternativa som bruker dei",
  "room.plots.facts":
    "{ownership, select, municipal {Kommunal} state {Statleg} private {Privat} other {Eigar ukjend}}{cadastre, select, unknown {} other { · gnr/bnr {cadastre}}}{area, select, unknown {} other { · {area}}} · {capacity, plural, =-1 {ukjent kor mange hus ho tek} one {plass til 1 hus} other {plass til {capacity} hus}}",
  "room.plots.used":
    "Brukt i alternativ {letters}. Funna gjeld {houses, plural, one {1 hus} other {{houses} hus}}.",
  "room.plots.unused": "Ikkje brukt i noko alternativ. Funna gjeld eit vanleg tal på hus.",
  "room.plots.page": "Kva som blir vist om tomta",
  "room.plots.page.constraints": "Krav",
  "room.plots.page.criteria": "Staden å bu",
  "room.plots.page.people": "Naboar og barn",
  "room.plots.count": "{count} {verdict}",
  "room.plots.met": "Oppfylt:",
  "room.plots.noFindings": "Ingenting er undersøkt for denne tomta enno.",
  "room.plots.criterion": "Kriterium",
  "room.plots.verdict": "Vurdering",
  "room.plots.why": "Kvifor",
  "room.plots.neighbours": "Naboar som skal varslast",
  "room.plots.told":
    "{homes, plural, one {1 bustad} other {{homes, number} bustader}}{addresses, plural, =-1 {} one { på 1 adresse} other { på {addresses, number} adresser}} innan {metres} m",
  "room.plots.toldUnknown": "Ukjent: ingen adresser er lesne inn.",
  "room.plots.children": "Barn og unge",
  "room.plots.contact": "Kven naboar ringjer",
  "room.plots.caretaker": "Vaktmeister",
  "room.plots.complaints": "Klager",
  "room.plots.evaluation": "Evaluering",
  "room.plots.notWritten": "Ikkje skrive enno",
  "room.plots.notSet": "Ikkje sett enno",

  "room.score.name": "Bueiningane til programmet rundt tomta",
  "room.score.class": "{shown, select, few {få} some {nokre} other {mange}}",
  "room.score.note":
    "Rekna ut av offentlege sonetal, innan {metres} m. Få tyder ikkje ingen. Vurderinga til kommunen kan avvike.",
  "room.score.around": "I bruk nær tomtene",
  "room.score.from":
    "I bruk nær tomtene: talet på tomter med få, nokre og mange av bueiningane i programmet, rekna ut av offentlege sonetal.",
  "room.score.plots":
    "{shown, select, few {få} some {nokre} other {mange}}{all, select, true {} other { {plots}}}",
  "room.score.limit.few-homes":
    "Blir ikkje vist: kommunen har så få bueiningar i programmet at det kunne peika på nokon. Resten av det vi veit om tomta, står under.",
  "room.score.limit.few-zones":
    "Blir ikkje vist: kommunen er for liten til å delast i minst tre soner. Resten av det vi veit om tomta, står under.",
  "room.score.limit.too-small":
    "Blir ikkje vist: kommunen er for liten til å skjule nokon. Resten av det vi veit om tomta, står under.",
  "room.score.limit.no-addresses":
    "Blir ikkje vist: det er ikkje kjent kvar bustadene i alle sonene ligg. Det står i eit adresseregister.",
  "room.score.limit.older-case": "Blir ikkje vist: saksfila er laga før dette vart rekna ut. Be om ei ny.",

  "room.protected.heading": "Kva kan vi vise om bueiningane i programmet?",
  "room.protected.map": "Kart over soner i tre klassar",
  "room.protected.class": "{shown} bueiningar",
  "room.protected.what":
    "Bueiningane i programmet er heimane til folk. <b>Ingen skal kunne bli funne her.</b>",
  "room.protected.noise": "Tilfeldig støy er lagd til éin gong, før tala vart gitt ut. Få betyr ikkje ingen.",
  "room.protected.sum": "Heile kommunen: <b>{least} til {most}</b> bueiningar.",
  "room.protected.limit.few-homes":
    "Sonetal blir ikkje viste: kommunen har så få bueiningar i programmet at det ville peika på nokon.",
  "room.protected.limit.few-zones":
    "Sonetal blir ikkje viste: kommunen er for liten til å delast i minst tre soner.",
  "room.protected.limit.too-small": "Ingen tal blir viste: kommunen er for liten til å gøyme nokon i dei.",
  "room.protected.publicUnits":
    "{count, plural, one {I tillegg er 1 bueining offentleg kjend.} other {I tillegg er {count} bueiningar offentleg kjende.}}",
  "room.protected.zone": "Sone",
  "room.protected.inUse": "Bueiningane til programmet",
  "room.protected.zones": "Sonene i tal",
  "room.protected.unnamed":
    "{count, plural, one {Kartet har ikkje plass til talet for 1 sone.} other {Kartet har ikkje plass til talet for {count} soner.}} Fargen viser klassa, og tabellen har alle.",
  "room.protected.districts": "Bydelane i tal",
  "room.protected.district": "Bydel",
  "room.protected.about": "Om lag",
  "room.protected.between": "Truleg mellom",
  "room.protected.noDistricts": "Bydelar har ikkje eigne tal: det trengst minst tre soner i kvar.",
  "room.protected.areas": "Områda med det som er offentleg kjent",
  "room.protected.known": "Offentleg kjende bueiningar",

  "room.decision.heading": "Kva vart avgjort?",
  "room.decision.outcome": "Utfall",
  "room.decision.outcome.adopted": "Vedteke",
  "room.decision.outcome.rejected": "Avslått",
  "room.decision.outcome.postponed": "Utsett",
  "room.decision.date": "Vedtaksdato",
  "room.decision.evaluation": "Blir evaluert",
  "room.decision.reason": "Grunngiving",
  "room.decision.ready": "Klart til å lastast ned.",
  "room.decision.refused.no-reason":
    "Skriv ei grunngiving: ein stad som alt ber mykje, får meir. Regelen som spør: {rules}.",
  "room.decision.refused.date": "Set vedtaksdatoen.",
  "room.decision.refused.evaluation": "Evalueringsdatoen er ikkje ein dato.",
  "room.decision.refused.evaluation-before-decision": "Evalueringa kan ikkje kome før vedtaket.",
  "room.decision.refused.no-such-alternative": "Vel eit alternativ.",
  "room.decision.saveText": "Last ned som tekst",
  "room.decision.saveNote": "Last ned til saksbehandlaren",
  "room.decision.kept": "Det som blir skrive her, blir berre på skjermen til sida blir lukka.",
  "room.decision.file": "vedtak_{date}",
  "room.decision.questions": "Spørsmål frå møtet",
  "room.decision.ask": "Skriv eit spørsmål",
  "room.decision.add": "Legg til",
  "room.decision.noQuestions": "Ingen spørsmål er skrivne ned.",
  "room.decision.removeQuestion": "Ta bort spørsmål {number}",
  "room.decision.text.decided":
    "{outcome, select, adopted {Vedteke} rejected {Avslått} other {Utsett}} {date}: {alternative}",
  "room.decision.text.plot": "– {name}: {houses, plural, one {1 hus} other {{houses} hus}}",
  "room.decision.text.evaluation": "Blir evaluert {date}.",
  "room.decision.text.noEvaluation": "Ingen dato for evaluering er sett.",
  "room.decision.text.basis": "Regelsett {rules} · sak {hash} · Spredt {engine}",
} as const;
