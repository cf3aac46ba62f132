import type { Language } from "../model/index.ts";
import type { RuleText } from "../rules/rule.ts";
import { MEASURED, MEASURED_BRIEFLY, TO_ROAD_NAME } from "./measuring-texts.ts";

type Words = Pick<RuleText, "measured" | "verdicts" | "params">;

/**
 * Sentences shared by the criteria that ask how far it is to walk. `place` is the place as it stands after "to":
 * "nærmeste dagligvarebutikk". A place with a name is named. `byRoad`: the rule follows roads where there are any.
 */
export function walkTexts(language: Language, place: string, missing: string, byRoad = true): Words {
  const to = `${place}{name, select, null {} other { ({name})}}`;
  const how = MEASURED[language];
  const briefly = MEASURED_BRIEFLY[language];
  const toRoad = byRoad ? { toRoad: TO_ROAD_NAME[language] } : {};
  switch (language) {
    case "nb":
      return {
        measured: `{measured, number} m å gå til ${place}, ${briefly}`,
        verdicts: {
          good: `Det er {distance, number} m å gå til ${to}, ${how}. Inntil {good, number} m er godt.`,
          acceptable: `Det er {distance, number} m å gå til ${to}, ${how}. Inntil {acceptable, number} m er akseptabelt, {good, number} m er godt.`,
          poor: `Det er {distance, number} m å gå til ${to}, ${how}. Mer enn {acceptable, number} m er langt.`,
          unknown: missing,
        },
        params: {
          good: "God avstand",
          acceptable: "Akseptabel avstand",
          detour: "Omveg i forhold til luftlinje",
          ...toRoad,
        },
      };
    case "nn":
      return {
        measured: `{measured, number} m å gå til ${place}, ${briefly}`,
        verdicts: {
          good: `Det er {distance, number} m å gå til ${to}, ${how}. Inntil {good, number} m er godt.`,
          acceptable: `Det er {distance, number} m å gå til ${to}, ${how}. Inntil {acceptable, number} m er akseptabelt, {good, number} m er godt.`,
          poor: `Det er {distance, number} m å gå til ${to}, ${how}. Meir enn {acceptable, number} m er langt.`,
          unknown: missing,
        },
        params: {
          good: "God avstand",
          acceptable: "Akseptabel avstand",
          detour: "Omveg i høve til luftlinje",
          ...toRoad,
        },
      };
    case "en":
      return {
        measured: `{measured, number} m on foot to ${place}, ${briefly}`,
        verdicts: {
          good: `It is {distance, number} m on foot to ${to}, ${how}. Up to {good, number} m is good.`,
          acceptable: `It is {distance, number} m on foot to ${to}, ${how}. Up to {acceptable, number} m is acceptable, {good, number} m is good.`,
          poor: `It is {distance, number} m on foot to ${to}, ${how}. More than {acceptable, number} m is far.`,
          unknown: missing,
        },
        params: {
          good: "Good distance",
          acceptable: "Acceptable distance",
          detour: "Detour compared with a straight line",
          ...toRoad,
        },
      };
  }
}
