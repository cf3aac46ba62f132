/** Texts of the pictures behind the sentences: before and after, groups, circles, neighbourhoods. */
export const pictures = {
  "pictures.sameAt": "Se det samme for {level}",
  "pictures.pin.kicker": "Punkt på kartet",
  "pictures.pin.label": "Valgt punkt",
  "pictures.pin.area": "Ligger i",
  "pictures.pin.outside": "Ligger utenfor alle områder.",
  "pictures.pin.how": "Høyreklikk et annet sted på kartet for å flytte punktet.",
  "pictures.onMap": "Vis i kart",
  "pictures.today": "I dag",
  "pictures.today.residents": "Innbyggere, i dag",
  "pictures.today.units": "Boenheter, i dag",
  "pictures.today.d": "Ulikhet D, i dag",
  "pictures.curve.maup":
    "Kurven måler fra bolig til bolig og bruker ingen områdegrenser. Den er den samme på hvert nivå.",
  "pictures.quotients.chart": "Områdene som sikrest har flere enn folketallet tilsier",
  "pictures.quotients.sentence":
    "{more, plural, =0 {Ingen av de {areas, number} områdene har sikkert flere enn folketallet tilsier} one {<b>Ett av de {areas, number} områdene</b> har sikkert flere enn folketallet tilsier} other {<b># av de {areas, number} områdene</b> har sikkert flere enn folketallet tilsier}}{fewer, plural, =0 {.} one {, og ett har sikkert færre.} other {, og # har sikkert færre.}}",
  "pictures.quotients.description": "Antall mot ventet, med intervall: {rows}.",
  "pictures.quotients.column.area": "Område",
  "pictures.quotients.column.units": "Boenheter",
  "pictures.quotients.column.expected": "Ventet",
  "pictures.quotients.column.quotient": "Kvotient",
  "pictures.quotients.column.low": "Laveste",
  "pictures.quotients.column.high": "Høyeste",
  "pictures.quotients.file": "kvotienter",
  "pictures.quotients.row": "{area} ({units, number})",
  "pictures.quotients.value": "Ganger ventet etter folketallet",
  "pictures.quotients.interval": "95 % intervall: så mye kan skyldes tilfeldigheter",
  "pictures.quotients.mean": "Som hele kommunen",
  "pictures.change.curve":
    "<b>{title} gjør</b> at programboenhetene ligger {verdict, select, more {<b>tettere</b>} less {<b>mer spredt</b>} other {omtrent som i dag}} i boligmassen: innenfor {r} går forskjellen fra {before} til {after} hektar.{crossed, select, into { Det blir mer enn tilfeldig.} out { Det er ikke lenger mer enn tilfeldig.} other {}}",
  "pictures.change.even":
    "<b>{title} gjør</b> fordelingen {verdict, select, more {<b>mer ujevn</b>} less {<b>jevnere</b>} other {like jevn}}: andelen som måtte ligge i et annet område, går fra {before} til {after}.",
  "pictures.change.dense":
    "<b>{title} gjør</b> {moved, select, yes {at det blir tettest rundt {area}: {after, number} mot {expectedAfter} ventet. I dag er det rundt {areaBefore}: {before, number} mot {expectedBefore}.} other {{same, select, yes {ingen forskjell der det er tettest.} other {at det tetteste stedet, {area}, går fra {before, number} mot {expectedBefore} ventet til {after, number} mot {expectedAfter}.}}}}",
  "pictures.change.denseNone": "<b>{title} gjør</b> ingen forskjell der det er tettest.",
  "pictures.change.nearest":
    "<b>{title} gjør</b> {verdict, select, more {at <b>flere boliger</b> får minst dobbelt så stor andel rundt seg: fra {before, number} til {after, number}} less {at <b>færre boliger</b> får minst dobbelt så stor andel rundt seg: fra {before, number} til {after, number}} other {ingen forskjell for hvor mange boliger som har minst dobbelt så stor andel rundt seg: {after, number}}}. {top, select, same {Den høyeste andelen blant de {k, number} nærmeste er fortsatt {highestAfter}.} other {Den høyeste andelen blant de {k, number} nærmeste går fra {highestBefore} til {highestAfter}.}}",
  "pictures.change.unused":
    "<b>{title} gjør</b> {same, select, yes {ingen forskjell: det er {after, plural, =0 {ingen} other {{after, number}}} i dag også.} other {at tallet på ubrukte muligheter går fra {before, number} til {after, number}.}}",
  "pictures.change.reason":
    "<b>{title} gjør</b> {same, select, yes {ingen forskjell: det er {after, plural, =0 {ingen steder} one {ett sted} other {# steder}} i dag også.} other {at tallet på steder som ber om noe, går fra {before, number} til {after, number}.}}",
  "pictures.nearest.title": "Rundt folk flest",
  "pictures.nearest.open": "Se nabolagene og forbehold",
  "pictures.nearest.sentence":
    "<b>{dense} av boligene</b> har minst dobbelt så stor andel {count, select, stock {kommunale boenheter} other {programboenheter}} blant sine {k, number} nærmeste naboboliger som kommunen samlet, der den er {overall}. Mest er det {known, select, yes {<b>i {area}</b>, {highest}} other {{highest}}}.",
  "pictures.nearest.size": "Nabolagets størrelse i boliger",
  "pictures.nearest.chart": "Hvor stor andel boligene har blant sine {k, number} nærmeste",
  "pictures.nearest.description":
    "Kurven viser hvor stor del av {homes, number} boliger som har minst så stor andel boenheter blant sine {k, number} nærmeste. I hele kommunen er andelen {overall}.",
  "pictures.nearest.column.share": "Andel, minst",
  "pictures.nearest.column.homes": "Boliger",
  "pictures.nearest.file": "nabolag av {k} boliger",
  "pictures.nearest.line": "Boliger med minst så stor andel",
  "pictures.nearest.axisX": "Andel blant de nærmeste",
  "pictures.nearest.axisY": "Boliger",
  "pictures.nearest.dense": "Boliger over {share}",
  "pictures.nearest.marked": "Minst dobbelt av kommunen",
  "pictures.nearest.reading": "{y} av boligene har minst {x} rundt seg.",
  "pictures.nearest.caveat.small":
    "Blant {k, number} boliger er det i snitt {expected} boenheter. Én til eller fra gir store utslag når tallet er lite; prøv et større nabolag og se om bildet står seg.",
  "pictures.nearest.caveat.edge":
    "Nær kommunegrensen blir de nærmeste boligene hentet fra egen side, og nabolaget strekker seg lenger.",
  "pictures.nearest.caveat.maup":
    "Nabolagene følger ingen områdegrenser, så svaret er det samme på hvert nivå. Flaten er regnet ut midt i ruter på {cell}.",
  "pictures.groups.title": "Hvilke boliger ligger samlet",
  "pictures.groups.sentence":
    "{groups, plural, =0 {Ingen steder} one {<b>Ett sted</b>} other {<b># steder</b>}} ligger minst {least, number} boenheter med høyst {metres} fra den ene til den neste{groups, plural, =0 {.} other {: til sammen {units, number}. {scattered, plural, =0 {Ingen} one {Én} other {#}} ligger for seg selv.}}",
  "pictures.groups.basis":
    "150 m er den innerste ringen i D7 (Galster m.fl. 2002). Fem boenheter er vår egen grense [D]. En gruppe er en opptelling, ingen test: den sier hvem som ligger nær hverandre, ikke om det er tilfeldig. Bare til internt bruk.",
  "pictures.groups.metres": "Avstand",
  "pictures.groups.least": "Minst",
  "pictures.groups.chart": "Boenheter i hver gruppe",
  "pictures.groups.description":
    "{groups, number} grupper med minst {least, number} boenheter, høyst {metres} fra den ene til den neste.",
  "pictures.groups.column.number": "Nr.",
  "pictures.groups.column.area": "Område",
  "pictures.groups.column.units": "Boenheter",
  "pictures.groups.column.places": "Adresser",
  "pictures.groups.column.reach": "Innen, m",
  "pictures.groups.file": "samlede boliger",
  "pictures.groups.units": "Boenheter",
  "pictures.groups.leastLine": "Minst så mange",
  "pictures.scan.around": "{area}{more, plural, =0 {} other { og # til}}",
  "pictures.scan.chart": "Boenheter i sirklene mot ventet",
  "pictures.scan.description":
    "{circles, number} sirkler med flere boenheter enn folketallet tilsier. p er regnet med {simulations, number} trekninger.",
  "pictures.scan.column.number": "Sirkel",
  "pictures.scan.column.areas": "Områder",
  "pictures.scan.column.residents": "Innbyggere",
  "pictures.scan.column.units": "Boenheter",
  "pictures.scan.column.expected": "Ventet",
  "pictures.scan.column.ratio": "Ganger ventet",
  "pictures.scan.column.p": "p",
  "pictures.scan.column.today": "I dag: boenheter",
  "pictures.scan.column.todayExpected": "I dag: ventet",
  "pictures.scan.file": "sirkler",
  "pictures.scan.row":
    "{number, number} · {around} · {chance, select, beyond {mer enn tilfeldig} other {kan være tilfeldig}}",
  "pictures.scan.times": "{times} ×",
  "pictures.scan.units": "Boenheter der",
  "pictures.scan.expected": "Ventet etter folketallet",
  "pictures.dense.edge":
    "Sirklene stanser ved kommunegrensen. Hva nabokommunen har på den andre siden, er ikke med.",
  "pictures.dense.small":
    "Den tetteste sirkelen bygger på {units, plural, one {# boenhet} other {# boenheter}} blant {residents, number} innbyggere, der {expected} var ventet. Er det ventede tallet under fem, kan noen få flyttinger endre bildet.",
  "pictures.time.quarter": "Kvartal: {quarter}",
  "pictures.time.against": "Sammenlign med",
  "pictures.time.last": "{quarter} (nå)",
  "pictures.time.shown": "Det store kartet viser",
  "pictures.time.shown.now": "I dag",
  "pictures.time.shown.then": "Kvartalet",
  "pictures.time.shown.change": "Endringen",
  "pictures.time.sentence.programme":
    "I {quarter} hadde kommunen {before, plural, one {# programboenhet} other {# programboenheter}}, i {other} {after, number}. {areas, plural, =0 {Ingen områder endret seg.} one {Ett område endret seg.} other {# områder endret seg.}}",
  "pictures.time.sentence.stock":
    "Av boenhetene i dagens register hadde kommunen {before, number} i {quarter} og {after, number} i {other}. {areas, plural, =0 {Ingen områder endret seg.} one {Ett område endret seg.} other {# områder endret seg.}}",
  "pictures.time.changes": "Boenheter per område: {from} og {to}",
  "pictures.time.changesDescription": "{rows}.",
  "pictures.time.file": "endring mellom kvartaler",
  "pictures.time.small":
    "{units, number} boenheter på {areas, number} områder gir få i hvert: en endring på én eller to i et område er ikke et mønster.",
  "pictures.unused.chart": "Programboenheter om det var som i snittet",
  "pictures.unused.description":
    "{areas, plural, one {# område} other {# områder}} med mange innbyggere og ingen programboenheter, og hvor mange snittet i kommunen ville gitt.",
  "pictures.unused.column": "Ved snittet",
  "pictures.unused.file": "ubrukte muligheter",
  "pictures.unused.has": "Har",
  "pictures.unused.mean": "Ved kommunens snitt",
  "pictures.unused.small":
    "Den minste, {area}, ville hatt {mean} ved snittet. Også ved tilfeldig plassering ville den stått uten i {chance} av tilfellene.",
  "pictures.unused.blind":
    "{areas, plural, one {Ett område mangler folketall og er ikke med.} other {# områder mangler folketall og er ikke med.}}",
  "pictures.unused.edge":
    "En programboenhet rett over grensen til naboområdet teller ikke her. Se den i kartet før området kalles tomt.",
  "pictures.unused.maup":
    "Store områder har sjelden ingen, små har det ofte. Antallet sier derfor mest om hvor fint det er delt inn.",
  "pictures.reason.chart": "Ganger grensen i den regelen som sier mest",
  "pictures.reason.description":
    "{places, plural, one {# bygg eller borettslag} other {# bygg og borettslag}} mot grensen sin.",
  "pictures.reason.column.place": "Sted",
  "pictures.reason.column.verdict": "Vurdering",
  "pictures.reason.column.rule": "Regel",
  "pictures.reason.column.measured": "Målt",
  "pictures.reason.column.limit": "Grense",
  "pictures.reason.column.times": "Ganger grensen",
  "pictures.reason.file": "trenger begrunnelse",
  "pictures.reason.value": "Målt mot grensen",
  "pictures.reason.limit": "Grensen",
  "pictures.reason.small":
    "Det minste bygget har {dwellings, plural, one {# bolig} other {# boliger}}: der flytter én boenhet andelen mye. Se på antallet også.",
  "pictures.reason.register":
    "Andelen er regnet av boligene i registeret. Står et bygg med for få boliger der, ser andelen større ut enn den er.",
  "pictures.reason.maup":
    "Et bygg er ett bygg i registeret. To oppganger som står som to bygg, måles hver for seg, og et borettslag samlet.",
} as const;
