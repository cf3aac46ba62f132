import type { RuleId } from "../../model/index.ts";
import type { HouseType } from "../house-types/house-type.ts";
import { HOUSE_TYPES } from "../house-types/house-types.ts";
import { fitHouses, type HouseFit } from "../layout/fit-houses.ts";
import type { HousePlace } from "../layout/house-place.ts";
import { type LayoutQuestion, type LayoutSite, layoutSite } from "../layout/layout-site.ts";
import { type Move, shortestMove, shortestMoveOfOne } from "./shortest-move.ts";

/** A rule that takes some of the plot, and what it would mean if it alone did not bind (a dispensation, a new plan, a report). */
export interface BindingRule {
  readonly rule: RuleId;
  /** m² that would be buildable besides. 0 where other rules take the same ground. */
  readonly gainedM2: number;
  /** Houses a layout was then found for, as many as asked at most. */
  readonly houses: number;
}

/** The nearest ways to what was asked for. Each is tried, not only measured to. */
export interface NearestFix {
  /** By how much they hold back, the one that holds back most first. */
  readonly binding: readonly BindingRule[];
  /** The layout as it stands, or one house of it, moved the shortest way into the region; null where no such move exists, or none is needed. */
  readonly move: Move | null;
  /** As many houses of another type: the one nearest in size that they fit with. */
  readonly otherType: { readonly type: string; readonly most: number } | null;
  /** Fewer houses of the same type, null where none fits or no fewer are needed. */
  readonly fewer: number | null;
  /** Fewer houses of another type, where neither is enough alone: as many as any type has room for, the nearest in size of those. */
  readonly both: { readonly type: string; readonly places: readonly HousePlace[] } | null;
  /** A fresh layout with as many as asked; null where none was found. */
  readonly layout: readonly HousePlace[] | null;
}

/** Of one house alone where it is as short: the fewer that move, the less is changed. */
const shorter = (one: Move | undefined, all: Move | undefined): Move | undefined =>
  one && (!all || one.metres <= all.metres) ? one : all;

/** Metres: less is no move, only last digits. */
const LEAST_MOVE = 1e-3;

export function nearestFix(
  question: LayoutQuestion,
  site: LayoutSite,
  fit: HouseFit,
  places: readonly HousePlace[],
): NearestFix {
  const { houses } = question;
  const enough = fit.most >= houses;
  const others = enough ? [] : otherTypes(question);
  const otherType = others.find(({ most }) => most >= houses) ?? null;
  const move = shorter(shortestMoveOfOne(site, places), shortestMove(site, places));
  return {
    binding: bindingRules(question, site, fit),
    move: move && move.metres > LEAST_MOVE ? move : null,
    otherType: otherType && { type: otherType.type, most: otherType.most },
    fewer: enough || fit.most === 0 ? null : fit.most,
    both: otherType || fit.most > 0 ? null : fewerOfAnother(others),
    layout: enough ? fit.placed : null,
  };
}

function bindingRules(question: LayoutQuestion, site: LayoutSite, fit: HouseFit): readonly BindingRule[] {
  const rules = [...new Set(site.limits.filter(({ stops }) => stops).map(({ rule }) => rule))];
  const found = rules.map((rule) => {
    const lifted = layoutSite(question, rule);
    const gainedM2 = Math.max(0, lifted.region.areaM2 - site.region.areaM2);
    const houses =
      gainedM2 > 0
        ? Math.max(
            Math.min(fit.most, question.houses),
            fitHouses(lifted, question.houses, question.houses).most,
          )
        : Math.min(fit.most, question.houses);
    return { rule, gainedM2: Math.round(gainedM2), houses };
  });
  return found.toSorted(
    (a, b) => b.houses - a.houses || b.gainedM2 - a.gainedM2 || (a.rule < b.rule ? -1 : 1),
  );
}

interface OtherType {
  readonly type: string;
  readonly most: number;
  readonly placed: readonly HousePlace[];
}

/** Every other type with the room there is for it, the one whose floor area differs least first; the larger of two that differ as much. Looks no further than the first with room for all. */
function otherTypes(question: LayoutQuestion): readonly OtherType[] {
  const own = question.type.floorArea.value;
  const types = HOUSE_TYPES.filter(({ id }) => id !== question.type.id).toSorted(
    (a, b) => off(a, own) - off(b, own) || b.floorArea.value - a.floorArea.value,
  );
  const found: OtherType[] = [];
  for (const type of types) {
    const { most, mostPlaced } = fitHouses(
      layoutSite({ ...question, type }),
      question.houses,
      question.houses,
    );
    found.push({ type: type.id, most, placed: mostPlaced });
    if (most >= question.houses) break;
  }
  return found;
}

function fewerOfAnother(others: readonly OtherType[]): NearestFix["both"] {
  const [first] = others.toSorted((a, b) => b.most - a.most);
  return first && first.most > 0 ? { type: first.type, places: first.placed } : null;
}

const off = ({ floorArea }: HouseType, own: number): number => Math.abs(floorArea.value - own);
