import { isKnown } from "../../../engine/council/index.ts";
import { meanRate } from "../../mean-rate.ts";
import type { OpenCase } from "../../use-case.ts";
import { type AreaToday, byDensity } from "./dense-areas.ts";

/** So many areas are told of by name; the rest are in the table. */
const MOST_NAMED = 3;

export function areaSentence({ area, figures }: AreaToday, { m }: OpenCase): string {
  const { room, per1000, unused } = figures;
  const homes = String(area.homes);
  const says = m.text("room.density.area", {
    name: area.name,
    homes,
    rate: isKnown(per1000) && area.homes !== 0 ? m.number(per1000, 1) : "none",
  });
  if (!isKnown(room.consider)) return `${says} ${m.text("room.density.unknownRoom")}`;
  if (unused) return `${says} ${m.text("room.density.unused")}`;
  if (room.consider < 0) return `${says} ${m.text("room.density.overfull", { count: -room.consider })}`;
  return `${says} ${m.text("room.density.room", { room: room.consider })}`;
}

/** The few things about today that everybody should have seen, each in a sentence. */
export function densitySentences(opened: OpenCase): readonly string[] {
  const { publicCase, reckoned, m } = opened;
  const [{ figures }] = reckoned;
  const ordered = byDensity(publicCase.areas, figures.areas);
  const mean = meanRate(opened);
  const dense = ordered.filter(
    ({ figures: { per1000 } }) => isKnown(per1000) && mean !== null && per1000 > mean,
  );
  const rooms = figures.areas.flatMap(({ room }) => (isKnown(room.consider) ? [room.consider] : []));
  const untold = figures.areas.length - figures.told;
  const unused = ordered.filter(({ figures: own }) => own.unused).map(({ area }) => area.name);
  const told: string[] = [];
  if (mean !== null) told.push(m.text("room.density.mean", { rate: m.number(mean, 1) }));
  if (dense.length > 0)
    told.push(
      m.text("room.density.densest", {
        count: Math.min(MOST_NAMED, dense.length),
        names: listed(
          dense.slice(0, MOST_NAMED).map(({ area, figures: { per1000 } }) =>
            m.text("room.density.one", {
              name: area.name,
              rate: m.number(isKnown(per1000) ? per1000 : 0, 1),
            }),
          ),
          m,
        ),
      }),
    );
  const over = rooms.filter((room) => room < 0).length;
  told.push(
    m.text("room.density.over", { over, free: rooms.filter((room) => room > 0).length, all: rooms.length }),
  );
  told.push(
    figures.without === 0
      ? m.text("room.density.nowhereWithout", { untold })
      : m.text("room.density.without", { count: figures.without, all: figures.told }),
  );
  if (unused.length > 0)
    told.push(
      m.text("room.density.unusedList", {
        count: unused.length,
        names: listed(
          unused.length > MOST_NAMED + 1
            ? [...unused.slice(0, MOST_NAMED), m.text("room.more", { count: unused.length - MOST_NAMED })]
            : unused,
          m,
        ),
      }),
    );
  if (untold > 0) told.push(m.text("room.density.untold", { count: untold }));
  return told;
}

/** "a, b og c". */
function listed(names: readonly string[], m: OpenCase["m"]): string {
  if (names.length < 2) return names.join("");
  return m.text("room.and", { first: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
}
