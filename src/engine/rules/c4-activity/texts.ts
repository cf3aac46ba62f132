import type { Language } from "../../model/index.ts";
import { walkTexts } from "../../siting/reach-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    ...walkTexts(
      "nb",
      "både NAV og et aktivitetssted",
      "{place, select, null {Dataene har ingen aktivitetssteder eller lavterskeltilbud.} other {Dataene har ikke noe NAV-kontor.}}",
    ),
    title: "NAV og møteplass",
    asks: "Er NAV og et sted å være innen rekkevidde?",
    why: "Ensomhet er den største ulempen ved spredt bosetting. Derfor må et aktivitetssted eller lavterskeltilbud kunne nås. Nærmest er ikke best: alt inntil god avstand teller likt. Avstanden måles langs veinettet når det er lastet inn, ellers i luftlinje ganger {detour, number}.",
  },
  nn: {
    ...walkTexts(
      "nn",
      "både NAV og ein aktivitetsstad",
      "{place, select, null {Dataa har ingen aktivitetsstader eller lågterskeltilbod.} other {Dataa har ikkje noko NAV-kontor.}}",
    ),
    title: "NAV og møteplass",
    asks: "Er NAV og ein stad å vere innan rekkjevidd?",
    why: "Einsemd er den største ulempa ved spreidd busetjing. Difor må ein aktivitetsstad eller eit lågterskeltilbod kunne nåast. Nærast er ikkje best: alt inntil god avstand tel likt. Avstanden blir målt langs vegnettet når det er lasta inn, elles i luftlinje gonger {detour, number}.",
  },
  en: {
    ...walkTexts(
      "en",
      "both NAV and an activity place",
      "{place, select, null {The data has no activity places or low-threshold services.} other {The data has no NAV office.}}",
    ),
    title: "NAV and a place to be",
    asks: "Are NAV and a place to be within reach?",
    why: "Loneliness is the main downside of scattered housing. An activity place or a low-threshold service must therefore be within reach. Closest is not best: everything up to a good distance counts the same. The distance follows the road network when one is loaded, and is otherwise the straight line times {detour, number}.",
  },
};
