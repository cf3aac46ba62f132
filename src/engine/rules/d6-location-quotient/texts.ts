import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Tetthet mot snittet i kommunen",
    asks: "Hvor mange ganger så tett er det med boenheter her som i kommunen samlet?",
    why: "Antall boenheter deles på det vi ville ventet om de lå jevnt etter folketallet. I små områder gir én boenhet store utslag; derfor trekkes tallet mot snittet i kommunen. Grensene er prosjektets egne, og kommunen kan endre dem.",
    measured: "{measured, number, ::.0} ganger snittet",
    verdicts: {
      within:
        "{trial, select, true {Brukes stedet, blir det} other {Det er}} {measured, number, ::.0} ganger så tett med {count, select, stock {kommunale boenheter} other {boenheter i programmet}} her som i kommunen samlet. Det er innenfor.{unstable, select, true { Området er lite, så tallet er trukket mot snittet.} other {}}",
      consider:
        "{trial, select, true {Brukes stedet, blir det} other {Det er}} {measured, number, ::.0} ganger så tett med {count, select, stock {kommunale boenheter} other {boenheter i programmet}} her som i kommunen samlet, mer enn {considerAbove, number}. Vurder et annet område.{unstable, select, true { Området er lite, så tallet er trukket mot snittet.} other {}}",
      justify:
        "{trial, select, true {Brukes stedet, blir det} other {Det er}} {measured, number, ::.0} ganger så tett med {count, select, stock {kommunale boenheter} other {boenheter i programmet}} her som i kommunen samlet, mer enn {justifyAbove, number}. Det krever begrunnelse.{unstable, select, true { Området er lite, så tallet er trukket mot snittet.} other {}}",
      unknown: "Folketallet i området eller kommunen er ikke kjent, så tettheten kan ikke sammenlignes.",
    },
    change:
      "Et område med færre {count, select, stock {kommunale boenheter} other {boenheter i programmet}} i forhold til folketallet.",
    params: {
      considerAbove: "Vurder over",
      justifyAbove: "Krev begrunnelse over",
      priorUnits: "Vekt av snittet i kommunen, i forventede boenheter",
      unstableResidents: "Usikkert tall under så mange innbyggere",
      unstableExpected: "Usikkert tall under så mange forventede boenheter",
    },
  },
  nn: {
    title: "Tettleik mot snittet i kommunen",
    asks: "Kor mange gonger så tett er det med bueiningar her som i kommunen samla?",
    why: "Talet på bueiningar blir delt på det vi ville venta om dei låg jamt etter folketalet. I små område gir éi bueining store utslag; difor blir talet trekt mot snittet i kommunen. Grensene er prosjektet sine eigne, og kommunen kan endre dei.",
    measured: "{measured, number, ::.0} gonger snittet",
    verdicts: {
      within:
        "{trial, select, true {Blir staden brukt, blir det} other {Det er}} {measured, number, ::.0} gonger så tett med {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} her som i kommunen samla. Det er innanfor.{unstable, select, true { Området er lite, så talet er trekt mot snittet.} other {}}",
      consider:
        "{trial, select, true {Blir staden brukt, blir det} other {Det er}} {measured, number, ::.0} gonger så tett med {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} her som i kommunen samla, meir enn {considerAbove, number}. Vurder eit anna område.{unstable, select, true { Området er lite, så talet er trekt mot snittet.} other {}}",
      justify:
        "{trial, select, true {Blir staden brukt, blir det} other {Det er}} {measured, number, ::.0} gonger så tett med {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} her som i kommunen samla, meir enn {justifyAbove, number}. Det krev grunngjeving.{unstable, select, true { Området er lite, så talet er trekt mot snittet.} other {}}",
      unknown: "Folketalet i området eller kommunen er ikkje kjent, så tettleiken kan ikkje samanliknast.",
    },
    change:
      "Eit område med færre {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} i høve til folketalet.",
    params: {
      considerAbove: "Vurder over",
      justifyAbove: "Krev grunngjeving over",
      priorUnits: "Vekt av snittet i kommunen, i venta bueiningar",
      unstableResidents: "Usikkert tal under så mange innbyggjarar",
      unstableExpected: "Usikkert tal under så mange venta bueiningar",
    },
  },
  en: {
    title: "Density against the municipal mean",
    asks: "How many times as dense are units here as in the municipality as a whole?",
    why: "The number of units is divided by what we would expect if they lay evenly by residents. In small areas one unit makes a large difference, so the figure is pulled toward the municipal mean. The limits are the project’s own, and the municipality may change them.",
    measured: "{measured, number, ::.0} times the mean",
    verdicts: {
      within:
        "{trial, select, true {If the place is used,} other {Here,}} {count, select, stock {municipal units} other {programme units}} {trial, select, true {will be} other {are}} {measured, number, ::.0} times as dense as in the municipality as a whole. That is within the limit.{unstable, select, true { The area is small, so the figure is pulled toward the mean.} other {}}",
      consider:
        "{trial, select, true {If the place is used,} other {Here,}} {count, select, stock {municipal units} other {programme units}} {trial, select, true {will be} other {are}} {measured, number, ::.0} times as dense as in the municipality as a whole, more than {considerAbove, number}. Consider another area.{unstable, select, true { The area is small, so the figure is pulled toward the mean.} other {}}",
      justify:
        "{trial, select, true {If the place is used,} other {Here,}} {count, select, stock {municipal units} other {programme units}} {trial, select, true {will be} other {are}} {measured, number, ::.0} times as dense as in the municipality as a whole, more than {justifyAbove, number}. That needs a reason.{unstable, select, true { The area is small, so the figure is pulled toward the mean.} other {}}",
      unknown:
        "The number of residents in the area or the municipality is not known, so the density cannot be compared.",
    },
    change:
      "An area with fewer {count, select, stock {municipal units} other {programme units}} for its number of residents.",
    params: {
      considerAbove: "Consider above",
      justifyAbove: "Ask for a reason above",
      priorUnits: "Weight of the municipal mean, in expected units",
      unstableResidents: "Uncertain below this many residents",
      unstableExpected: "Uncertain below this many expected units",
    },
  },
};
