import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

/** The same asked of every unit at the municipality's disposal (domain.md §2: both counts). */
const STOCK = {
  nb: " Alle kommunalt disponerte boliger sett under ett: {stockUnits, plural, =0 {ingen} other {#}}{stockRate, select, null {.} other {, {stockRate, number, ::.0} per 1000 innbyggere.}}",
  nn: " Alle kommunalt disponerte bustader sett under eitt: {stockUnits, plural, =0 {ingen} other {#}}{stockRate, select, null {.} other {, {stockRate, number, ::.0} per 1000 innbyggjarar.}}",
  en: " All dwellings at the municipality’s disposal taken together: {stockUnits, plural, =0 {none} other {#}}{stockRate, select, null {.} other {, {stockRate, number, ::.0} per 1,000 residents.}}",
} as const;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Boenheter per innbygger",
    asks: "Hvor mange boenheter i programmet er det per 1000 innbyggere i området?",
    why: "Minnesota kaller et område svært konsentrert når mer enn fem av 1000 innbyggere bor i slike tilbud. Grensen er laget for steder med tillatelse fra staten og er ikke norsk. Den sier når det er verdt å se nærmere etter, og handler om programmer; de kommunale boligene samlet ligger i Norge flere ganger høyere og vises ved siden av.",
    measured:
      "{unstable, select, true {{units, plural, one {# boenhet} other {# boenheter}}} other {{measured, number, ::.0} per 1000}}",
    verdicts: {
      within: `{trial, select, true {Brukes stedet, får området} other {Området har}} {units, plural, =0 {ingen boenheter} one {# boenhet} other {# boenheter}} i programmet{unstable, select, true {. Tallene er så små at et tall per 1000 sier lite} other {, {measured, number, ::.0} per 1000 innbyggere}}. Det er innenfor.${STOCK.nb}`,
      consider: `{trial, select, true {Brukes stedet, får området} other {Området har}} {unstable, select, true {{units, plural, one {# boenhet} other {# boenheter}} i programmet. Det er over {considerAbove, number} per 1000, men tallene er så små at det er usikkert} other {{measured, number, ::.0} boenheter i programmet per 1000 innbyggere, mer enn {considerAbove, number}}}. Vurder et annet område.${STOCK.nb}`,
      unknown: `Folketallet i området er ikke kjent, så andelen kan ikke regnes ut.${STOCK.nb}`,
    },
    change: "Et område med færre boenheter i forhold til folketallet.",
    params: { considerAbove: "Vurder over" },
  },
  nn: {
    title: "Bueiningar per innbyggjar",
    asks: "Kor mange bueiningar i programmet er det per 1000 innbyggjarar i området?",
    why: "Minnesota kallar eit område svært konsentrert når meir enn fem av 1000 innbyggjarar bur i slike tilbod. Grensa er laga for stader med løyve frå staten og er ikkje norsk. Ho seier når det er verdt å sjå nærare etter, og handlar om program; dei kommunale bustadene samla ligg i Noreg fleire gonger høgare og blir viste ved sida av.",
    measured:
      "{unstable, select, true {{units, plural, one {# bueining} other {# bueiningar}}} other {{measured, number, ::.0} per 1000}}",
    verdicts: {
      within: `{trial, select, true {Blir staden brukt, får området} other {Området har}} {units, plural, =0 {ingen bueiningar} one {# bueining} other {# bueiningar}} i programmet{unstable, select, true {. Tala er så små at eit tal per 1000 seier lite} other {, {measured, number, ::.0} per 1000 innbyggjarar}}. Det er innanfor.${STOCK.nn}`,
      consider: `{trial, select, true {Blir staden brukt, får området} other {Området har}} {unstable, select, true {{units, plural, one {# bueining} other {# bueiningar}} i programmet. Det er over {considerAbove, number} per 1000, men tala er så små at det er usikkert} other {{measured, number, ::.0} bueiningar i programmet per 1000 innbyggjarar, meir enn {considerAbove, number}}}. Vurder eit anna område.${STOCK.nn}`,
      unknown: `Folketalet i området er ikkje kjent, så delen kan ikkje reknast ut.${STOCK.nn}`,
    },
    change: "Eit område med færre bueiningar i høve til folketalet.",
    params: { considerAbove: "Vurder over" },
  },
  en: {
    title: "Units per resident",
    asks: "How many programme units are there per 1,000 residents of the area?",
    why: "Minnesota calls an area highly concentrated when more than five of 1,000 residents live in such programmes. The limit was made for sites licensed by the state and is not Norwegian. It tells when a closer look is worthwhile, and is about programmes; municipal dwellings as a whole lie several times higher in Norway and are shown beside it.",
    measured:
      "{unstable, select, true {{units, plural, one {# unit} other {# units}}} other {{measured, number, ::.0} per 1,000}}",
    verdicts: {
      within: `{trial, select, true {If the place is used, the area will have} other {The area has}} {units, plural, =0 {no programme units} one {# programme unit} other {# programme units}}{unstable, select, true {. The numbers are so small that a figure per 1,000 says little} other {, {measured, number, ::.0} per 1,000 residents}}. That is within the limit.${STOCK.en}`,
      consider: `{trial, select, true {If the place is used, the area will have} other {The area has}} {unstable, select, true {{units, plural, one {# programme unit} other {# programme units}}. That is over {considerAbove, number} per 1,000, but the numbers are so small that it is uncertain} other {{measured, number, ::.0} programme units per 1,000 residents, more than {considerAbove, number}}}. Consider another area.${STOCK.en}`,
      unknown: `The number of residents in the area is not known, so the share cannot be worked out.${STOCK.en}`,
    },
    change: "An area with fewer units for its number of residents.",
    params: { considerAbove: "Consider above" },
  },
};
