import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Plass på tomta",
    asks: "Er det nok tomt til hvert hus?",
    why: "Hvert hus trenger inngang, uteplass, parkering og avstand til det neste. Kommuneplanen kan ha egne krav til tomtestørrelse; de går foran.",
    measured: "{measured, number} m² per hus",
    verdicts: {
      good: "Tomta er {area, number} m². Med {houses, plural, one {# hus} other {# hus}} blir det {perHouse, number} m² på hvert. Minst {good, number} m² er godt.",
      acceptable:
        "Tomta er {area, number} m². Med {houses, plural, one {# hus} other {# hus}} blir det {perHouse, number} m² på hvert. Minst {acceptable, number} m² går an, {good, number} m² er godt.",
      poor: "Tomta er {area, number} m². Med {houses, plural, one {# hus} other {# hus}} blir det {perHouse, number} m² på hvert. Mindre enn {acceptable, number} m² er trangt.",
      unknown: "Tomta mangler et omriss vi kan regne areal av.",
    },
    change: "Færre hus på tomta gir mer plass til hvert.",
    params: { good: "God plass per hus", acceptable: "Akseptabel plass per hus" },
  },
  nn: {
    title: "Plass på tomta",
    asks: "Er det nok tomt til kvart hus?",
    why: "Kvart hus treng inngang, uteplass, parkering og avstand til det neste. Kommuneplanen kan ha eigne krav til tomtestorleik; dei går føre.",
    measured: "{measured, number} m² per hus",
    verdicts: {
      good: "Tomta er {area, number} m². Med {houses, plural, one {# hus} other {# hus}} blir det {perHouse, number} m² på kvart. Minst {good, number} m² er godt.",
      acceptable:
        "Tomta er {area, number} m². Med {houses, plural, one {# hus} other {# hus}} blir det {perHouse, number} m² på kvart. Minst {acceptable, number} m² går an, {good, number} m² er godt.",
      poor: "Tomta er {area, number} m². Med {houses, plural, one {# hus} other {# hus}} blir det {perHouse, number} m² på kvart. Mindre enn {acceptable, number} m² er trongt.",
      unknown: "Tomta manglar eit omriss vi kan rekne areal av.",
    },
    change: "Færre hus på tomta gjev meir plass til kvart.",
    params: { good: "God plass per hus", acceptable: "Akseptabel plass per hus" },
  },
  en: {
    title: "Room on the plot",
    asks: "Is there enough plot for each house?",
    why: "Each house needs an entrance, an outdoor place, parking and distance to the next. The municipal plan may have its own demands on plot size; they come first.",
    measured: "{measured, number} m² per house",
    verdicts: {
      good: "The plot is {area, number} m². With {houses, plural, one {# house} other {# houses}} that is {perHouse, number} m² each. At least {good, number} m² is good.",
      acceptable:
        "The plot is {area, number} m². With {houses, plural, one {# house} other {# houses}} that is {perHouse, number} m² each. At least {acceptable, number} m² will do, {good, number} m² is good.",
      poor: "The plot is {area, number} m². With {houses, plural, one {# house} other {# houses}} that is {perHouse, number} m² each. Less than {acceptable, number} m² is cramped.",
      unknown: "The plot lacks an outline to work out an area from.",
    },
    change: "Fewer houses on the plot give more room for each.",
    params: { good: "Good room per house", acceptable: "Acceptable room per house" },
  },
};
