import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Ulike formål på samme sted",
    asks: "Er boligene på stedet satt av til ulike formål?",
    why: "Husbanken vil ikke at ulike grupper samlokaliseres på en uheldig måte. Regelen ser bare på hva husene er satt av til, aldri på hvem som bor der. Noen blandinger er gode; da skrives begrunnelsen ned.",
    measured: "{measured, plural, =0 {ingen særskilte formål} one {# formål} other {# formål}}",
    verdicts: {
      within: "Stedet blander ikke boliger som er satt av til ulike formål. Det er innenfor.",
      justify:
        "Boligene på stedet {trial, select, true {blir} other {er}} satt av til {measured} ulike formål. Det krever begrunnelse.",
      unknown:
        "Det er ikke oppgitt hva alle boligene på stedet er satt av til, så blandingen kan ikke avgjøres.",
    },
    change: "Samme formål for boligene på stedet, eller et annet sted for det ene formålet.",
    params: { groups: "Flest formål på samme sted" },
  },
  nn: {
    title: "Ulike føremål på same stad",
    asks: "Er bustadene på staden sette av til ulike føremål?",
    why: "Husbanken vil ikkje at ulike grupper blir samlokaliserte på ein uheldig måte. Regelen ser berre på kva husa er sette av til, aldri på kven som bur der. Nokre blandingar er gode; då blir grunngjevinga skriven ned.",
    measured: "{measured, plural, =0 {ingen særskilde føremål} one {# føremål} other {# føremål}}",
    verdicts: {
      within: "Staden blandar ikkje bustader som er sette av til ulike føremål. Det er innanfor.",
      justify:
        "Bustadene på staden {trial, select, true {blir} other {er}} sette av til {measured} ulike føremål. Det krev grunngjeving.",
      unknown:
        "Det er ikkje oppgitt kva alle bustadene på staden er sette av til, så blandinga kan ikkje avgjerast.",
    },
    change: "Same føremål for bustadene på staden, eller ein annan stad for det eine føremålet.",
    params: { groups: "Flest føremål på same stad" },
  },
  en: {
    title: "Different purposes on one site",
    asks: "Are the dwellings on the site set aside for different purposes?",
    why: "Husbanken does not want different groups co-located in an unfortunate way. The rule looks only at what the houses are set aside for, never at who lives there. Some mixes are good; then the reason is written down.",
    measured: "{measured, plural, =0 {no particular purpose} one {# purpose} other {# purposes}}",
    verdicts: {
      within: "The site does not mix dwellings set aside for different purposes. That is within the limit.",
      justify:
        "The dwellings on the site {trial, select, true {will be} other {are}} set aside for {measured} different purposes. That needs a reason.",
      unknown:
        "It is not stated what all the dwellings on the site are set aside for, so the mix cannot be decided.",
    },
    change: "The same purpose for the dwellings on the site, or another site for one of the purposes.",
    params: { groups: "Most purposes on one site" },
  },
};
