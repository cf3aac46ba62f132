import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Sol, uteplass og brannbil",
    asks: "Er det sol og uteplass, og kommer brannbilen fram?",
    why: "Et godt uteområde gjør boligen til et hjem. Brannbilen må kunne komme fram; uten det får huset ikke byggetillatelse. Svarene kommer fra tomtelista.",
    measured:
      "{sun, select, yes {sol og uteplass} no {lite sol eller uteplass} other {sol er ikke vurdert}}, {fire, select, yes {brannbil kommer fram} no {brannbil kommer ikke fram} other {brannbil er ikke vurdert}}",
    verdicts: {
      good: "Tomta har sol og uteplass, og brannbilen kommer fram.",
      acceptable: "Brannbilen kommer fram, men tomta har lite sol eller uteplass.",
      poor: "Brannbilen kommer ikke fram.",
      unknown:
        "{fire, select, unknown {Tomtelista sier ikke om brannbilen kommer fram.} other {Tomtelista sier ikke om det er sol og uteplass.}}",
    },
    change: "En bedre adkomstveg eller en annen plassering av husene kan endre svaret.",
    params: {},
  },
  nn: {
    title: "Sol, uteplass og brannbil",
    asks: "Er det sol og uteplass, og kjem brannbilen fram?",
    why: "Eit godt uteområde gjer bustaden til ein heim. Brannbilen må kunne kome fram; utan det får huset ikkje byggjeløyve. Svara kjem frå tomtelista.",
    measured:
      "{sun, select, yes {sol og uteplass} no {lite sol eller uteplass} other {sol er ikkje vurdert}}, {fire, select, yes {brannbil kjem fram} no {brannbil kjem ikkje fram} other {brannbil er ikkje vurdert}}",
    verdicts: {
      good: "Tomta har sol og uteplass, og brannbilen kjem fram.",
      acceptable: "Brannbilen kjem fram, men tomta har lite sol eller uteplass.",
      poor: "Brannbilen kjem ikkje fram.",
      unknown:
        "{fire, select, unknown {Tomtelista seier ikkje om brannbilen kjem fram.} other {Tomtelista seier ikkje om det er sol og uteplass.}}",
    },
    change: "Ein betre tilkomstveg eller ei anna plassering av husa kan endre svaret.",
    params: {},
  },
  en: {
    title: "Sun, outdoor place and fire engine",
    asks: "Is there sun and an outdoor place, and can a fire engine get there?",
    why: "A good outdoor area makes the dwelling a home. A fire engine must be able to get there; without it the house gets no building permit. The answers come from the list of plots.",
    measured:
      "{sun, select, yes {sun and outdoor place} no {little sun or outdoor place} other {sun not assessed}}, {fire, select, yes {fire engine gets there} no {fire engine does not get there} other {fire engine not assessed}}",
    verdicts: {
      good: "The plot has sun and an outdoor place, and a fire engine gets there.",
      acceptable: "A fire engine gets there, but the plot has little sun or outdoor place.",
      poor: "A fire engine does not get there.",
      unknown:
        "{fire, select, unknown {The list of plots does not say whether a fire engine gets there.} other {The list of plots does not say whether there is sun and an outdoor place.}}",
    },
    change: "A better access road or another position of the houses can change the answer.",
    params: {},
  },
};
