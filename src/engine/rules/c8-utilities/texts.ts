import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Vann, avløp og adkomst",
    asks: "Er vann, avløp og veg på plass?",
    why: "Lange ledninger koster mye, og uten lovlig adkomst får huset ikke byggetillatelse. Tallene kommer fra tomtelista.",
    measured: "{measured, number} m til vann og avløp",
    verdicts: {
      good: "Det er {distance, number} m til vann og avløp, og tomta har lovlig adkomst. Inntil {good, number} m er godt.",
      acceptable:
        "Det er {distance, number} m til vann og avløp, og tomta har lovlig adkomst. Inntil {acceptable, number} m er akseptabelt, {good, number} m er godt.",
      poor: "{access, select, no {Tomta har ikke lovlig adkomst.{distance, select, null {} other { Det er {distance, number} m til vann og avløp.}}} other {Det er {distance, number} m til vann og avløp. Mer enn {acceptable, number} m er langt.}}",
      unknown:
        "{access, select, unknown {Tomtelista sier ikke om tomta har lovlig adkomst.} other {Tomtelista sier ikke hvor langt det er til vann og avløp.}}",
    },
    change: "En avtale om vegrett, eller en ledning som er planlagt, kan endre svaret.",
    params: { good: "God avstand", acceptable: "Akseptabel avstand" },
  },
  nn: {
    title: "Vatn, avløp og tilkomst",
    asks: "Er vatn, avløp og veg på plass?",
    why: "Lange leidningar kostar mykje, og utan lovleg tilkomst får huset ikkje byggjeløyve. Tala kjem frå tomtelista.",
    measured: "{measured, number} m til vatn og avløp",
    verdicts: {
      good: "Det er {distance, number} m til vatn og avløp, og tomta har lovleg tilkomst. Inntil {good, number} m er godt.",
      acceptable:
        "Det er {distance, number} m til vatn og avløp, og tomta har lovleg tilkomst. Inntil {acceptable, number} m er akseptabelt, {good, number} m er godt.",
      poor: "{access, select, no {Tomta har ikkje lovleg tilkomst.{distance, select, null {} other { Det er {distance, number} m til vatn og avløp.}}} other {Det er {distance, number} m til vatn og avløp. Meir enn {acceptable, number} m er langt.}}",
      unknown:
        "{access, select, unknown {Tomtelista seier ikkje om tomta har lovleg tilkomst.} other {Tomtelista seier ikkje kor langt det er til vatn og avløp.}}",
    },
    change: "Ein avtale om vegrett, eller ein leidning som er planlagd, kan endre svaret.",
    params: { good: "God avstand", acceptable: "Akseptabel avstand" },
  },
  en: {
    title: "Water, sewer and access",
    asks: "Are water, sewer and road in place?",
    why: "Long pipes cost much, and without legal access the house gets no building permit. The figures come from the list of plots.",
    measured: "{measured, number} m to water and sewer",
    verdicts: {
      good: "It is {distance, number} m to water and sewer, and the plot has legal access. Up to {good, number} m is good.",
      acceptable:
        "It is {distance, number} m to water and sewer, and the plot has legal access. Up to {acceptable, number} m is acceptable, {good, number} m is good.",
      poor: "{access, select, no {The plot has no legal access.{distance, select, null {} other { It is {distance, number} m to water and sewer.}}} other {It is {distance, number} m to water and sewer. More than {acceptable, number} m is far.}}",
      unknown:
        "{access, select, unknown {The list of plots does not say whether the plot has legal access.} other {The list of plots does not say how far it is to water and sewer.}}",
    },
    change: "An agreement on a right of way, or a planned pipe, can change the answer.",
    params: { good: "Good distance", acceptable: "Acceptable distance" },
  },
};
