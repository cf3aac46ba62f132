/** Texts of papers: words for a case that is read by a council. What a municipality must write itself is asked for, never made up. */
export const papers = {
  "papers.date":
    "{day}. {month, select, 1 {januar} 2 {februar} 3 {mars} 4 {april} 5 {mai} 6 {juni} 7 {juli} 8 {august} 9 {september} 10 {oktober} 11 {november} other {desember}} {year}",
  "papers.date.short": "{day}.{month}.{year}",
  "papers.untitled": "Sak utan tittel",
  "papers.municipality": "{name} kommune{fictional, select, true { (fiktiv)} other {}}",
  "papers.subtitle": "Saksframlegg · {name} · tal per {date}",
  "papers.header": "{title} · {name}",
  "papers.footer": "Offentlege tal per {date} · {rules}, versjon {version}",
  "papers.contents": "Innhald",
  "papers.untold": "blir ikkje vist",
  "papers.few": "få",
  "papers.notSet": "ikkje fastsett",
  "papers.notWritten": "ikkje skrive",
  "papers.undated": "utan dato",
  "papers.change": "{was} → {is}",
  "papers.placed": "{place}: {sentence}",

  "papers.heading.recommendation": "Innstilling frå kommunedirektøren",
  "papers.heading.background": "Bakgrunn og behov",
  "papers.heading.decisions": "Tidlegare vedtak",
  "papers.heading.legal": "Rettsleg ramme",
  "papers.heading.facts": "Saksopplysningar",
  "papers.heading.today": "Situasjonen i dag",
  "papers.heading.plots": "Aktuelle tomter",
  "papers.heading.release": "Bueiningar i bruk",
  "papers.heading.alternatives": "Alternativ",
  "papers.heading.assessment": "Vurdering av verknader",
  "papers.heading.against": "Alternativa mot kvarandre",
  "papers.heading.beforeAfter": "Områda før og etter",
  "papers.heading.asking": "Dette må kommunestyret ta stilling til",
  "papers.heading.constraint": "Krav til tomtene",
  "papers.heading.criterion": "Profilen til tomtene",
  "papers.heading.demands": "Krav som er stilte i saka",
  "papers.heading.economy": "Økonomi",
  "papers.heading.children": "Konsekvensar for barn og unge",
  "papers.heading.health": "Folkehelse",
  "papers.heading.environment": "Klima, miljø og areal",
  "papers.heading.universal": "Universell utforming",
  "papers.heading.safety": "Samfunnstryggleik",
  "papers.heading.participation": "Medverknad og nabodialog",
  "papers.heading.dialogue": "Plan for nabodialogen",
  "papers.heading.privacy": "Personvern",
  "papers.heading.uncertainty": "Uvisse og datadato",
  "papers.heading.sources": "Kjelder",
  "papers.heading.again": "Slik kan tala etterprøvast",
  "papers.heading.evaluation": "Vidare prosess og evaluering",
  "papers.heading.weighing": "Avveging",
  "papers.heading.appendix": "Vedlegg",
  "papers.heading.areas": "Alle område i dag",
  "papers.heading.thresholds": "Grenser og kvar dei kjem frå",

  "papers.missing.recommendation":
    "Her skal innstillinga stå: kva alternativ kommunedirektøren rår til, kva vilkår som gjeld, og når vedtaket blir evaluert.",
  "papers.missing.background":
    "Her skal bakgrunnen stå: kvifor saka kjem opp no, kva oppdrag ho byggjer på, og kva behovet er rekna ut frå. Bruk samla tal. Ikkje skriv om enkeltpersonar.",
  "papers.missing.need": "Her skal det stå kor mange småhus kommunen treng. Talet er ikkje oppgitt.",
  "papers.missing.legal":
    "Her skal det stå kva lover, planar og vedtak saka må følgje, kven som har mynde til å vedta, og om noko krev dispensasjon eller planendring.",
  "papers.missing.alternatives":
    "{count, plural, =0 {Saka har ingen alternativ enno.} other {Saka har berre eitt alternativ ved sida av å ikkje byggje.}} Kommunestyret bør få minst to å velje mellom.",
  "papers.missing.reason": "Her skal det stå kvifor dette alternativet er med.",
  "papers.missing.economy":
    "Her skal det stå kva kvart alternativ kostar: investering, tilskot og lån frå Husbanken, drift, vaktmeister og oppfølging, og kva det kostar å ikkje byggje.",
  "papers.missing.children": "Her skal det stå kva saka betyr for barn og unge.",
  "papers.missing.childrenOf":
    "Her skal det stå kva forslaget betyr for barn og unge: skulevegar, leikeplassar, trafikk, lys og tiltak. Det manglar for {count, plural, one {denne tomta} other {desse tomtene}}:",
  "papers.missing.health":
    "Her skal det stå kva alternativa betyr for folkehelsa, både for dei som flyttar inn, og for nærmiljøet.",
  "papers.missing.environment":
    "Her skal det stå kva alternativa betyr for klima, natur og arealbruk, også for dyrka mark, grøntområde og transport.",
  "papers.missing.universal":
    "Her skal det stå korleis husa, uteområda og vegen dit blir tilgjengelege for alle, og kva krav som ikkje kan oppfyllast.",
  "papers.missing.safety":
    "Her skal det stå kva risiko- og sårbarheitsanalysen (ROS) seier om kvar tomt, og kva undersøkingar som står att.",
  "papers.missing.participation":
    "Her skal det stå kven som er høyrde, kva dei sa, og kva som er endra etterpå. Ta med naboar, brukarorganisasjonar, ungdomsråd og råd for personar med funksjonsnedsetjing.",
  "papers.missing.privacy":
    "Her skal det stå korleis kommunen har vurdert personvernet, og kvar vurderinga er arkivert.",
  "papers.missing.evaluation":
    "Her skal det stå kva som skjer etter vedtaket, kven som har ansvaret, fristane og datoen for evaluering.",
  "papers.missing.weighing":
    "Her skal avveginga stå: kva som talar for og imot kvart alternativ, og kvifor noko er lagt meir vekt på enn noko anna. Gi ein grunn for kvart punkt der reglane krev grunngjeving.",

  "papers.need": "{count, plural, one {Kommunen treng 1 småhus.} other {Kommunen treng {count} småhus.}}",
  "papers.mean":
    "{name} har {homes} kommunale bueiningar og {residents} innbyggjarar. Det er {rate} bueiningar per 1000 innbyggjarar. Talet gjeld alle kommunale bueiningar, uansett kven som bur der.",
  "papers.mean.unknown":
    "{name} har {homes} kommunale bueiningar. Folketalet er ikkje kjent, så delen kan ikkje reknast ut.",
  "papers.decisions.caption": "Tidlegare vedtak om småhus",
  "papers.decisions.date": "Dato",
  "papers.decisions.case": "Sak",
  "papers.decisions.outcome": "Utfall",
  "papers.decisions.where": "Kvar",
  "papers.decisions.evaluation": "Blir evaluert",
  "papers.outcome.adopted": "vedteke",
  "papers.outcome.rejected": "ikkje vedteke",
  "papers.outcome.postponed": "utsett",

  "papers.legal.checked":
    "Tomtene er sjekka mot krava i tabellen. Nokre av dei står i lov og forskrift, andre er faglege råd. Svaret for kvar tomt står under «Krav til tomtene».",
  "papers.legal.caption": "Krav tomtene er sjekka mot",

  "papers.today":
    "Kommunen er delt i {areas} område. {without, plural, =0 {{untold, plural, =0 {Alle har minst éi kommunal bueining.} other {Alle der talet blir vist, har minst éi kommunal bueining.}}} one {1 av dei har ingen kommunale bueiningar.} other {{without} av dei har ingen kommunale bueiningar.}}{unused, plural, =0 {} one { 1 av desse er stort nok til at ein kunne venta minst éi.} other { {unused} av desse er store nok til at ein kunne venta minst éi.}}",
  "papers.map.caption":
    "{what} Målestokk 1:{scale} ved full breidd. {attribution, select, none {Kartgrunnlag: berre områdegrenser.} other {Kartgrunnlag: {attribution}.}}",
  "papers.map.situation":
    "Rom i områda i dag, og {count, plural, =0 {ingen aktuelle tomter.} one {den eine aktuelle tomta.} other {dei {count} aktuelle tomtene.}}",
  "papers.map.situation.alt":
    "Kart over {name}. {areas} område er farga etter kor mange fleire bueiningar det er rom for. {count, plural, =0 {Ingen tomter er merkte av.} one {Éi tomt er merkt av.} other {{count} tomter er merkte av.}} Tala står i tabellen «Alle område i dag».",
  "papers.map.alternative": "{title}.",
  "papers.map.alternative.alt":
    "Kart. {title}. Husa står her: {places}. Områda er farga etter kor mange fleire bueiningar det er rom for når husa er bygde.",
  "papers.map.zones":
    "Soner med tal for bueiningar i bruk.{unnamed, plural, =0 {} one { Kartet har ikkje plass til talet for 1 sone; tabellen har alle.} other { Kartet har ikkje plass til talet for {unnamed} soner; tabellen har alle.}}",
  "papers.map.zones.alt":
    "Kart over {name} delt i soner. I kvar sone står klassen for talet på bueiningar i bruk: 0–4, 5–9 eller 10 og fleire. Tala står òg i tabellen.",
  "papers.map.houses": "{plot}, {count} hus",
  "papers.map.howToRead":
    "Grønt er område med rom for fleire bueiningar før ein regel ber om ei vurdering. Lilla er område som alt ligg over. Open ring: ingen kommunale bueiningar. Open rute: for lite er kjent. Oransje ring: aktuell tomt. Oransje hus: foreslåtte småhus, med talet på dei.",
  "papers.plots.caption": "Tomter som er vurderte",
  "papers.landUse.housing": "bustad",
  "papers.landUse.mixed": "blanda",
  "papers.landUse.publicService": "tenesteyting",
  "papers.landUse.business": "næring",
  "papers.landUse.lnf": "LNF",
  "papers.landUse.green": "grønstruktur",
  "papers.landUse.traffic": "samferdsel",
  "papers.landUse.other": "anna",
  "papers.landUse.unknown": "ukjent",
  "papers.release.lead":
    "Kvar bueiningar er i bruk, er ikkje offentleg. Det som kan seiast, er henta frå utgjevinga per {date}: {shown, select, true {i heile kommunen er {sum} bueiningar i bruk. Talet er endra med tilfeldig støy og runda av.} other {det blir ikkje gitt noko tal for kommunen.}}",
  "papers.release.notShown": "blir ikkje vist",
  "papers.release.upTo": "0–{most}",
  "papers.release.sum": "{sum} (± {error})",
  "papers.release.class.0-4": "0–4",
  "papers.release.class.5-9": "5–9",
  "papers.release.class.10+": "10 eller fleire",
  "papers.release.limit.few-homes":
    "Tal for delar av kommunen blir ikkje gitt: det er for få bueiningar i bruk til å skjule éi blant mange.",
  "papers.release.limit.few-zones":
    "Tal for delar av kommunen blir ikkje gitt: han har færre enn tre soner, og då kunne skilnaden mellom tala røpe noko.",
  "papers.release.limit.too-small":
    "Tal om bueiningar i bruk blir ikkje gitt: kommunen er for liten til å skjule éi bueining blant mange.",
  "papers.release.known":
    "{count, plural, one {I tillegg kjem 1 bueining som er offentleg kjend frå vedtak eller plan.} other {I tillegg kjem {count} bueiningar som er offentleg kjende frå vedtak eller plan.}}",
  "papers.heading.scores": "Bueiningane til programmet rundt tomtene",
  "papers.column.inUseNear": "Rundt tomta",
  "papers.scores.lead":
    "Klassa seier om det truleg er få, nokre eller mange av bueiningane til programmet innan {metres} meter frå tomta. Ho er rekna ut av offentlege sonetal: talet for kvar sone er spreidd jamt over bustadene i sona. Tabellen er inga rangering, og få tyder ikkje ingen. Vurderinga til kommunen sjølv byggjer på kvar bueiningane ligg, er ikkje offentleg og kan vere ei anna.",
  "papers.scores.caption": "Bueiningane til programmet rundt tomtene, rekna ut av offentlege sonetal",
  "papers.scores.class": "{shown, select, few {få} some {nokre} other {mange}}",
  "papers.scores.limit.few-homes":
    "Kor mange av bueiningane til programmet det er rundt kvar tomt, blir ikkje vist: kommunen har for få til å skjule éi blant mange.",
  "papers.scores.limit.few-zones":
    "Kor mange av bueiningane til programmet det er rundt kvar tomt, blir ikkje vist: kommunen har færre enn tre soner.",
  "papers.scores.limit.too-small":
    "Kor mange av bueiningane til programmet det er rundt kvar tomt, blir ikkje vist: kommunen er for liten til å skjule éi blant mange.",
  "papers.scores.limit.no-addresses":
    "Kor mange av bueiningane til programmet det er rundt kvar tomt, blir ikkje vist: det er ikkje kjent kvar bustadene i alle sonene ligg. Det står i eit adresseregister.",
  "papers.scores.limit.older-case":
    "Kor mange av bueiningane til programmet det er rundt kvar tomt, blir ikkje vist: saksfila er laga før dette vart rekna ut.",
  "papers.scores.rule": "Bueiningane til programmet rundt tomta",
  "papers.scores.threshold.metres": "Reknast som nær innan",
  "papers.scores.threshold.some": "Nokre frå",
  "papers.scores.threshold.many": "Mange frå",

  "papers.release.caption": "Bueiningar i bruk. «0–4» betyr få, aldri at det er ingen",

  "papers.alternative.nothing": "Alternativ 0: Ingen nye småhus",
  "papers.alternative.letter": "Alternativ {letter}",
  "papers.alternative.title": "Alternativ {letter}: {title}",
  "papers.alternative.houses":
    "{houses, plural, =0 {Alternativet gir ingen nye hus.} other {Alternativet gir {houses} hus på {plots, plural, one {éi tomt} other {{plots} tomter}}.}}",
  "papers.alternative.caption": "Tomter i alternativ {letter}",
  "papers.nothing":
    "Kommunen byggjer ikkje. Dette er det dei andre alternativa er målte mot. Behovet må då dekkjast på ein annan måte, eller det blir ståande.",

  "papers.assessment.lead":
    "Her står berre verknadene. Kva som veg tyngst, er eit politisk spørsmål og står for seg under «Avveging».",
  "papers.summary.caption": "Alternativa i tal",
  "papers.summary.houses": "Nye hus",
  "papers.summary.unmet": "Hus som framleis manglar",
  "papers.summary.densest": "Tettaste område, bueiningar per 1000 innbyggjarar",
  "papers.summary.densest.value": "{area}, {rate}",
  "papers.summary.without": "Område utan kommunale bueiningar",
  "papers.summary.unused": "Av dei: store nok til å vente minst éi",
  "papers.summary.justify": "Forhold som krev grunngjeving",
  "papers.summary.consider": "Forhold som må vurderast",
  "papers.beforeAfter.lead":
    "Tabellen viser områda som får hus. Tala gjeld alle kommunale bueiningar. «Rom» er kor mange fleire det kan bli før ein regel ber om ei vurdering. «3 over» betyr at området alt ligg så mange over.",
  "papers.beforeAfter.none": "Ingen alternativ gir nye hus, så ingen område endrar seg.",
  "papers.beforeAfter.caption": "Område som får hus, i dag → etterpå",
  "papers.room.over": "{count} over",
  "papers.room.plenty": "{count} eller fleire",
  "papers.asking.already": "{place} ligg alt over snittet i kommunen og får {count} hus til.",
  "papers.asking.none": "Ingen regel ber om noko ut over det som gjeld i dag.",
  "papers.constraint.lead":
    "Kvar tomt er sjekka med det talet på hus alternativet foreslår. «Konflikt» betyr at tomta ikkje kan brukast slik utan planendring, dispensasjon eller tiltak. «Ukjent» er aldri rekna som oppfylt.",
  "papers.constraint.caption": "Krav til tomtene i alternativ {letter}",
  "papers.constraint.told": "Dette må avklarast:",
  "papers.criterion.lead":
    "Profilen seier kva som er bra og mindre bra med kvar tomt. Han seier ikkje om tomta kan brukast. Avstandar følgjer vegnettet der det er kjent, elles luftline.",
  "papers.criterion.caption": "Profilen til tomtene i alternativ {letter}",
  "papers.criterion.told": "Dette er svakt:",
  "papers.criterion.value": "{verdict} ({measured})",
  "papers.unknown.lead": "Dette seier ikkje opplysningane noko om:",
  "papers.unknown.plot": "{plot}: {rules}",
  "papers.demands.lead":
    "Nokon har stilt krav om kvar husa kan liggje. Tabellen viser kva kvart krav kostar om det galdt i heile kommunen. Krava er ikkje med i nokon annan tabell.",
  "papers.demands.caption": "Kva krava kostar",
  "papers.demands.homes": "{lost} av {all} ({share})",
  "papers.dialogue.caption": "Kven naboane kan kontakte, og kven som blir varsla",
  "papers.dialogue.told": "{addresses} adresser med {homes} bustader innan {metres} m",
  "papers.privacy.standard":
    "Saka byggjer berre på offentlege tal. Talet på kommunale bueiningar gjeld alle, uansett kven som bur der, og 1 eller 2 i eit område er skrive «få». Tal om bueiningar i bruk er endra med tilfeldig støy før dei vart offentlege, og er dei same i alle kart og papir frå same utgjeving. Inga bueining i bruk er vist på kart. Sak, kart og tabellar seier ikkje kven som bur kvar.",

  "papers.uncertainty.open":
    "{count, plural, =0 {Alle krav og kriterium har fått svar for {plots, plural, one {den eine tomta} other {dei {plots} tomtene}} som er foreslått.} one {1 krav eller kriterium manglar opplysningar og har ikkje fått svar.} other {{count} krav og kriterium manglar opplysningar og har ikkje fått svar.}}",
  "papers.uncertainty.untold":
    "I {count, plural, one {1 område} other {{count} område}} blir ikkje talet på kommunale bueiningar vist: det er under 50 bustader der, talet på bustader er ikkje kjent, eller talet kunne elles reknast ut for eit slikt område. Reglar som er avhengige av det, svarar ukjent.",
  "papers.uncertainty.few":
    "{count, plural, =0 {Ingen område har berre 1 eller 2 kommunale bueiningar.} one {1 område har 1 eller 2 kommunale bueiningar. Det er skrive som «få» og rekna i begge endar.} other {{count} område har 1 eller 2 kommunale bueiningar. Dei er skrivne som «få» og rekna i begge endar.}}",
  "papers.uncertainty.uncounted":
    "{count, plural, one {For 1 område er folketalet ikkje kjent.} other {For {count} område er folketalet ikkje kjent.}}",
  "papers.uncertainty.year":
    "{same, select, true {Folketala er frå {from}.} other {Folketala er frå {from} til {to}.}}",
  "papers.uncertainty.noYear": "Det er ikkje oppgitt kva år folketala gjeld.",
  "papers.uncertainty.places": "Kart og tomtegrenser kan vere unøyaktige. Mål på staden før noko blir bygd.",
  "papers.uncertainty.basis":
    "Tala gjeld {date}. Utgjevinga er frå {release}. Reglane er «{rules}», versjon {version}, som gjeld frå {from}.",
  "papers.sources.none": "Saka oppgir ingen kjelder.",
  "papers.sources.caption": "Kjelder med lisens og dato",
  "papers.sources.undated":
    "{count, plural, one {1 kjelde er utan dato. Finn ut kor gammal ho er før vedtaket.} other {{count} kjelder er utan dato. Finn ut kor gamle dei er før vedtaket.}}",
  "papers.sources.ground": "Kartgrunnlag: {attribution}.",
  "papers.again.lead":
    "Den same saka gir dei same tala på kva maskin som helst. Dette trengst for å rekne dei på nytt:",
  "papers.again.case": "Kontrollsum for saka: {hash}",
  "papers.again.release": "Kontrollsum for utgjevinga: {hash}",
  "papers.again.partition": "Kontrollsum for soneinndelinga: {hash}",
  "papers.again.rules": "Regelsett: {id}, versjon {version}",
  "papers.again.engine": "Program: Spredt {version}",
  "papers.weighing.aside":
    "Skildringa av verknader sluttar her. Det som følgjer, er avveginga til kommunen. Ikkje noko tal i saka har vege alternativa mot kvarandre.",
  "papers.areas.caption": "Kommunale bueiningar i alle område per {date}",
  "papers.thresholds.lead":
    "Merket seier korleis grunnlaget er kontrollert. «Framlegg frå Spredt» har ingen ytre autoritet. Slike grenser bør kommunen vedta eller endre.",
  "papers.thresholds.caption": "Alle grenser som er brukte",

  "papers.tables.sheet": "Innhald",
  "papers.tables.name": "Ark",
  "papers.tables.what": "Kva det viser",
  "papers.caption.table": "Tabell",
  "papers.caption.figure": "Figur",
  "papers.column.what": "Kva",
  "papers.column.alternative": "Alt. {letter}",
  "papers.column.alternativeShort": "Alt.",
  "papers.column.plot": "Tomt",
  "papers.column.cadastre": "Gnr/bnr",
  "papers.column.area": "Område",
  "papers.column.district": "Bydel",
  "papers.column.landUse": "Planføremål",
  "papers.column.owner": "Eigar",
  "papers.column.capacity": "Plass til, hus",
  "papers.column.usedIn": "Brukt i alternativ",
  "papers.column.houses": "Hus",
  "papers.column.nextPlot": "Til næraste andre tomt",
  "papers.column.zone": "Sone eller bydel",
  "papers.column.residents": "Innbyggjarar",
  "papers.column.inUse": "Bueiningar i bruk",
  "papers.column.homes": "Bueiningar",
  "papers.column.rate": "Per 1000",
  "papers.column.room": "Rom",
  "papers.column.demand": "Krav",
  "papers.column.criterion": "Kriterium",
  "papers.column.source": "Kjelde",
  "papers.column.mark": "Grunnlaget er",
  "papers.column.checked": "Kontrollert",
  "papers.column.rule": "Regel",
  "papers.column.threshold": "Grense",
  "papers.column.value": "Verdi",
  "papers.column.wanted": "Krav",
  "papers.column.plotsLeft": "Tomter att",
  "papers.column.plotsUnknown": "Tomter som ikkje kan avgjerast",
  "papers.column.homesLost": "Vanlege bustader stengde ute",
  "papers.column.told": "Blir varsla",
  "papers.column.licence": "Lisens",
  "papers.column.dated": "Dato",
  "papers.column.rows": "Rader",
} as const;
