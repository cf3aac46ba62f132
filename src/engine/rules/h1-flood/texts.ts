import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Flom",
    asks: "Er byggestedet trygt for flom?",
    why: "En bolig skal tåle flom med årlig sannsynlighet 1/{years} (sikkerhetsklasse F2). Lempingen for små bygg gjelder ikke når bygget er en ny boenhet. Et område som ikke er kartlagt, er ikke av den grunn trygt.",
    measured: "{measured, number, percent} av tomta i flomsone",
    verdicts: {
      met: "Tomta ligger utenfor flomsonen for {required}-årsflom.{rarer, plural, =0 {} other { {rarer, number, percent} av den kan nås av sjeldnere flom. Det er ikke til hinder for boliger.}}",
      conflict:
        "{here, select, true {Byggestedet ligger i flomsonen for {required}-årsflom.} other {Flomsonen for {required}-årsflom tar så mye av tomta at husene ikke får plass utenfor.}} Da må en fagkyndig utrede faren og vise at stedet kan sikres (TEK17 § 7-2 [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} av tomta ligger i en flomsone uten oppgitt gjentaksintervall. Noen må finne ut hvor ofte flommen kommer.} other {{share, number, percent} av tomta ligger i flomsonen for {required}-årsflom. Byggestedet er utenfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nb} for flom. Det er ikke det samme som trygt.`,
    },
    change: `${WAY.nb}En flomfarevurdering kan vise at stedet er trygt, eller hvor høyt gulvet må ligge.`,
    params: { years: "Flom boligen skal tåle, gjentaksintervall" },
  },
  nn: {
    title: "Flaum",
    asks: "Er byggjestaden trygg for flaum?",
    why: "Ein bustad skal tole flaum med årleg sannsyn 1/{years} (tryggleiksklasse F2). Lempinga for små bygg gjeld ikkje når bygget er ei ny bueining. Eit område som ikkje er kartlagt, er ikkje av den grunn trygt.",
    measured: "{measured, number, percent} av tomta i flaumsone",
    verdicts: {
      met: "Tomta ligg utanfor flaumsona for {required}-årsflaum.{rarer, plural, =0 {} other { {rarer, number, percent} av tomta kan bli nådd av sjeldnare flaum. Det er ikkje til hinder for bustader.}}",
      conflict:
        "{here, select, true {Byggjestaden ligg i flaumsona for {required}-årsflaum.} other {Flaumsona for {required}-årsflaum tek så mykje av tomta at husa ikkje får plass utanfor.}} Då må ein fagkunnig greie ut faren og vise at staden kan sikrast (TEK17 § 7-2 [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} av tomta ligg i ei flaumsone utan oppgitt gjentaksintervall. Nokon må finne ut kor ofte flaumen kjem.} other {{share, number, percent} av tomta ligg i flaumsona for {required}-årsflaum. Byggjestaden er utanfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nn} for flaum. Det er ikkje det same som trygt.`,
    },
    change: `${WAY.nn}Ei flaumfarevurdering kan vise at staden er trygg, eller kor høgt golvet må liggje.`,
    params: { years: "Flaum bustaden skal tole, gjentaksintervall" },
  },
  en: {
    title: "Flood",
    asks: "Is the building spot safe from flooding?",
    why: "A dwelling must withstand a flood with a yearly probability of 1/{years} (safety class F2). The relief for small buildings does not apply to a new dwelling unit. An area that has not been mapped is not therefore safe.",
    measured: "{measured, number, percent} of the plot in a flood zone",
    verdicts: {
      met: "The plot lies outside the {required}-year flood zone.{rarer, plural, =0 {} other { Rarer floods can reach {rarer, number, percent} of it. That does not hinder dwellings.}}",
      conflict:
        "{here, select, true {The building spot lies in the {required}-year flood zone.} other {The {required}-year flood zone takes so much of the plot that the houses have no room outside it.}} An expert must then assess the hazard and show that the place can be secured (TEK17 § 7-2 [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} of the plot lies in a flood zone of unstated return period. Someone must find out how often the flood comes.} other {{share, number, percent} of the plot lies in the {required}-year flood zone. The building spot is clear of it, and {free, number} m² are free.}}",
      unknown: `${MAPPED.en} for flooding. That is not the same as safe.`,
    },
    change: `${WAY.en}A flood assessment can show that the place is safe, or how high the floor must be.`,
    params: { years: "Flood a dwelling must withstand, return period" },
  },
};
