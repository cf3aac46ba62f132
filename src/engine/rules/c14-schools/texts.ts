import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Skole og barnehage",
    asks: "Hvor ligger nærmeste skole og barnehage?",
    why: "Avstanden er til opplysning og gir aldri poeng, verken pluss eller minus. Ingen norsk kilde gir en minsteavstand. Konsekvenser for barn og unge skal likevel vurderes i saken, med ord: trygg skoleveg, belysning, en kontaktperson.",
    measured: "{measured, number} m i luftlinje",
    verdicts: {
      info: "{school, select, null {Dataene har ingen skoler.} other {Nærmeste skole er {school, number} m unna i luftlinje.}} {kindergarten, select, null {Dataene har ingen barnehager.} other {Nærmeste barnehage er {kindergarten, number} m unna.}} Det gir ingen poeng.",
      unknown: "Dataene har ingen skoler eller barnehager. Det gir ingen poeng.",
    },
    params: {},
  },
  nn: {
    title: "Skule og barnehage",
    asks: "Kvar ligg næraste skule og barnehage?",
    why: "Avstanden er til opplysning og gjev aldri poeng, verken pluss eller minus. Inga norsk kjelde gjev ein minsteavstand. Konsekvensar for barn og unge skal likevel vurderast i saka, med ord: trygg skuleveg, lys, ein kontaktperson.",
    measured: "{measured, number} m i luftlinje",
    verdicts: {
      info: "{school, select, null {Dataa har ingen skular.} other {Næraste skule er {school, number} m unna i luftlinje.}} {kindergarten, select, null {Dataa har ingen barnehagar.} other {Næraste barnehage er {kindergarten, number} m unna.}} Det gjev ingen poeng.",
      unknown: "Dataa har ingen skular eller barnehagar. Det gjev ingen poeng.",
    },
    params: {},
  },
  en: {
    title: "School and kindergarten",
    asks: "Where are the nearest school and kindergarten?",
    why: "The distance is for information and never gives points, neither plus nor minus. No Norwegian source gives a least distance. Consequences for children must still be assessed in the case, in words: safe ways to school, lighting, a contact person.",
    measured: "{measured, number} m in a straight line",
    verdicts: {
      info: "{school, select, null {The data has no schools.} other {The nearest school is {school, number} m away in a straight line.}} {kindergarten, select, null {The data has no kindergartens.} other {The nearest kindergarten is {kindergarten, number} m away.}} It gives no points.",
      unknown: "The data has no schools or kindergartens. It gives no points.",
    },
    params: {},
  },
};
