import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

/** The same asked of every unit at the municipality's disposal (domain.md §2: both counts). */
const STOCK = {
  nb: " Alle kommunalt disponerte boliger sett under ett: {stockNearest, select, null {ingen andre.} 0 {den nærmeste er på samme adresse.} other {den nærmeste er {stockNearest, number, ::precision-integer} m unna.}}",
  nn: " Alle kommunalt disponerte bustader sett under eitt: {stockNearest, select, null {ingen andre.} 0 {den næraste er på same adresse.} other {den næraste er {stockNearest, number, ::precision-integer} m unna.}}",
  en: " All dwellings at the municipality’s disposal taken together: {stockNearest, select, null {no others.} 0 {the nearest is at the same address.} other {the nearest is {stockNearest, number, ::precision-integer} m away.}}",
} as const;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Nærmeste boenhet",
    asks: "Hvor langt er det i luftlinje til nærmeste andre boenhet i programmet?",
    why: "Avstanden på 400 m er hentet fra Minnesota, der små steder er unntatt. Ingen norsk kilde setter en minsteavstand, og slike regler er omstridt fordi de kan stenge folk ute. Derfor ber regelen bare om en vurdering, og bare for programmet, som kilden handler om. Avstanden til andre kommunale boliger vises ved siden av.",
    measured: "{measured, number, ::precision-integer} m",
    verdicts: {
      within: `{nearest, select, null {Det er ingen andre boenheter i programmet.} other {Det er {nearest, number, ::precision-integer} m til nærmeste andre boenhet i programmet. Det er innenfor.}}${STOCK.nb}`,
      consider: `Det er {measured, number, ::precision-integer} m til nærmeste andre boenhet i programmet, mindre enn {considerBelow} m. Vurder om stedene bør ligge lenger fra hverandre.${STOCK.nb}`,
    },
    change: "Et sted minst {considerBelow} m fra andre boenheter i programmet.",
    params: { considerBelow: "Vurder under" },
  },
  nn: {
    title: "Næraste bueining",
    asks: "Kor langt er det i luftlinje til næraste andre bueining i programmet?",
    why: "Avstanden på 400 m er henta frå Minnesota, der små stader er unnatekne. Inga norsk kjelde set ein minsteavstand, og slike reglar er omstridde fordi dei kan stengje folk ute. Difor ber regelen berre om ei vurdering, og berre for programmet, som kjelda handlar om. Avstanden til andre kommunale bustader blir vist ved sida av.",
    measured: "{measured, number, ::precision-integer} m",
    verdicts: {
      within: `{nearest, select, null {Det er ingen andre bueiningar i programmet.} other {Det er {nearest, number, ::precision-integer} m til næraste andre bueining i programmet. Det er innanfor.}}${STOCK.nn}`,
      consider: `Det er {measured, number, ::precision-integer} m til næraste andre bueining i programmet, mindre enn {considerBelow} m. Vurder om stadene bør liggje lenger frå kvarandre.${STOCK.nn}`,
    },
    change: "Ein stad minst {considerBelow} m frå andre bueiningar i programmet.",
    params: { considerBelow: "Vurder under" },
  },
  en: {
    title: "Nearest unit",
    asks: "How far is it in a straight line to the nearest other programme unit?",
    why: "The distance of 400 m is taken from Minnesota, where small sites are exempt. No Norwegian source sets a least distance, and such rules are contested because they can shut people out. So this rule only asks you to consider, and only for the programme, which the source is about. The distance to other municipal dwellings is shown beside it.",
    measured: "{measured, number, ::precision-integer} m",
    verdicts: {
      within: `{nearest, select, null {There are no other programme units.} other {It is {nearest, number, ::precision-integer} m to the nearest other programme unit. That is within the limit.}}${STOCK.en}`,
      consider: `It is {measured, number, ::precision-integer} m to the nearest other programme unit, less than {considerBelow} m. Consider whether the sites should be farther apart.${STOCK.en}`,
    },
    change: "A place at least {considerBelow} m from other programme units.",
    params: { considerBelow: "Consider below" },
  },
};
