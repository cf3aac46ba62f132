import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

/** The same asked of every unit at the municipality's disposal (domain.md §2: both counts). */
const STOCK = {
  nb: " Alle kommunalt disponerte boliger sett under ett: {stockUnits, plural, =0 {ingen.} other {# her.}}",
  nn: " Alle kommunalt disponerte bustader sett under eitt: {stockUnits, plural, =0 {ingen.} other {# her.}}",
  en: " All dwellings at the municipality’s disposal taken together: {stockUnits, plural, =0 {none.} other {# here.}}",
} as const;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Ubrukt mulighet",
    asks: "Er området stort nok til å ha boenheter i programmet, men uten noen?",
    why: "Spredning er rettferdig bare når vi ser like godt hvor det ikke er noen, som hvor det er mange. Oslo begynte i 2014 å selge der det var tett og kjøpe der det var få. Grensen på 500 innbyggere er prosjektets egen.",
    measured: "{measured, number} innbyggere",
    verdicts: {
      info: `{trial, select, true {Området har i dag} other {Området har}} {measured, number} innbyggere og ingen boenheter i programmet. Det er en ubrukt mulighet.${STOCK.nb}`,
      within: `{units, plural, =0 {Området har ingen boenheter i programmet, men er for lite til at det ville ventes.} one {Området har # boenhet i programmet.} other {Området har # boenheter i programmet.}}${STOCK.nb}`,
      unknown: `Området har ingen boenheter i programmet, og folketallet er ikke kjent.${STOCK.nb}`,
    },
    params: { leastResidents: "Færrest innbyggere" },
  },
  nn: {
    title: "Unytta høve",
    asks: "Er området stort nok til å ha bueiningar i programmet, men utan nokon?",
    why: "Spreiing er rettferdig berre når vi ser like godt kvar det ikkje er nokon, som kvar det er mange. Oslo byrja i 2014 å selje der det var tett og kjøpe der det var få. Grensa på 500 innbyggjarar er prosjektet si eiga.",
    measured: "{measured, number} innbyggjarar",
    verdicts: {
      info: `{trial, select, true {Området har i dag} other {Området har}} {measured, number} innbyggjarar og ingen bueiningar i programmet. Det er eit unytta høve.${STOCK.nn}`,
      within: `{units, plural, =0 {Området har ingen bueiningar i programmet, men er for lite til at det ville vore venta.} one {Området har # bueining i programmet.} other {Området har # bueiningar i programmet.}}${STOCK.nn}`,
      unknown: `Området har ingen bueiningar i programmet, og folketalet er ikkje kjent.${STOCK.nn}`,
    },
    params: { leastResidents: "Færrast innbyggjarar" },
  },
  en: {
    title: "Unused opportunity",
    asks: "Is the area large enough to have programme units, but without any?",
    why: "Dispersion is fair only when we see where there are none as clearly as where there are many. In 2014 Oslo began to sell where units were dense and buy where they were few. The limit of 500 residents is the project’s own.",
    measured: "{measured, number} residents",
    verdicts: {
      info: `{trial, select, true {Today the area has} other {The area has}} {measured, number} residents and no programme units. That is an unused opportunity.${STOCK.en}`,
      within: `{units, plural, =0 {The area has no programme units, but is too small for one to be expected.} one {The area has # programme unit.} other {The area has # programme units.}}${STOCK.en}`,
      unknown: `The area has no programme units, and its number of residents is not known.${STOCK.en}`,
    },
    params: { leastResidents: "Fewest residents" },
  },
};
