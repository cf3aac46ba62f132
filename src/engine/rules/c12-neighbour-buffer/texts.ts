import type { Language } from "../../model/index.ts";
import { MAPPED } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Avstand til naboen",
    asks: "Er det litt luft mellom husene og naboen?",
    why: "Litt avstand, beplantning og en inngang som ikke vender mot nærmeste hage, er godt for begge parter. Husene skal være skjermet, ikke gjemt bort.",
    measured: "{beyond, select, true {mer enn } other {}}{measured, number, ::.#} m til nærmeste bygg",
    verdicts: {
      good: "Det er {beyond, select, true {mer enn } other {}}{distance, number, ::.#} m til nærmeste bygg. Minst {good, number} m er godt.",
      acceptable:
        "Det er {distance, number, ::.#} m til nærmeste bygg. Minst {acceptable, number} m går an, {good, number} m er godt.",
      poor: "Det er {distance, number, ::.#} m til nærmeste bygg. Mindre enn {acceptable, number} m er tett på.",
      unknown: `{unplaced, plural, =0 {${MAPPED.nb} for bygninger, så vi vet ikke hvem som er nærmest.} one {Ett bygg i nærheten mangler omriss, så avstanden kan ikke måles.} other {# bygg i nærheten mangler omriss, så avstanden kan ikke måles.}}`,
    },
    change: "Flytt byggestedet, snu inngangen bort fra naboen eller plant en hekk.",
    params: { good: "God avstand", acceptable: "Akseptabel avstand" },
  },
  nn: {
    title: "Avstand til naboen",
    asks: "Er det litt luft mellom husa og naboen?",
    why: "Litt avstand, planting og ein inngang som ikkje vender mot næraste hage, er godt for begge partar. Husa skal vere skjerma, ikkje gøymde bort.",
    measured: "{beyond, select, true {meir enn } other {}}{measured, number, ::.#} m til næraste bygg",
    verdicts: {
      good: "Det er {beyond, select, true {meir enn } other {}}{distance, number, ::.#} m til næraste bygg. Minst {good, number} m er godt.",
      acceptable:
        "Det er {distance, number, ::.#} m til næraste bygg. Minst {acceptable, number} m går an, {good, number} m er godt.",
      poor: "Det er {distance, number, ::.#} m til næraste bygg. Mindre enn {acceptable, number} m er tett på.",
      unknown: `{unplaced, plural, =0 {${MAPPED.nn} for bygningar, så vi veit ikkje kven som er nærast.} one {Eitt bygg i nærleiken manglar omriss, så avstanden kan ikkje målast.} other {# bygg i nærleiken manglar omriss, så avstanden kan ikkje målast.}}`,
    },
    change: "Flytt byggjestaden, snu inngangen bort frå naboen eller plant ein hekk.",
    params: { good: "God avstand", acceptable: "Akseptabel avstand" },
  },
  en: {
    title: "Distance to the neighbour",
    asks: "Is there some air between the houses and the neighbour?",
    why: "Some distance, planting and an entrance that does not face the nearest garden are good for both sides. The houses shall be screened, not hidden away.",
    measured:
      "{beyond, select, true {more than } other {}}{measured, number, ::.#} m to the nearest building",
    verdicts: {
      good: "It is {beyond, select, true {more than } other {}}{distance, number, ::.#} m to the nearest building. At least {good, number} m is good.",
      acceptable:
        "It is {distance, number, ::.#} m to the nearest building. At least {acceptable, number} m will do, {good, number} m is good.",
      poor: "It is {distance, number, ::.#} m to the nearest building. Less than {acceptable, number} m is close.",
      unknown: `{unplaced, plural, =0 {${MAPPED.en} for buildings, so we do not know who is nearest.} one {One building nearby has no outline, so the distance cannot be measured.} other {# buildings nearby have no outline, so the distance cannot be measured.}}`,
    },
    change: "Move the building spot, turn the entrance away from the neighbour or plant a hedge.",
    params: { good: "Good distance", acceptable: "Acceptable distance" },
  },
};
