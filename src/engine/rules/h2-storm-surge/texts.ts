import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Stormflo",
    asks: "Er byggestedet trygt for stormflo?",
    why: "En bolig skal tåle stormflo med årlig sannsynlighet 1/{years}, som for flom. Kartet bør ta med at havet stiger. Ligger tomta langt fra sjøen, må kartet likevel dekke den for at svaret skal være oppfylt.",
    measured: "{measured, number, percent} av tomta i stormflosone",
    verdicts: {
      met: "Tomta ligger utenfor sonen for {required}-års stormflo.{rarer, plural, =0 {} other { {rarer, number, percent} av den kan nås av sjeldnere stormflo. Det er ikke til hinder for boliger.}}",
      conflict:
        "{here, select, true {Byggestedet ligger i sonen for {required}-års stormflo.} other {Sonen for {required}-års stormflo tar så mye av tomta at husene ikke får plass utenfor.}} Da må gulvet løftes eller terrenget sikres, og en fagkyndig må vise at det holder (TEK17 § 7-2 tredje ledd [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} av tomta ligger i en stormflosone uten oppgitt gjentaksintervall. Noen må finne ut hvor ofte vannet når hit.} other {{share, number, percent} av tomta ligger i sonen for {required}-års stormflo. Byggestedet er utenfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nb} for stormflo. Det er ikke det samme som trygt.`,
    },
    change: `${WAY.nb}Et gulv over stormflonivået med klimapåslag kan gi trygghet her.`,
    params: { years: "Stormflo boligen skal tåle, gjentaksintervall" },
  },
  nn: {
    title: "Stormflo",
    asks: "Er byggjestaden trygg for stormflo?",
    why: "Ein bustad skal tole stormflo med årleg sannsyn 1/{years}, som for flaum. Kartet bør ta med at havet stig. Ligg tomta langt frå sjøen, må kartet likevel dekkje ho for at svaret skal vere oppfylt.",
    measured: "{measured, number, percent} av tomta i stormflosone",
    verdicts: {
      met: "Tomta ligg utanfor sona for {required}-års stormflo.{rarer, plural, =0 {} other { {rarer, number, percent} av tomta kan bli nådd av sjeldnare stormflo. Det er ikkje til hinder for bustader.}}",
      conflict:
        "{here, select, true {Byggjestaden ligg i sona for {required}-års stormflo.} other {Sona for {required}-års stormflo tek så mykje av tomta at husa ikkje får plass utanfor.}} Då må golvet løftast eller terrenget sikrast, og ein fagkunnig må vise at det held (TEK17 § 7-2 tredje ledd [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} av tomta ligg i ei stormflosone utan oppgitt gjentaksintervall. Nokon må finne ut kor ofte vatnet når hit.} other {{share, number, percent} av tomta ligg i sona for {required}-års stormflo. Byggjestaden er utanfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nn} for stormflo. Det er ikkje det same som trygt.`,
    },
    change: `${WAY.nn}Eit golv over stormflonivået med klimapåslag kan gje tryggleik her.`,
    params: { years: "Stormflo bustaden skal tole, gjentaksintervall" },
  },
  en: {
    title: "Storm surge",
    asks: "Is the building spot safe from storm surge?",
    why: "A dwelling must withstand a storm surge with a yearly probability of 1/{years}, as for floods. The map should allow for a rising sea. Even far from the sea the map must cover the plot before the answer can be met.",
    measured: "{measured, number, percent} of the plot in a surge zone",
    verdicts: {
      met: "The plot lies outside the {required}-year storm-surge zone.{rarer, plural, =0 {} other { Rarer surges can reach {rarer, number, percent} of it. That does not hinder dwellings.}}",
      conflict:
        "{here, select, true {The building spot lies in the {required}-year storm-surge zone.} other {The {required}-year storm-surge zone takes so much of the plot that the houses have no room outside it.}} The floor must be raised or the ground secured, and an expert must show that it is enough (TEK17 § 7-2, third paragraph [V]).",
      investigate:
        "{share, plural, =0 {{unclassed, number, percent} of the plot lies in a surge zone of unstated return period. Someone must find out how often the water reaches it.} other {{share, number, percent} of the plot lies in the {required}-year storm-surge zone. The building spot is clear of it, and {free, number} m² are free.}}",
      unknown: `${MAPPED.en} for storm surge. That is not the same as safe.`,
    },
    change: `${WAY.en}A floor above the surge level with a climate allowance can make the place safe.`,
    params: { years: "Surge a dwelling must withstand, return period" },
  },
};
