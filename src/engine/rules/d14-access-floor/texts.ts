import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

/** Each need with its answer: "holdeplass: langt unna". */
const each = (names: readonly [string, string, string, string], far: string, near: string, unknown: string) =>
  ["busStop", "grocery", "health", "activity"]
    .map((need, k) => `${names[k]}: {${need}, select, poor {${far}} unknown {${unknown}} other {${near}}}`)
    .join(", ");

const nb = each(
  ["Holdeplass", "dagligvarer", "helsetjenester", "aktivitet"],
  "langt unna",
  "innen rekkevidde",
  "ikke kjent",
);
const nn = each(
  ["Haldeplass", "daglegvarer", "helsetenester", "aktivitet"],
  "langt unna",
  "innan rekkjevidde",
  "ikkje kjent",
);
const en = each(
  ["Bus stop", "groceries", "health services", "activity"],
  "far away",
  "within reach",
  "not known",
);

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Det daglige innen rekkevidde",
    asks: "Kan den som bor her, nå buss, butikk, helsetjenester og et sted å være?",
    why: "Ensomhet og isolasjon er den viktigste ulempen ved å bo spredt. Derfor har spredning et gulv: er {needsOut} eller flere av fire daglige behov utenfor rekkevidde, bør et annet sted vurderes. Avstandene er de samme som i kriteriene for tomter, og følger veinettet der det er lastet inn, ellers luftlinje med omveg; tid med buss regnes ikke ut.",
    measured: "{measured} av 4 daglige behov utenfor rekkevidde",
    verdicts: {
      within: `{out, plural, =0 {Ingen av de daglige behovene vi kjenner, er utenfor rekkevidde.} one {Ett daglig behov er utenfor rekkevidde. Det er innenfor grensen.} other {# daglige behov er utenfor rekkevidde. Det er innenfor grensen.}} ${nb}.`,
      consider: `{out, plural, one {1 av 4 daglige behov} other {# av 4 daglige behov}} er utenfor rekkevidde. ${nb}. Vurder et sted der hverdagen er nærmere, eller hvordan savnet kan følges opp.`,
      unknown: `{unsettled, plural, one {Ett daglig behov er ikke kjent i dataene} other {# daglige behov er ikke kjent i dataene}}, så det kan ikke avgjøres om hverdagen er innen rekkevidde. ${nb}.`,
    },
    change: "Et sted nærmere buss, butikk og aktivitet, eller et tilbud som kommer hjem.",
    params: { needsOut: "Vurder når så mange daglige behov er utenfor rekkevidde" },
  },
  nn: {
    title: "Det daglege innan rekkjevidde",
    asks: "Kan den som bur her, nå buss, butikk, helsetenester og ein stad å vere?",
    why: "Einsemd og isolasjon er den viktigaste ulempa ved å bu spreidd. Difor har spreiing eit golv: er {needsOut} eller fleire av fire daglege behov utanfor rekkjevidde, bør ein annan stad vurderast. Avstandane er dei same som i kriteria for tomter, og følgjer vegnettet der det er lasta inn, elles luftlinje med omveg; tid med buss blir ikkje rekna ut.",
    measured: "{measured} av 4 daglege behov utanfor rekkjevidde",
    verdicts: {
      within: `{out, plural, =0 {Ingen av dei daglege behova vi kjenner, er utanfor rekkjevidde.} one {Eitt dagleg behov er utanfor rekkjevidde. Det er innanfor grensa.} other {# daglege behov er utanfor rekkjevidde. Det er innanfor grensa.}} ${nn}.`,
      consider: `{out, plural, one {1 av 4 daglege behov} other {# av 4 daglege behov}} er utanfor rekkjevidde. ${nn}. Vurder ein stad der kvardagen er nærare, eller korleis saknet kan følgjast opp.`,
      unknown: `{unsettled, plural, one {Eitt dagleg behov er ikkje kjent i dataa} other {# daglege behov er ikkje kjende i dataa}}, så det kan ikkje avgjerast om kvardagen er innan rekkjevidde. ${nn}.`,
    },
    change: "Ein stad nærare buss, butikk og aktivitet, eller eit tilbod som kjem heim.",
    params: { needsOut: "Vurder når så mange daglege behov er utanfor rekkjevidde" },
  },
  en: {
    title: "Daily needs within reach",
    asks: "Can whoever lives here reach a bus, a shop, health services and a place to be?",
    why: "Loneliness and isolation are the main drawback of living scattered. So dispersion has a floor: when {needsOut} or more of four daily needs are out of reach, another place should be considered. The distances are those of the criteria for plots, on foot along the road network where one is loaded, otherwise by the straight line with a detour; time by bus is not worked out.",
    measured: "{measured} of 4 daily needs out of reach",
    verdicts: {
      within: `{out, plural, =0 {None of the daily needs we know of are out of reach.} one {One daily need is out of reach. That is within the limit.} other {# daily needs are out of reach. That is within the limit.}} ${en}.`,
      consider: `{out, plural, one {1 of 4 daily needs is} other {# of 4 daily needs are}} out of reach. ${en}. Consider a place where daily life is nearer, or how the lack can be followed up.`,
      unknown: `{unsettled, plural, one {One daily need is not known from the data} other {# daily needs are not known from the data}}, so it cannot be decided whether daily life is within reach. ${en}.`,
    },
    change: "A place nearer a bus, a shop and activity, or a service that comes to the home.",
    params: { needsOut: "Consider when this many daily needs are out of reach" },
  },
};
