import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Eier",
    asks: "Hvem eier tomta?",
    why: "Kommunens egen grunn kan tas i bruk raskest. Statlig grunn kan ofte kjøpes, privat grunn krever en avtale eller ekspropriasjon. Navn på eiere hører ikke hjemme her.",
    measured: "{owner, select, municipal {kommunal grunn} state {statlig grunn} other {privat grunn}}",
    verdicts: {
      good: "Kommunen eier tomta.",
      acceptable: "Staten eier tomta. Et kjøp må avtales.",
      poor: "Tomta er privat. Den må kjøpes, leies eller eksproprieres.",
      unknown: "Tomtelista sier ikke hvem som eier tomta.",
    },
    change: "Et kjøp, en festeavtale eller et makeskifte kan endre svaret.",
    params: {},
  },
  nn: {
    title: "Eigar",
    asks: "Kven eig tomta?",
    why: "Grunn kommunen eig sjølv, kan takast i bruk raskast. Statleg grunn kan ofte kjøpast, privat grunn krev ein avtale eller oreigning. Namn på eigarar høyrer ikkje heime her.",
    measured: "{owner, select, municipal {kommunal grunn} state {statleg grunn} other {privat grunn}}",
    verdicts: {
      good: "Kommunen eig tomta.",
      acceptable: "Staten eig tomta. Eit kjøp må avtalast.",
      poor: "Tomta er privat. Ho må kjøpast, leigast eller oreignast.",
      unknown: "Tomtelista seier ikkje kven som eig tomta.",
    },
    change: "Eit kjøp, ein festeavtale eller eit makeskifte kan endre svaret.",
    params: {},
  },
  en: {
    title: "Owner",
    asks: "Who owns the plot?",
    why: "Land the municipality owns can be used soonest. State land can often be bought, private land needs an agreement or compulsory purchase. Owners' names do not belong here.",
    measured: "{owner, select, municipal {municipal land} state {state land} other {private land}}",
    verdicts: {
      good: "The municipality owns the plot.",
      acceptable: "The state owns the plot. A purchase must be agreed.",
      poor: "The plot is private. It must be bought, leased or acquired by compulsory purchase.",
      unknown: "The list of plots does not say who owns the plot.",
    },
    change: "A purchase, a ground lease or an exchange of land can change the answer.",
    params: {},
  },
};
