import type { Language } from "../../model/index.ts";
import { MAPPED } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Radon",
    asks: "Er det mye radon i grunnen?",
    why: "Alle boliger skal bygges med radonsperre og være forberedt for tiltak, uansett hvor de står: det skal gjøres noe over 100 Bq/m³, og 200 Bq/m³ er grensen. Kartet sier bare hvor det er sannsynlig med mye radon. Det er til opplysning og stopper ingen tomt.",
    measured: "{measured, number, percent} av tomta der det trolig er mye radon",
    verdicts: {
      info: `{high, plural, =0 {{mapped, plural, =1 {Kartet viser ikke områder med mye radon her.} other {${MAPPED.nb} for radon.}}} other {På {high, number, percent} av tomta er det sannsynlig med mye radon.}} Radonsperre kreves i alle fall.`,
    },
    change: "Mål radon i husene den første vinteren de er i bruk.",
    params: {},
  },
  nn: {
    title: "Radon",
    asks: "Er det mykje radon i grunnen?",
    why: "Alle bustader skal byggjast med radonsperre og vere førebudde for tiltak, uansett kvar dei står: det skal gjerast noko over 100 Bq/m³, og 200 Bq/m³ er grensa. Kartet seier berre kvar det er sannsynleg med mykje radon. Det er til opplysning og stoppar inga tomt.",
    measured: "{measured, number, percent} av tomta der det truleg er mykje radon",
    verdicts: {
      info: `{high, plural, =0 {{mapped, plural, =1 {Kartet viser ikkje område med mykje radon her.} other {${MAPPED.nn} for radon.}}} other {På {high, number, percent} av tomta er det sannsynleg med mykje radon.}} Radonsperre er eit krav i alle fall.`,
    },
    change: "Mål radon i husa den første vinteren dei er i bruk.",
    params: {},
  },
  en: {
    title: "Radon",
    asks: "Is there much radon in the ground?",
    why: "All dwellings must be built with a radon barrier and made ready for measures, wherever they stand: something must be done above 100 Bq/m³, and 200 Bq/m³ is the limit. The map only tells where much radon is likely. It is for information and stops no plot.",
    measured: "{measured, number, percent} of the plot where much radon is likely",
    verdicts: {
      info: `{high, plural, =0 {{mapped, plural, =1 {The map shows no areas with much radon here.} other {${MAPPED.en} for radon.}}} other {On {high, number, percent} of the plot much radon is likely.}} A radon barrier is required in any case.`,
    },
    change: "Measure radon in the houses the first winter they are in use.",
    params: {},
  },
};
