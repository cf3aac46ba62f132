import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Boenheter per innbygger",
    asks: "Hvor mange boenheter i programmet er det per 1000 innbyggere i området?",
    why: "Minnesota kaller et område svært konsentrert når mer enn fem av 1000 innbyggere bor i slike tilbud. Grensen er laget for steder med tillatelse fra staten og er ikke norsk. Den sier når det er verdt å se nærmere etter.",
    measured: "{measured, number, ::.0} per 1000",
    verdicts: {
      within:
        "{trial, select, true {Brukes stedet, får området} other {Området har}} {units, plural, =0 {ingen boenheter} one {# boenhet} other {# boenheter}} i programmet, {measured, number, ::.0} per 1000 innbyggere. Det er innenfor.",
      consider:
        "{trial, select, true {Brukes stedet, får området} other {Området har}} {measured, number, ::.0} boenheter i programmet per 1000 innbyggere, mer enn {considerAbove, number}. Vurder et annet område.",
      unknown: "Folketallet i området er ikke kjent, så andelen kan ikke regnes ut.",
    },
    change: "Et område med færre boenheter i forhold til folketallet.",
    params: { considerAbove: "Vurder over" },
  },
  nn: {
    title: "Bueiningar per innbyggjar",
    asks: "Kor mange bueiningar i programmet er det per 1000 innbyggjarar i området?",
    why: "Minnesota kallar eit område svært konsentrert når meir enn fem av 1000 innbyggjarar bur i slike tilbod. Grensa er laga for stader med løyve frå staten og er ikkje norsk. Ho seier når det er verdt å sjå nærare etter.",
    measured: "{measured, number, ::.0} per 1000",
    verdicts: {
      within:
        "{trial, select, true {Blir staden brukt, får området} other {Området har}} {units, plural, =0 {ingen bueiningar} one {# bueining} other {# bueiningar}} i programmet, {measured, number, ::.0} per 1000 innbyggjarar. Det er innanfor.",
      consider:
        "{trial, select, true {Blir staden brukt, får området} other {Området har}} {measured, number, ::.0} bueiningar i programmet per 1000 innbyggjarar, meir enn {considerAbove, number}. Vurder eit anna område.",
      unknown: "Folketalet i området er ikkje kjent, så delen kan ikkje reknast ut.",
    },
    change: "Eit område med færre bueiningar i høve til folketalet.",
    params: { considerAbove: "Vurder over" },
  },
  en: {
    title: "Units per resident",
    asks: "How many programme units are there per 1,000 residents of the area?",
    why: "Minnesota calls an area highly concentrated when more than five of 1,000 residents live in such programmes. The limit was made for sites licensed by the state and is not Norwegian. It tells when a closer look is worthwhile.",
    measured: "{measured, number, ::.0} per 1,000",
    verdicts: {
      within:
        "{trial, select, true {If the place is used, the area will have} other {The area has}} {units, plural, =0 {no programme units} one {# programme unit} other {# programme units}}, {measured, number, ::.0} per 1,000 residents. That is within the limit.",
      consider:
        "{trial, select, true {If the place is used, the area will have} other {The area has}} {measured, number, ::.0} programme units per 1,000 residents, more than {considerAbove, number}. Consider another area.",
      unknown: "The number of residents in the area is not known, so the share cannot be worked out.",
    },
    change: "An area with fewer units for its number of residents.",
    params: { considerAbove: "Consider above" },
  },
};
