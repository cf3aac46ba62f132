import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "LNF og dyrket jord",
    asks: "Tar husene av landbruksjord?",
    why: "Dyrka jord skal ikke brukes til annet enn jordbruk, og dyrkbar jord skal ikke gjøres ubrukelig. Kommunen kan bare gjøre unntak i særlige tilfeller. I LNF-områder er boliger normalt ikke tillatt.",
    measured: "{measured, number, percent} av tomta er LNF, dyrka eller dyrkbar jord",
    verdicts: {
      met: "Tomta er verken LNF, dyrka eller dyrkbar jord.",
      conflict:
        "{here, select, true {Byggestedet ligger på {cultivated, plural, =0 {areal satt av til LNF} other {dyrka eller dyrkbar jord}}.} other {Landbruksareal tar så mye av tomta at husene ikke får plass utenfor.}} Det krever planendring eller dispensasjon (plan- og bygningsloven kapittel 19 [U]){cultivated, plural, =0 {} other {, og dispensasjon i «særlege høve» (jordlova § 9 [V])}}.",
      investigate:
        "{share, number, percent} av tomta er LNF, dyrka eller dyrkbar jord. Byggestedet er utenfor, og {free, number} m² er fri. Vis at jorda ikke blir berørt.",
      unknown: `${MAPPED.nb} for {missing, select, first {dyrka jord} second {arealformål} other {dyrka jord og arealformål}}.`,
    },
    change: `${WAY.nb}Jordlova § 9 [V] åpner for dispensasjon i «særlege høve», etter en samlet vurdering.`,
    params: {},
  },
  nn: {
    title: "LNF og dyrka jord",
    asks: "Tek husa av landbruksjord?",
    why: "Dyrka jord skal ikkje brukast til anna enn jordbruk, og dyrkbar jord skal ikkje gjerast ubrukeleg. Kommunen kan berre gjere unntak i særlege høve. I LNF-område er bustader til vanleg ikkje tillatne.",
    measured: "{measured, number, percent} av tomta er LNF, dyrka eller dyrkbar jord",
    verdicts: {
      met: "Tomta er verken LNF, dyrka eller dyrkbar jord.",
      conflict:
        "{here, select, true {Byggjestaden ligg på {cultivated, plural, =0 {areal sett av til LNF} other {dyrka eller dyrkbar jord}}.} other {Landbruksareal tek så mykje av tomta at husa ikkje får plass utanfor.}} Det krev planendring eller dispensasjon (plan- og bygningslova kapittel 19 [U]){cultivated, plural, =0 {} other {, og dispensasjon i «særlege høve» (jordlova § 9 [V])}}.",
      investigate:
        "{share, number, percent} av tomta er LNF, dyrka eller dyrkbar jord. Byggjestaden er utanfor, og {free, number} m² er fri. Vis at jorda ikkje blir råka.",
      unknown: `${MAPPED.nn} for {missing, select, first {dyrka jord} second {arealføremål} other {dyrka jord og arealføremål}}.`,
    },
    change: `${WAY.nn}Jordlova § 9 [V] opnar for dispensasjon i «særlege høve», etter ei samla vurdering.`,
    params: {},
  },
  en: {
    title: "Farmland",
    asks: "Do the houses take farmland?",
    why: "Cultivated land may not be used for anything but farming, and cultivable land may not be made useless for it. The municipality can make exceptions only in special cases. In areas for agriculture, nature and recreation (LNF), dwellings are normally not allowed.",
    measured: "{measured, number, percent} of the plot is LNF, cultivated or cultivable land",
    verdicts: {
      met: "The plot is neither LNF, cultivated nor cultivable land.",
      conflict:
        "{here, select, true {The building spot lies on {cultivated, plural, =0 {land set aside for LNF} other {cultivated or cultivable land}}.} other {Farmland takes so much of the plot that the houses have no room outside it.}} That needs a plan change or a dispensation (Planning and Building Act, chapter 19 [U]){cultivated, plural, =0 {} other {, and a dispensation in “special cases” (Land Act § 9 [V])}}.",
      investigate:
        "{share, number, percent} of the plot is LNF, cultivated or cultivable land. The building spot is clear of it, and {free, number} m² are free. Show that the soil is not touched.",
      unknown: `${MAPPED.en} for {missing, select, first {cultivated land} second {land-use purposes} other {cultivated land and land-use purposes}}.`,
    },
    change: `${WAY.en}Land Act § 9 [V] allows a dispensation in “special cases”, after an overall assessment.`,
    params: {},
  },
};
