import { type Dwelling, isKnown } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { placeEffects } from "../../state/selectors/place-effect.ts";
import type { Choice } from "./shortlist.ts";

/** "45 m² · 2 soverom · trinnfri": what is known of a home, and that the rest is not. */
export function homeText(dwelling: Dwelling, m: Messages): string {
  const parts = [
    isKnown(dwelling.areaM2) ? m.text("dwellings.m2", { area: m.number(dwelling.areaM2) }) : null,
    isKnown(dwelling.bedrooms) ? m.text("dwellings.bedrooms", { count: dwelling.bedrooms }) : null,
    dwelling.stepFree === true ? m.text("dwellings.stepFree") : null,
    dwelling.stepFree === false ? m.text("dwellings.steps") : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" · ") : m.text("dwellings.factsUnknown");
}

/** "2,1 → 3,4 per 1000 i Lia · rom i kretsen 4 → 3"; counts where the numbers are too small for a rate. */
export function effectText({ effect, area }: Pick<Choice, "effect" | "area">, m: Messages): string {
  if (!area) return m.text("dwellings.outside");
  if (!effect || !isKnown(effect.rateBefore) || !isKnown(effect.rateAfter))
    return m.text("dwellings.effectUnknown", { area: area.name });
  const rate = effect.rateUnstable
    ? m.text("effect.unitsIn", {
        before: effect.areaUnitsBefore,
        after: effect.areaUnitsAfter,
        area: area.name,
      })
    : m.text("dwellings.effect", {
        before: m.number(effect.rateBefore, 1),
        after: m.number(effect.rateAfter, 1),
        area: area.name,
      });
  const { headroom, asks } = placeEffects(effect, () => undefined, m);
  const leaves = headroom.sort === null ? [] : [m.text("effect.leaves", { room: headroom.text })];
  return [rate, ...leaves, ...(asks.sort ? [`${m.text("effect.column.asks")}: ${asks.text}`] : [])].join(
    " · ",
  );
}

/** Opens the shortlist: how many homes, how many meet every wish, and when that is too few to be a choice. */
export function choiceSummary(
  choices: readonly Choice[],
  real: number,
  wished: boolean,
  m: Messages,
): string {
  if (!wished) return m.text("dwellings.choices.all", { count: choices.length });
  return m.text("dwellings.choices.wished", { count: choices.length, real });
}
