import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Antall hus på tomta",
    asks: "Hvor mange hus skal stå her?",
    why: "Små steder er roligere for alle. Der småhus har virket godt, står det som oftest to eller tre på en tomt. Seks har virket i Asker, med bemanning hele døgnet.",
    measured: "{measured, plural, one {# hus} other {# hus}}",
    verdicts: {
      good: "{houses, plural, one {Ett hus} other {# hus}} på tomta. Inntil {good, number} er godt.",
      acceptable:
        "{houses, plural, one {Ett hus} other {# hus}} på tomta. Inntil {acceptable, number} går an, inntil {good, number} er godt.",
      poor: "{houses, plural, one {Ett hus} other {# hus}} på tomta. Mer enn {acceptable, number} er mange på ett sted.",
      unknown: "Vi vet ikke hvor mange hus som skal stå her.",
    },
    change: "Fordel husene på flere tomter.",
    params: { good: "Godt antall, inntil", acceptable: "Akseptabelt antall, inntil" },
  },
  nn: {
    title: "Talet på hus på tomta",
    asks: "Kor mange hus skal stå her?",
    why: "Små stader er rolegare for alle. Der småhus har verka godt, står det oftast to eller tre på ei tomt. Seks har verka i Asker, med bemanning heile døgnet.",
    measured: "{measured, plural, one {# hus} other {# hus}}",
    verdicts: {
      good: "{houses, plural, one {Eitt hus} other {# hus}} på tomta. Inntil {good, number} er godt.",
      acceptable:
        "{houses, plural, one {Eitt hus} other {# hus}} på tomta. Inntil {acceptable, number} går an, inntil {good, number} er godt.",
      poor: "{houses, plural, one {Eitt hus} other {# hus}} på tomta. Meir enn {acceptable, number} er mange på éin stad.",
      unknown: "Vi veit ikkje kor mange hus som skal stå her.",
    },
    change: "Fordel husa på fleire tomter.",
    params: { good: "Godt tal, inntil", acceptable: "Akseptabelt tal, inntil" },
  },
  en: {
    title: "Houses on the plot",
    asks: "How many houses will stand here?",
    why: "Small sites are calmer for everyone. Where small houses have worked well, there are mostly two or three on a plot. Six have worked in Asker, staffed round the clock.",
    measured: "{measured, plural, one {# house} other {# houses}}",
    verdicts: {
      good: "{houses, plural, one {One house} other {# houses}} on the plot. Up to {good, number} is good.",
      acceptable:
        "{houses, plural, one {One house} other {# houses}} on the plot. Up to {acceptable, number} will do, up to {good, number} is good.",
      poor: "{houses, plural, one {One house} other {# houses}} on the plot. More than {acceptable, number} is many in one place.",
      unknown: "We do not know how many houses will stand here.",
    },
    change: "Spread the houses over more plots.",
    params: { good: "Good number, up to", acceptable: "Acceptable number, up to" },
  },
};
