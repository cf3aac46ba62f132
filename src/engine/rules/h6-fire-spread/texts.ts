import type { Language } from "../../model/index.ts";
import { MAPPED, WAY_FAR } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Brannspredning",
    asks: "Er det langt nok til nabobygg?",
    why: "Står bygg nærmere hverandre enn {distance, number} m, kan brann spre seg, og det kreves brannskille. Avstanden måles fra byggestedet til omrisset av nærmeste bygg.",
    measured: "{beyond, select, true {mer enn } other {}}{measured, number, ::.#} m til nærmeste bygg",
    verdicts: {
      met: "Det er {beyond, select, true {mer enn } other {}}{distance, number, ::.#} m til nærmeste bygg. Uten brannskille kreves {limit, number} m.",
      investigate:
        "Det er {distance, number, ::.#} m til nærmeste bygg. Under {limit, number} m kreves brannskille (TEK17 § 11-6 [U]).",
      conflict:
        "Byggestedet ligger oppå et bygg i kartet. Bygget må rives eller husene flyttes. Under {limit, number} m kreves brannskille (TEK17 § 11-6 [U]).",
      unknown: `{unplaced, plural, =0 {${MAPPED.nb} for bygninger, så vi vet ikke hva som står i nærheten.} one {Ett bygg i nærheten mangler omriss, så avstanden kan ikke måles.} other {# bygg i nærheten mangler omriss, så avstanden kan ikke måles.}}`,
    },
    change: `${WAY_FAR.nb}Vegger med brannmotstand kan tillate kortere avstand.`,
    params: { distance: "Avstand uten brannskille" },
  },
  nn: {
    title: "Brannspreiing",
    asks: "Er det langt nok til nabobygg?",
    why: "Står bygg nærare kvarandre enn {distance, number} m, kan brann spreie seg, og det blir kravd brannskilje. Avstanden blir målt frå byggjestaden til omrisset av næraste bygg.",
    measured: "{beyond, select, true {meir enn } other {}}{measured, number, ::.#} m til næraste bygg",
    verdicts: {
      met: "Det er {beyond, select, true {meir enn } other {}}{distance, number, ::.#} m til næraste bygg. Utan brannskilje er kravet {limit, number} m.",
      investigate:
        "Det er {distance, number, ::.#} m til næraste bygg. Under {limit, number} m er det krav om brannskilje (TEK17 § 11-6 [U]).",
      conflict:
        "Byggjestaden ligg oppå eit bygg i kartet. Bygget må rivast eller husa flyttast. Under {limit, number} m er det krav om brannskilje (TEK17 § 11-6 [U]).",
      unknown: `{unplaced, plural, =0 {${MAPPED.nn} for bygningar, så vi veit ikkje kva som står i nærleiken.} one {Eitt bygg i nærleiken manglar omriss, så avstanden kan ikkje målast.} other {# bygg i nærleiken manglar omriss, så avstanden kan ikkje målast.}}`,
    },
    change: `${WAY_FAR.nn}Veggar med brannmotstand kan tillate kortare avstand.`,
    params: { distance: "Avstand utan brannskilje" },
  },
  en: {
    title: "Fire spread",
    asks: "Is it far enough to the nearest building?",
    why: "Where buildings stand closer than {distance, number} m, fire can spread and fire separation is required. The distance runs from the building spot to the outline of the nearest building.",
    measured:
      "{beyond, select, true {more than } other {}}{measured, number, ::.#} m to the nearest building",
    verdicts: {
      met: "It is {beyond, select, true {more than } other {}}{distance, number, ::.#} m to the nearest building. Without fire separation {limit, number} m is required.",
      investigate:
        "It is {distance, number, ::.#} m to the nearest building. Below {limit, number} m fire separation is required (TEK17 § 11-6 [U]).",
      conflict:
        "The building spot lies on top of a building in the map. It must be demolished or the houses moved. Below {limit, number} m fire separation is required (TEK17 § 11-6 [U]).",
      unknown: `{unplaced, plural, =0 {${MAPPED.en} for buildings, so we do not know what stands nearby.} one {One building nearby has no outline, so the distance cannot be measured.} other {# buildings nearby have no outline, so the distance cannot be measured.}}`,
    },
    change: `${WAY_FAR.en}Fire-resistant walls can allow a shorter distance.`,
    params: { distance: "Distance without fire separation" },
  },
};
