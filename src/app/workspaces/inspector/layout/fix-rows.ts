import type { HousePlace, LayoutAnswer } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { typeName } from "./type-name.ts";

/** One way out, as it is said and as it is done. */
export interface FixRow {
  readonly id: "move" | "layout" | "fewer" | "type" | "both";
  readonly text: string;
  readonly houseType: string;
  /** Undefined for another type: its houses have yet to be placed. */
  readonly places?: readonly HousePlace[];
}

const DIRECTIONS = ["e", "ne", "n", "nw", "w", "sw", "s", "se"] as const;
export const directionOf = (dx: number, dy: number): (typeof DIRECTIONS)[number] =>
  DIRECTIONS[(Math.round((Math.atan2(dy, dx) * 4) / Math.PI) + 8) % 8] ?? "e";

/** Metres that are always enough: a move told as shorter than it is would not do. */
const up = (metres: number) => Math.ceil(metres * 10 - 1e-6) / 10;

/** The nearest ways to a layout that keeps every limit, the least change first; none where the layout keeps them. */
export function fixRows(answer: LayoutAnswer, m: Messages): readonly FixRow[] {
  if (answer.passes) return [];
  const { fix, fit, houses, houseType } = answer;
  const rows: FixRow[] = [];
  if (fix.move) {
    const { house, dx, dy, metres, places } = fix.move;
    const told = {
      metres: m.number(up(metres), 1),
      direction: m.text(`houses.direction.${directionOf(dx, dy)}`),
    };
    const text =
      house === null
        ? m.text("houses.fix.move", { ...told, houses: places.length })
        : m.text("houses.fix.moveOne", { ...told, number: house + 1 });
    rows.push({ id: "move", text, houseType, places });
  }
  if (fix.layout && fix.layout.length === houses)
    rows.push({ id: "layout", text: m.text("houses.fix.layout", { houses }), houseType, places: fix.layout });
  if (fix.fewer !== null)
    rows.push({
      id: "fewer",
      text: m.text("houses.fix.fewer", { houses: fix.fewer, asked: houses }),
      houseType,
      places: fit.mostPlaced.slice(0, fix.fewer),
    });
  if (fix.otherType)
    rows.push({
      id: "type",
      text: m.text("houses.fix.type", { type: typeName(fix.otherType.type, m) }),
      houseType: fix.otherType.type,
    });
  if (fix.both)
    rows.push({
      id: "both",
      text: m.text("houses.fix.both", { houses: fix.both.places.length, type: typeName(fix.both.type, m) }),
      houseType: fix.both.type,
      places: fix.both.places,
    });
  return rows;
}
