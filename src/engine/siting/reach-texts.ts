import type { Language } from "../model/index.ts";
import type { RuleText } from "../rules/rule.ts";

type Words = Pick<RuleText, "measured" | "verdicts" | "params">;

/**
 * Sentences shared by the criteria that ask how far it is to walk. `place` is the place as it stands after "to":
 * "nærmeste dagligvarebutikk". A place with a name is named.
 */
export function walkTexts(language: Language, place: string, missing: string): Words {
  const to = `${place}{name, select, null {} other { ({name})}}`;
  switch (language) {
    case "nb":
      return {
        measured: `{measured, number} m å gå til ${place}`,
        verdicts: {
          good: `Det er {distance, number} m å gå til ${to}. Inntil {good, number} m er godt.`,
          acceptable: `Det er {distance, number} m å gå til ${to}. Inntil {acceptable, number} m er akseptabelt, {good, number} m er godt.`,
          poor: `Det er {distance, number} m å gå til ${to}. Mer enn {acceptable, number} m er langt.`,
          unknown: missing,
        },
        params: {
          good: "God avstand",
          acceptable: "Akseptabel avstand",
          detour: "Omveg i forhold til luftlinje",
        },
      };
    case "nn":
      return {
        measured: `{measured, number} m å gå til ${place}`,
        verdicts: {
          good: `Det er {distance, number} m å gå til ${to}. Inntil {good, number} m er godt.`,
          acceptable: `Det er {distance, number} m å gå til ${to}. Inntil {acceptable, number} m er akseptabelt, {good, number} m er godt.`,
          poor: `Det er {distance, number} m å gå til ${to}. Meir enn {acceptable, number} m er langt.`,
          unknown: missing,
        },
        params: {
          good: "God avstand",
          acceptable: "Akseptabel avstand",
          detour: "Omveg i høve til luftlinje",
        },
      };
    case "en":
      return {
        measured: `{measured, number} m on foot to ${place}`,
        verdicts: {
          good: `It is {distance, number} m on foot to ${to}. Up to {good, number} m is good.`,
          acceptable: `It is {distance, number} m on foot to ${to}. Up to {acceptable, number} m is acceptable, {good, number} m is good.`,
          poor: `It is {distance, number} m on foot to ${to}. More than {acceptable, number} m is far.`,
          unknown: missing,
        },
        params: {
          good: "Good distance",
          acceptable: "Acceptable distance",
          detour: "Detour compared with a straight line",
        },
      };
  }
}
