/** Texts of the pictures behind the sentences: before and after, groups, circles, neighbourhoods. */
export const pictures = {
  "pictures.sameAt": "Sjå det same for {level}",
  "pictures.pin.kicker": "Punkt på kartet",
  "pictures.pin.label": "Valt punkt",
  "pictures.pin.area": "Ligg i",
  "pictures.pin.outside": "Ligg utanfor alle område.",
  "pictures.pin.how": "Høgreklikk ein annan stad på kartet for å flytte punktet.",
  "pictures.onMap": "Vis i kart",
  "pictures.today": "I dag",
  "pictures.today.residents": "Innbyggjarar, i dag",
  "pictures.today.units": "Bueiningar, i dag",
  "pictures.today.d": "Ulikskap D, i dag",
  "pictures.curve.maup":
    "Kurva måler frå bustad til bustad og bruker ingen områdegrenser. Ho er den same på kvart nivå.",
  "pictures.quotients.chart": "Områda som sikrast har fleire enn folketalet tilseier",
  "pictures.quotients.sentence":
    "{more, plural, =0 {Ingen av dei {areas, number} områda har sikkert fleire enn folketalet tilseier} one {<b>Eitt av dei {areas, number} områda</b> har sikkert fleire enn folketalet tilseier} other {<b># av dei {areas, number} områda</b> har sikkert fleire enn folketalet tilseier}}{fewer, plural, =0 {.} one {, og eitt har sikkert færre.} other {, og # har sikkert færre.}}",
  "pictures.quotients.description": "Tal mot venta, med intervall: {rows}.",
  "pictures.quotients.column.area": "Område",
  "pictures.quotients.column.units": "Bueiningar",
  "pictures.quotients.column.expected": "Venta",
  "pictures.quotients.column.quotient": "Kvotient",
  "pictures.quotients.column.low": "Lågaste",
  "pictures.quotients.column.high": "Høgaste",
  "pictures.quotients.file": "kvotientar",
  "pictures.quotients.row": "{area} ({units, number})",
  "pictures.quotients.value": "Gonger venta etter folketalet",
  "pictures.quotients.interval": "95 % intervall: så mykje kan vere tilfeldig",
  "pictures.quotients.mean": "Som heile kommunen",
  "pictures.change.curve":
    "<b>{title} gjer</b> at programbueiningane ligg {verdict, select, more {<b>tettare</b>} less {<b>meir spreidd</b>} other {om lag som i dag}} i bustadmassen: innanfor {r} går skilnaden frå {before} til {after} hektar.{crossed, select, into { Det blir meir enn tilfeldig.} out { Det er ikkje lenger meir enn tilfeldig.} other {}}",
  "pictures.change.even":
    "<b>{title} gjer</b> fordelinga {verdict, select, more {<b>meir ujamn</b>} less {<b>jamnare</b>} other {like jamn}}: delen som måtte liggje i eit anna område, går frå {before} til {after}.",
  "pictures.change.dense":
    "<b>{title} gjer</b> {moved, select, yes {at det blir tettast rundt {area}: {after, number} mot {expectedAfter} venta. I dag er det rundt {areaBefore}: {before, number} mot {expectedBefore}.} other {{same, select, yes {ingen skilnad der det er tettast.} other {at den tettaste staden, {area}, går frå {before, number} mot {expectedBefore} venta til {after, number} mot {expectedAfter}.}}}}",
  "pictures.change.denseNone": "<b>{title} gjer</b> ingen skilnad der det er tettast.",
  "pictures.change.nearest":
    "<b>{title} gjer</b> {verdict, select, more {at <b>fleire bustader</b> får minst dobbelt så stor del rundt seg: frå {before, number} til {after, number}} less {at <b>færre bustader</b> får minst dobbelt så stor del rundt seg: frå {before, number} til {after, number}} other {ingen skilnad for kor mange bustader som har minst dobbelt så stor del rundt seg: {after, number}}}. {top, select, same {Den høgaste delen blant dei {k, number} næraste er framleis {highestAfter}.} other {Den høgaste delen blant dei {k, number} næraste går frå {highestBefore} til {highestAfter}.}}",
  "pictures.change.unused":
    "<b>{title} gjer</b> {same, select, yes {ingen skilnad: det er {after, plural, =0 {ingen} other {{after, number}}} i dag òg.} other {at talet på ubrukte moglegheiter går frå {before, number} til {after, number}.}}",
  "pictures.change.reason":
    "<b>{title} gjer</b> {same, select, yes {ingen skilnad: det er {after, plural, =0 {ingen stader} one {éin stad} other {# stader}} i dag òg.} other {at talet på stader som ber om noko, går frå {before, number} til {after, number}.}}",
  "pictures.nearest.title": "Rundt folk flest",
  "pictures.nearest.open": "Sjå nabolaga og atterhald",
  "pictures.nearest.sentence":
    "<b>{dense} av bustadene</b> har minst dobbelt så stor del {count, select, stock {kommunale bueiningar} other {programbueiningar}} blant dei {k, number} næraste nabobustadene som kommunen samla, der han er {overall}. Mest er det {known, select, yes {<b>i {area}</b>, {highest}} other {{highest}}}.",
  "pictures.nearest.size": "Storleiken på nabolaget, bustader",
  "pictures.nearest.chart": "Kor stor del bustadene har blant sine {k, number} næraste",
  "pictures.nearest.description":
    "Kurva viser kor stor del av {homes, number} bustader som har minst så stor del bueiningar blant sine {k, number} næraste. I heile kommunen er delen {overall}.",
  "pictures.nearest.column.share": "Del, minst",
  "pictures.nearest.column.homes": "Bustader",
  "pictures.nearest.file": "nabolag av {k} bustader",
  "pictures.nearest.line": "Bustader med minst så stor del",
  "pictures.nearest.axisX": "Del blant dei næraste",
  "pictures.nearest.axisY": "Bustader",
  "pictures.nearest.dense": "Bustader over {share}",
  "pictures.nearest.marked": "Minst dobbelt av kommunen",
  "pictures.nearest.reading": "{y} av bustadene har minst {x} rundt seg.",
  "pictures.nearest.caveat.small":
    "Blant {k, number} bustader er det i snitt {expected} bueiningar. Éi til eller frå gir store utslag når talet er lite; prøv eit større nabolag og sjå om biletet står seg.",
  "pictures.nearest.caveat.edge":
    "Nær kommunegrensa blir dei næraste bustadene henta frå eiga side, og nabolaget strekkjer seg lenger.",
  "pictures.nearest.caveat.maup":
    "Nabolaga følgjer ingen områdegrenser, så svaret er det same på kvart nivå. Flata er rekna ut midt i ruter på {cell}.",
  "pictures.groups.title": "Kva bustader ligg samla",
  "pictures.groups.sentence":
    "{groups, plural, =0 {Ingen stader} one {<b>Éin stad</b>} other {<b># stader</b>}} ligg minst {least, number} bueiningar med høgst {metres} frå den eine til den neste{groups, plural, =0 {.} other {: til saman {units, number}. {scattered, plural, =0 {Ingen} one {Éi} other {#}} ligg for seg sjølv.}}",
  "pictures.groups.basis":
    "150 m er den inste ringen i D7 (Galster m.fl. 2002). Fem bueiningar er vår eiga grense [D]. Ei gruppe er ei oppteljing, ingen test: ho seier kven som ligg nær kvarandre, ikkje om det er tilfeldig. Berre til internt bruk.",
  "pictures.groups.metres": "Avstand",
  "pictures.groups.least": "Minst",
  "pictures.groups.chart": "Bueiningar i kvar gruppe",
  "pictures.groups.description":
    "{groups, number} grupper med minst {least, number} bueiningar, høgst {metres} frå den eine til den neste.",
  "pictures.groups.column.number": "Nr.",
  "pictures.groups.column.area": "Område",
  "pictures.groups.column.units": "Bueiningar",
  "pictures.groups.column.places": "Adresser",
  "pictures.groups.column.reach": "Innan, m",
  "pictures.groups.file": "samla bustader",
  "pictures.groups.units": "Bueiningar",
  "pictures.groups.leastLine": "Minst så mange",
  "pictures.scan.around": "{area}{more, plural, =0 {} other { og # til}}",
  "pictures.scan.chart": "Bueiningar i sirklane mot venta",
  "pictures.scan.description":
    "{circles, number} sirklar med fleire bueiningar enn folketalet tilseier. p er rekna med {simulations, number} trekningar.",
  "pictures.scan.column.number": "Sirkel",
  "pictures.scan.column.areas": "Område",
  "pictures.scan.column.residents": "Innbyggjarar",
  "pictures.scan.column.units": "Bueiningar",
  "pictures.scan.column.expected": "Venta",
  "pictures.scan.column.ratio": "Gonger venta",
  "pictures.scan.column.p": "p",
  "pictures.scan.column.today": "I dag: bueiningar",
  "pictures.scan.column.todayExpected": "I dag: venta",
  "pictures.scan.file": "sirklar",
  "pictures.scan.row":
    "{number, number} · {around} · {chance, select, beyond {meir enn tilfeldig} other {kan vere tilfeldig}}",
  "pictures.scan.times": "{times} ×",
  "pictures.scan.units": "Bueiningar der",
  "pictures.scan.expected": "Venta etter folketalet",
  "pictures.dense.edge":
    "Sirklane stansar ved kommunegrensa. Kva nabokommunen har på den andre sida, er ikkje med.",
  "pictures.dense.small":
    "Den tettaste sirkelen byggjer på {units, plural, one {# bueining} other {# bueiningar}} blant {residents, number} innbyggjarar, der {expected} var venta. Er det venta talet under fem, kan nokre få flyttingar endre biletet.",
  "pictures.time.quarter": "Kvartal: {quarter}",
  "pictures.time.against": "Samanlikn med",
  "pictures.time.last": "{quarter} (no)",
  "pictures.time.shown": "Det store kartet viser",
  "pictures.time.shown.now": "I dag",
  "pictures.time.shown.then": "Kvartalet",
  "pictures.time.shown.change": "Endringa",
  "pictures.time.sentence.programme":
    "I {quarter} hadde kommunen {before, plural, one {# programbueining} other {# programbueiningar}}, i {other} {after, number}. {areas, plural, =0 {Ingen område endra seg.} one {Eitt område endra seg.} other {# område endra seg.}}",
  "pictures.time.sentence.stock":
    "Av bueiningane i registeret i dag hadde kommunen {before, number} i {quarter} og {after, number} i {other}. {areas, plural, =0 {Ingen område endra seg.} one {Eitt område endra seg.} other {# område endra seg.}}",
  "pictures.time.changes": "Bueiningar per område: {from} og {to}",
  "pictures.time.changesDescription": "{rows}.",
  "pictures.time.file": "endring mellom kvartal",
  "pictures.time.small":
    "{units, number} bueiningar på {areas, number} område gir få i kvart: ei endring på éi eller to i eit område er ikkje eit mønster.",
  "pictures.unused.chart": "Programbueiningar om det var som i snittet",
  "pictures.unused.description":
    "{areas, plural, one {# område} other {# område}} med mange innbyggjarar og ingen programbueiningar, og kor mange snittet i kommunen ville gitt.",
  "pictures.unused.column": "Ved snittet",
  "pictures.unused.file": "ubrukte moglegheiter",
  "pictures.unused.has": "Har",
  "pictures.unused.mean": "Ved snittet i kommunen",
  "pictures.unused.small":
    "Den minste, {area}, ville hatt {mean} ved snittet. Også ved tilfeldig plassering ville han stått utan i {chance} av tilfella.",
  "pictures.unused.blind":
    "{areas, plural, one {Eitt område manglar folketal og er ikkje med.} other {# område manglar folketal og er ikkje med.}}",
  "pictures.unused.edge":
    "Ei programbueining rett over grensa til naboområdet tel ikkje her. Sjå etter i kartet før området blir kalla tomt.",
  "pictures.unused.maup":
    "Store område har sjeldan ingen, små har det ofte. Talet seier difor mest om kor fint det er delt inn.",
  "pictures.reason.chart": "Gonger grensa i den regelen som seier mest",
  "pictures.reason.description":
    "{places, plural, one {# bygg eller burettslag} other {# bygg og burettslag}} mot grensa si.",
  "pictures.reason.column.place": "Stad",
  "pictures.reason.column.verdict": "Vurdering",
  "pictures.reason.column.rule": "Regel",
  "pictures.reason.column.measured": "Målt",
  "pictures.reason.column.limit": "Grense",
  "pictures.reason.column.times": "Gonger grensa",
  "pictures.reason.file": "treng grunngiving",
  "pictures.reason.value": "Målt mot grensa",
  "pictures.reason.limit": "Grensa",
  "pictures.reason.small":
    "Det minste bygget har {dwellings, plural, one {# bustad} other {# bustader}}: der flyttar éi bueining delen mykje. Sjå på talet òg.",
  "pictures.reason.register":
    "Delen er rekna av bustadene i registeret. Står eit bygg med for få bustader der, ser delen større ut enn han er.",
  "pictures.reason.maup":
    "Eit bygg er eitt bygg i registeret. To oppgangar som står som to bygg, blir målte kvar for seg, og eit burettslag samla.",
} as const;
