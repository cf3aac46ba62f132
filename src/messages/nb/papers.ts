/** Texts of papers: words for a case that is read by a council. What a municipality must write itself is asked for, never made up. */
export const papers = {
  "papers.date":
    "{day}. {month, select, 1 {januar} 2 {februar} 3 {mars} 4 {april} 5 {mai} 6 {juni} 7 {juli} 8 {august} 9 {september} 10 {oktober} 11 {november} other {desember}} {year}",
  "papers.date.short": "{day}.{month}.{year}",
  "papers.untitled": "Sak uten tittel",
  "papers.municipality": "{name} kommune{fictional, select, true { (fiktiv)} other {}}",
  "papers.subtitle": "Saksframlegg · {name} · tall per {date}",
  "papers.header": "{title} · {name}",
  "papers.footer": "Offentlige tall per {date} · {rules}, versjon {version}",
  "papers.contents": "Innhold",
  "papers.untold": "vises ikke",
  "papers.few": "få",
  "papers.notSet": "ikke fastsatt",
  "papers.notWritten": "ikke skrevet",
  "papers.undated": "uten dato",
  "papers.change": "{was} → {is}",
  "papers.placed": "{place}: {sentence}",

  "papers.heading.recommendation": "Kommunedirektørens innstilling",
  "papers.heading.background": "Bakgrunn og behov",
  "papers.heading.decisions": "Tidligere vedtak",
  "papers.heading.legal": "Rettslig ramme",
  "papers.heading.facts": "Saksopplysninger",
  "papers.heading.today": "Situasjonen i dag",
  "papers.heading.plots": "Aktuelle tomter",
  "papers.heading.release": "Boenheter i bruk",
  "papers.heading.alternatives": "Alternativer",
  "papers.heading.assessment": "Vurdering av virkninger",
  "papers.heading.against": "Alternativene mot hverandre",
  "papers.heading.beforeAfter": "Områdene før og etter",
  "papers.heading.asking": "Dette må kommunestyret ta stilling til",
  "papers.heading.constraint": "Krav til tomtene",
  "papers.heading.criterion": "Tomtenes profil",
  "papers.heading.demands": "Krav som er stilt i saken",
  "papers.heading.economy": "Økonomi",
  "papers.heading.children": "Konsekvenser for barn og unge",
  "papers.heading.health": "Folkehelse",
  "papers.heading.environment": "Klima, miljø og areal",
  "papers.heading.universal": "Universell utforming",
  "papers.heading.safety": "Samfunnssikkerhet",
  "papers.heading.participation": "Medvirkning og nabodialog",
  "papers.heading.dialogue": "Plan for nabodialogen",
  "papers.heading.privacy": "Personvern",
  "papers.heading.uncertainty": "Usikkerhet og datadato",
  "papers.heading.sources": "Kilder",
  "papers.heading.again": "Slik kan tallene etterprøves",
  "papers.heading.evaluation": "Videre prosess og evaluering",
  "papers.heading.weighing": "Avveiing",
  "papers.heading.appendix": "Vedlegg",
  "papers.heading.areas": "Alle områder i dag",
  "papers.heading.thresholds": "Grenser og hvor de kommer fra",

  "papers.missing.recommendation":
    "Her skal innstillingen stå: hvilket alternativ kommunedirektøren tilrår, hvilke vilkår som gjelder, og når vedtaket evalueres.",
  "papers.missing.background":
    "Her skal bakgrunnen stå: hvorfor saken tas opp nå, hvilket oppdrag den bygger på, og hva behovet er beregnet ut fra. Bruk samlede tall. Ikke skriv om enkeltpersoner.",
  "papers.missing.need": "Her skal det stå hvor mange småhus kommunen trenger. Tallet er ikke oppgitt.",
  "papers.missing.legal":
    "Her skal det stå hvilke lover, planer og vedtak saken må følge, hvem som har myndighet til å vedta, og om noe krever dispensasjon eller planendring.",
  "papers.missing.alternatives":
    "{count, plural, =0 {Saken har ingen alternativer ennå.} other {Saken har bare ett alternativ ved siden av å ikke bygge.}} Kommunestyret bør få minst to å velge mellom.",
  "papers.missing.reason": "Her skal det stå hvorfor dette alternativet er med.",
  "papers.missing.economy":
    "Her skal det stå hva hvert alternativ koster: investering, tilskudd og lån fra Husbanken, drift, vaktmester og oppfølging, og hva det koster å ikke bygge.",
  "papers.missing.children": "Her skal det stå hva saken betyr for barn og unge.",
  "papers.missing.childrenOf":
    "Her skal det stå hva forslaget betyr for barn og unge: skoleveier, lekeplasser, trafikk, lys og tiltak. Det mangler for {count, plural, one {denne tomta} other {disse tomtene}}:",
  "papers.missing.health":
    "Her skal det stå hva alternativene betyr for folkehelsen, både for dem som flytter inn, og for nærmiljøet.",
  "papers.missing.environment":
    "Her skal det stå hva alternativene betyr for klima, natur og arealbruk, også for dyrket mark, grøntområder og transport.",
  "papers.missing.universal":
    "Her skal det stå hvordan husene, uteområdene og veien dit blir tilgjengelige for alle, og hvilke krav som ikke kan oppfylles.",
  "papers.missing.safety":
    "Her skal det stå hva risiko- og sårbarhetsanalysen (ROS) sier om hver tomt, og hvilke undersøkelser som gjenstår.",
  "papers.missing.participation":
    "Her skal det stå hvem som er hørt, hva de sa, og hva som er endret etterpå. Ta med naboer, brukerorganisasjoner, ungdomsråd og råd for personer med funksjonsnedsettelse.",
  "papers.missing.privacy":
    "Her skal det stå hvordan kommunen har vurdert personvernet, og hvor vurderingen er arkivert.",
  "papers.missing.evaluation":
    "Her skal det stå hva som skjer etter vedtaket, hvem som har ansvaret, fristene og datoen for evaluering.",
  "papers.missing.weighing":
    "Her skal avveiingen stå: hva som taler for og imot hvert alternativ, og hvorfor noe er lagt mer vekt på enn noe annet. Gi en grunn for hvert punkt der reglene krever begrunnelse.",

  "papers.need": "{count, plural, one {Kommunen trenger 1 småhus.} other {Kommunen trenger {count} småhus.}}",
  "papers.mean":
    "{name} har {homes} kommunale boenheter og {residents} innbyggere. Det er {rate} boenheter per 1000 innbyggere. Tallet gjelder alle kommunale boenheter, uansett hvem som bor der.",
  "papers.mean.unknown":
    "{name} har {homes} kommunale boenheter. Folketallet er ikke kjent, så andelen kan ikke regnes ut.",
  "papers.decisions.caption": "Tidligere vedtak om småhus",
  "papers.decisions.date": "Dato",
  "papers.decisions.case": "Sak",
  "papers.decisions.outcome": "Utfall",
  "papers.decisions.where": "Hvor",
  "papers.decisions.evaluation": "Evalueres",
  "papers.outcome.adopted": "vedtatt",
  "papers.outcome.rejected": "ikke vedtatt",
  "papers.outcome.postponed": "utsatt",

  "papers.legal.checked":
    "Tomtene er sjekket mot kravene i tabellen. Noen av dem står i lov og forskrift, andre er faglige råd. Svaret for hver tomt står under «Krav til tomtene».",
  "papers.legal.caption": "Krav tomtene er sjekket mot",

  "papers.today":
    "Kommunen er delt i {areas} områder. {without, plural, =0 {{untold, plural, =0 {Alle har minst én kommunal boenhet.} other {Alle der antallet vises, har minst én kommunal boenhet.}}} one {1 av dem har ingen kommunale boenheter.} other {{without} av dem har ingen kommunale boenheter.}}{unused, plural, =0 {} one { 1 av disse er stort nok til at en kunne ventet minst én.} other { {unused} av disse er store nok til at en kunne ventet minst én.}}",
  "papers.map.caption":
    "{what} Målestokk 1:{scale} ved full bredde. {attribution, select, none {Kartgrunnlag: bare områdegrenser.} other {Kartgrunnlag: {attribution}.}}",
  "papers.map.situation":
    "Rom i områdene i dag, og {count, plural, =0 {ingen aktuelle tomter.} one {den ene aktuelle tomta.} other {de {count} aktuelle tomtene.}}",
  "papers.map.situation.alt":
    "Kart over {name}. {areas} områder er farget etter hvor mange flere boenheter det er rom for. {count, plural, =0 {Ingen tomter er merket av.} one {Én tomt er merket av.} other {{count} tomter er merket av.}} Tallene står i tabellen «Alle områder i dag».",
  "papers.map.alternative": "{title}.",
  "papers.map.alternative.alt":
    "Kart. {title}. Husene står her: {places}. Områdene er farget etter hvor mange flere boenheter det er rom for når husene er bygd.",
  "papers.map.zones":
    "Soner med tall for boenheter i bruk.{unnamed, plural, =0 {} one { Kartet har ikke plass til tallet for 1 sone; tabellen har alle.} other { Kartet har ikke plass til tallet for {unnamed} soner; tabellen har alle.}}",
  "papers.map.zones.alt":
    "Kart over {name} delt i soner. I hver sone står klassen for antall boenheter i bruk: 0–4, 5–9 eller 10 og flere. Tallene står også i tabellen.",
  "papers.map.houses": "{plot}, {count} hus",
  "papers.map.howToRead":
    "Grønt er områder med rom for flere boenheter før en regel ber om en vurdering. Lilla er områder som alt ligger over. Åpen ring: ingen kommunale boenheter. Åpen rute: for lite er kjent. Oransje ring: aktuell tomt. Oransje hus: foreslåtte småhus, med antall.",
  "papers.plots.caption": "Tomter som er vurdert",
  "papers.landUse.housing": "bolig",
  "papers.landUse.mixed": "blandet",
  "papers.landUse.publicService": "tjenesteyting",
  "papers.landUse.business": "næring",
  "papers.landUse.lnf": "LNF",
  "papers.landUse.green": "grønnstruktur",
  "papers.landUse.traffic": "samferdsel",
  "papers.landUse.other": "annet",
  "papers.landUse.unknown": "ukjent",
  "papers.release.lead":
    "Hvor boenheter er i bruk, er ikke offentlig. Det som kan sies, er hentet fra utgivelsen per {date}: {shown, select, true {i hele kommunen er {sum} boenheter i bruk. Tallet er endret med tilfeldig støy og rundet av.} other {det gis ikke noe tall for kommunen.}}",
  "papers.release.notShown": "vises ikke",
  "papers.release.upTo": "0–{most}",
  "papers.release.sum": "{sum} (± {error})",
  "papers.release.class.0-4": "0–4",
  "papers.release.class.5-9": "5–9",
  "papers.release.class.10+": "10 eller flere",
  "papers.release.limit.few-homes":
    "Tall for deler av kommunen gis ikke: det er for få boenheter i bruk til å skjule én blant mange.",
  "papers.release.limit.few-zones":
    "Tall for deler av kommunen gis ikke: den har færre enn tre soner, og da kunne forskjellen mellom tallene røpe noe.",
  "papers.release.limit.too-small":
    "Tall om boenheter i bruk gis ikke: kommunen er for liten til å skjule én boenhet blant mange.",
  "papers.release.known":
    "{count, plural, one {I tillegg kommer 1 boenhet som er offentlig kjent fra vedtak eller plan.} other {I tillegg kommer {count} boenheter som er offentlig kjent fra vedtak eller plan.}}",
  "papers.heading.scores": "Programmets boenheter rundt tomtene",
  "papers.column.inUseNear": "Rundt tomta",
  "papers.scores.lead":
    "Klassen sier om det trolig er få, noen eller mange av programmets boenheter innen {metres} meter fra tomta. Den er beregnet av offentlige sonetall: hver sones tall er spredt jevnt over boligene i sonen. Tabellen er ikke en rangering, og få betyr ikke ingen. Kommunens egen vurdering bygger på hvor boenhetene ligger, er ikke offentlig og kan være en annen.",
  "papers.scores.caption": "Programmets boenheter rundt tomtene, beregnet av offentlige sonetall",
  "papers.scores.class": "{shown, select, few {få} some {noen} other {mange}}",
  "papers.scores.limit.few-homes":
    "Hvor mange av programmets boenheter det er rundt hver tomt, vises ikke: kommunen har for få til å skjule én blant mange.",
  "papers.scores.limit.few-zones":
    "Hvor mange av programmets boenheter det er rundt hver tomt, vises ikke: kommunen har færre enn tre soner.",
  "papers.scores.limit.too-small":
    "Hvor mange av programmets boenheter det er rundt hver tomt, vises ikke: kommunen er for liten til å skjule én blant mange.",
  "papers.scores.limit.no-addresses":
    "Hvor mange av programmets boenheter det er rundt hver tomt, vises ikke: det er ikke kjent hvor boligene i alle sonene ligger. Det står i et adresseregister.",
  "papers.scores.limit.older-case":
    "Hvor mange av programmets boenheter det er rundt hver tomt, vises ikke: saksfila er laget før dette ble regnet ut.",
  "papers.scores.rule": "Programmets boenheter rundt tomta",
  "papers.scores.threshold.metres": "Regnes som nær innen",
  "papers.scores.threshold.some": "Noen fra",
  "papers.scores.threshold.many": "Mange fra",

  "papers.release.caption": "Boenheter i bruk. «0–4» betyr få, aldri at det er ingen",

  "papers.alternative.nothing": "Alternativ 0: Ingen nye småhus",
  "papers.alternative.letter": "Alternativ {letter}",
  "papers.alternative.title": "Alternativ {letter}: {title}",
  "papers.alternative.houses":
    "{houses, plural, =0 {Alternativet gir ingen nye hus.} other {Alternativet gir {houses} hus på {plots, plural, one {én tomt} other {{plots} tomter}}.}}",
  "papers.alternative.caption": "Tomter i alternativ {letter}",
  "papers.nothing":
    "Kommunen bygger ikke. Dette er det de andre alternativene er målt mot. Behovet må da dekkes på en annen måte, eller det blir stående.",

  "papers.assessment.lead":
    "Her står bare virkningene. Hva som veier tyngst, er et politisk spørsmål og står for seg under «Avveiing».",
  "papers.summary.caption": "Alternativene i tall",
  "papers.summary.houses": "Nye hus",
  "papers.summary.unmet": "Hus som fortsatt mangler",
  "papers.summary.densest": "Tettest område, boenheter per 1000 innbyggere",
  "papers.summary.densest.value": "{area}, {rate}",
  "papers.summary.without": "Områder uten kommunale boenheter",
  "papers.summary.unused": "Av dem: store nok til å vente minst én",
  "papers.summary.justify": "Forhold som krever begrunnelse",
  "papers.summary.consider": "Forhold som må vurderes",
  "papers.beforeAfter.lead":
    "Tabellen viser områdene som får hus. Tallene gjelder alle kommunale boenheter. «Rom» er hvor mange flere det kan bli før en regel ber om en vurdering. «3 over» betyr at området alt ligger så mange over.",
  "papers.beforeAfter.none": "Ingen alternativer gir nye hus, så ingen områder endrer seg.",
  "papers.beforeAfter.caption": "Områder som får hus, i dag → etterpå",
  "papers.room.over": "{count} over",
  "papers.room.plenty": "{count} eller flere",
  "papers.asking.already": "{place} ligger alt over kommunens snitt og får {count} hus til.",
  "papers.asking.none": "Ingen regel ber om noe ut over det som gjelder i dag.",
  "papers.constraint.lead":
    "Hver tomt er sjekket med det antallet hus alternativet foreslår. «Konflikt» betyr at tomta ikke kan brukes slik uten planendring, dispensasjon eller tiltak. «Ukjent» er aldri regnet som oppfylt.",
  "papers.constraint.caption": "Krav til tomtene i alternativ {letter}",
  "papers.constraint.told": "Dette må avklares:",
  "papers.criterion.lead":
    "Profilen sier hva som er bra og mindre bra med hver tomt. Den sier ikke om tomta kan brukes. Avstander følger vegnettet der det er kjent, ellers luftlinje.",
  "papers.criterion.caption": "Tomtenes profil i alternativ {letter}",
  "papers.criterion.told": "Dette er svakt:",
  "papers.criterion.value": "{verdict} ({measured})",
  "papers.unknown.lead": "Dette sier ikke opplysningene noe om:",
  "papers.unknown.plot": "{plot}: {rules}",
  "papers.demands.lead":
    "Noen har stilt krav om hvor husene kan ligge. Tabellen viser hva hvert krav koster om det gjaldt i hele kommunen. Kravene er ikke med i noen annen tabell.",
  "papers.demands.caption": "Hva kravene koster",
  "papers.demands.homes": "{lost} av {all} ({share})",
  "papers.dialogue.caption": "Hvem naboene kan kontakte, og hvem som varsles",
  "papers.dialogue.told": "{addresses} adresser med {homes} boliger innen {metres} m",
  "papers.privacy.standard":
    "Saken bygger bare på offentlige tall. Antall kommunale boenheter gjelder alle, uansett hvem som bor der, og 1 eller 2 i et område skrives «få». Tall om boenheter i bruk er endret med tilfeldig støy før de ble offentlige, og er de samme i alle kart og papirer fra samme utgivelse. Ingen bolig i bruk er vist på kart. Sak, kart og tabeller sier ikke hvem som bor hvor.",

  "papers.uncertainty.open":
    "{count, plural, =0 {Alle krav og kriterier har fått svar for de {plots, plural, one {ene tomta} other {{plots} tomtene}} som er foreslått.} one {1 krav eller kriterium mangler opplysninger og har ikke fått svar.} other {{count} krav og kriterier mangler opplysninger og har ikke fått svar.}}",
  "papers.uncertainty.untold":
    "I {count, plural, one {1 område} other {{count} områder}} vises ikke antall kommunale boenheter: det er under 50 boliger der, antall boliger er ikke kjent, eller tallet kunne ellers regnes ut for et slikt område. Regler som avhenger av det, svarer ukjent.",
  "papers.uncertainty.few":
    "{count, plural, =0 {Ingen områder har bare 1 eller 2 kommunale boenheter.} one {1 område har 1 eller 2 kommunale boenheter. Det er skrevet som «få» og regnet i begge ender.} other {{count} områder har 1 eller 2 kommunale boenheter. De er skrevet som «få» og regnet i begge ender.}}",
  "papers.uncertainty.uncounted":
    "{count, plural, one {For 1 område er folketallet ikke kjent.} other {For {count} områder er folketallet ikke kjent.}}",
  "papers.uncertainty.year":
    "{same, select, true {Folketallene er fra {from}.} other {Folketallene er fra {from} til {to}.}}",
  "papers.uncertainty.noYear": "Det er ikke oppgitt hvilket år folketallene gjelder.",
  "papers.uncertainty.places": "Kart og tomtegrenser kan være unøyaktige. Mål på stedet før noe bygges.",
  "papers.uncertainty.basis":
    "Tallene gjelder {date}. Utgivelsen er fra {release}. Reglene er «{rules}», versjon {version}, som gjelder fra {from}.",
  "papers.sources.none": "Saken oppgir ingen kilder.",
  "papers.sources.caption": "Kilder med lisens og dato",
  "papers.sources.undated":
    "{count, plural, one {1 kilde er uten dato. Finn ut hvor gammel den er før vedtaket.} other {{count} kilder er uten dato. Finn ut hvor gamle de er før vedtaket.}}",
  "papers.sources.ground": "Kartgrunnlag: {attribution}.",
  "papers.again.lead":
    "Den samme saken gir de samme tallene på hvilken som helst maskin. Dette trengs for å regne dem på nytt:",
  "papers.again.case": "Sakens kontrollsum: {hash}",
  "papers.again.release": "Utgivelsens kontrollsum: {hash}",
  "papers.again.partition": "Soneinndelingens kontrollsum: {hash}",
  "papers.again.rules": "Regelsett: {id}, versjon {version}",
  "papers.again.engine": "Program: Spredt {version}",
  "papers.weighing.aside":
    "Beskrivelsen av virkninger slutter her. Det som følger, er kommunens egen avveiing. Ikke noe tall i saken har veid alternativene mot hverandre.",
  "papers.areas.caption": "Kommunale boenheter i alle områder per {date}",
  "papers.thresholds.lead":
    "Merket sier hvordan grunnlaget er kontrollert. «Forslag fra Spredt» har ingen ytre autoritet. Slike grenser bør kommunen vedta eller endre.",
  "papers.thresholds.caption": "Alle grenser som er brukt",

  "papers.tables.sheet": "Innhold",
  "papers.tables.name": "Ark",
  "papers.tables.what": "Hva det viser",
  "papers.caption.table": "Tabell",
  "papers.caption.figure": "Figur",
  "papers.column.what": "Hva",
  "papers.column.alternative": "Alt. {letter}",
  "papers.column.alternativeShort": "Alt.",
  "papers.column.plot": "Tomt",
  "papers.column.cadastre": "Gnr/bnr",
  "papers.column.area": "Område",
  "papers.column.district": "Bydel",
  "papers.column.landUse": "Planformål",
  "papers.column.owner": "Eier",
  "papers.column.capacity": "Plass til, hus",
  "papers.column.usedIn": "Brukt i alternativ",
  "papers.column.houses": "Hus",
  "papers.column.nextPlot": "Til nærmeste andre tomt",
  "papers.column.zone": "Sone eller bydel",
  "papers.column.residents": "Innbyggere",
  "papers.column.inUse": "Boenheter i bruk",
  "papers.column.homes": "Boenheter",
  "papers.column.rate": "Per 1000",
  "papers.column.room": "Rom",
  "papers.column.demand": "Krav",
  "papers.column.criterion": "Kriterium",
  "papers.column.source": "Kilde",
  "papers.column.mark": "Grunnlaget er",
  "papers.column.checked": "Kontrollert",
  "papers.column.rule": "Regel",
  "papers.column.threshold": "Grense",
  "papers.column.value": "Verdi",
  "papers.column.wanted": "Krav",
  "papers.column.plotsLeft": "Tomter igjen",
  "papers.column.plotsUnknown": "Tomter som ikke kan avgjøres",
  "papers.column.homesLost": "Vanlige boliger stengt ute",
  "papers.column.told": "Varsles",
  "papers.column.licence": "Lisens",
  "papers.column.dated": "Dato",
  "papers.column.rows": "Rader",
} as const;
