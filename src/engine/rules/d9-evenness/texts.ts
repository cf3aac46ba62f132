import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Jevnhet i kommunen",
    asks: "Hvor jevnt ligger boenhetene mellom områdene, målt mot folketallet?",
    why: "Tallet sier hvor stor del av boenhetene som måtte ha ligget i et annet område for at alle skulle ha hatt sin del etter folketallet. Det viser utviklingen og har ingen grense: få boenheter og små områder gir høye tall av seg selv, så tallet for en tilfeldig fordeling står ved siden av. Andre områdegrenser gir et annet tall.",
    measured: "{measured, number, ::percent .#} måtte ha ligget et annet sted",
    verdicts: {
      info: "{measured, number, ::percent .#} av {count, select, stock {de kommunale boenhetene} other {boenhetene i programmet}} måtte ha ligget i et annet område for at alle skulle ha hatt sin del etter folketallet. En tilfeldig fordeling av like mange boenheter ville gitt omtrent {byChance, number, ::percent .#}. Gini er {gini, number, ::.00} på en skala fra 0, helt jevnt, til 1.",
      unknown:
        "{uncounted, plural, =0 {Det er {units, plural, =0 {ingen boenheter} one {# boenhet} other {# boenheter}} i {areas, plural, one {# område} other {# områder}}, for lite til å si noe om jevnhet.} one {Folketallet er ikke kjent i ett område, så jevnheten kan ikke regnes ut.} other {Folketallet er ikke kjent i # områder, så jevnheten kan ikke regnes ut.}}",
    },
    params: { leastUnits: "Regnes ikke ut med færre boenheter enn" },
  },
  nn: {
    title: "Jamleik i kommunen",
    asks: "Kor jamt ligg bueiningane mellom områda, målt mot folketalet?",
    why: "Talet seier kor stor del av bueiningane som måtte ha lege i eit anna område for at alle skulle ha hatt sin del etter folketalet. Det viser utviklinga og har inga grense: få bueiningar og små område gir høge tal av seg sjølve, så talet for ei tilfeldig fordeling står ved sida av. Andre områdegrenser gir eit anna tal.",
    measured: "{measured, number, ::percent .#} måtte ha lege ein annan stad",
    verdicts: {
      info: "{measured, number, ::percent .#} av {count, select, stock {dei kommunale bueiningane} other {bueiningane i programmet}} måtte ha lege i eit anna område for at alle skulle ha hatt sin del etter folketalet. Ei tilfeldig fordeling av like mange bueiningar ville gitt om lag {byChance, number, ::percent .#}. Gini er {gini, number, ::.00} på ein skala frå 0, heilt jamt, til 1.",
      unknown:
        "{uncounted, plural, =0 {Det er {units, plural, =0 {ingen bueiningar} one {# bueining} other {# bueiningar}} i {areas, plural, one {# område} other {# område}}, for lite til å seie noko om jamleik.} one {Folketalet er ikkje kjent i eitt område, så jamleiken kan ikkje reknast ut.} other {Folketalet er ikkje kjent i # område, så jamleiken kan ikkje reknast ut.}}",
    },
    params: { leastUnits: "Blir ikkje rekna ut med færre bueiningar enn" },
  },
  en: {
    title: "Evenness in the municipality",
    asks: "How evenly do the units lie over the areas, measured against residents?",
    why: "The figure says how large a share of the units would have to lie in another area for every area to have its share by residents. It shows the trend and has no limit: few units and small areas give high figures by themselves, so the figure chance alone would give stands beside it. Other area borders give another figure.",
    measured: "{measured, number, ::percent .#} would have to lie elsewhere",
    verdicts: {
      info: "{measured, number, ::percent .#} of the {count, select, stock {municipal units} other {programme units}} would have to lie in another area for every area to have its share by residents. As many units spread at random would give about {byChance, number, ::percent .#}. Gini is {gini, number, ::.00} on a scale from 0, quite even, to 1.",
      unknown:
        "{uncounted, plural, =0 {There {units, plural, =0 {are no units} one {is # unit} other {are # units}} in {areas, plural, one {# area} other {# areas}}, too little to say anything about evenness.} one {The number of residents is not known in one area, so evenness cannot be worked out.} other {The number of residents is not known in # areas, so evenness cannot be worked out.}}",
    },
    params: { leastUnits: "Not worked out with fewer units than" },
  },
};
