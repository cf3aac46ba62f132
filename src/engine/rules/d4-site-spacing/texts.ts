import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Nærmeste boenhet",
    asks: "Hvor langt er det i luftlinje til nærmeste andre boenhet i programmet?",
    why: "Avstanden på 400 m er hentet fra Minnesota, der små steder er unntatt. Ingen norsk kilde setter en minsteavstand, og slike regler er omstridt fordi de kan stenge folk ute. Derfor ber regelen bare om en vurdering.",
    measured: "{measured, number, ::precision-integer} m",
    verdicts: {
      within:
        "{nearest, select, null {Det er ingen andre boenheter i programmet.} other {Det er {nearest, number, ::precision-integer} m til nærmeste andre boenhet i programmet. Det er innenfor.}}",
      consider:
        "Det er {measured, number, ::precision-integer} m til nærmeste andre boenhet i programmet, mindre enn {considerBelow} m. Vurder om stedene bør ligge lenger fra hverandre.",
    },
    change: "Et sted minst {considerBelow} m fra andre boenheter i programmet.",
    params: { considerBelow: "Vurder under" },
  },
  nn: {
    title: "Næraste bueining",
    asks: "Kor langt er det i luftlinje til næraste andre bueining i programmet?",
    why: "Avstanden på 400 m er henta frå Minnesota, der små stader er unnatekne. Inga norsk kjelde set ein minsteavstand, og slike reglar er omstridde fordi dei kan stengje folk ute. Difor ber regelen berre om ei vurdering.",
    measured: "{measured, number, ::precision-integer} m",
    verdicts: {
      within:
        "{nearest, select, null {Det er ingen andre bueiningar i programmet.} other {Det er {nearest, number, ::precision-integer} m til næraste andre bueining i programmet. Det er innanfor.}}",
      consider:
        "Det er {measured, number, ::precision-integer} m til næraste andre bueining i programmet, mindre enn {considerBelow} m. Vurder om stadene bør liggje lenger frå kvarandre.",
    },
    change: "Ein stad minst {considerBelow} m frå andre bueiningar i programmet.",
    params: { considerBelow: "Vurder under" },
  },
  en: {
    title: "Nearest unit",
    asks: "How far is it in a straight line to the nearest other programme unit?",
    why: "The distance of 400 m is taken from Minnesota, where small sites are exempt. No Norwegian source sets a least distance, and such rules are contested because they can shut people out. So this rule only asks you to consider.",
    measured: "{measured, number, ::precision-integer} m",
    verdicts: {
      within:
        "{nearest, select, null {There are no other programme units.} other {It is {nearest, number, ::precision-integer} m to the nearest other programme unit. That is within the limit.}}",
      consider:
        "It is {measured, number, ::precision-integer} m to the nearest other programme unit, less than {considerBelow} m. Consider whether the sites should be farther apart.",
    },
    change: "A place at least {considerBelow} m from other programme units.",
    params: { considerBelow: "Consider below" },
  },
};
