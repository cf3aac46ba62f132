import { isKnown, type LayoutConflict } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { Tone } from "../../../ui/index.ts";

export interface ConflictRow {
  readonly id: string;
  /** The limit stops houses; false where it only asks for a look. */
  readonly stops: boolean;
  readonly tone: Tone;
  readonly title: string;
  /** "Bryter grensen", "For nær til å si sikkert", "Til vurdering" */
  readonly state: string;
  /** "Hus 1 og 3" */
  readonly which: string;
  readonly measured: string;
  /** Undefined where no map is in doubt: houses and their needs are ours. */
  readonly certain?: string;
  /** The law, or where our own figure comes from. */
  readonly reference: string;
  readonly way: string;
}

/** Metres as they are told in law and on a tape: at most two digits, none that say nothing. */
const metresText = (value: number, m: Messages): string => m.number(value, Number.isInteger(value) ? 0 : 2);

function measuredText({ cause, unit, measured, needed }: LayoutConflict, m: Messages): string {
  if (cause === "access") return m.text("houses.measured.access", { needed: metresText(needed, m) });
  if (unit === "m" && needed === 0) return m.text("houses.measured.inside");
  return m.text(`houses.measured.${unit}`, {
    measured: metresText(measured, m),
    needed: metresText(needed, m),
  });
}

function certainText({ rule, certainty, accuracy }: LayoutConflict, m: Messages): string | undefined {
  if (rule === null) return undefined;
  if (certainty === "unstated" || !isKnown(accuracy)) return m.text("houses.certain.unstated");
  return m.text(`houses.certain.${certainty}`, {
    accuracy: m.number(accuracy, Number.isInteger(accuracy) ? 0 : 1),
  });
}

/** Broken limits first, then those in doubt, then what only asks for a look; one line for what several houses break alike. `count` is how many houses there are. */
export function conflictRows(
  conflicts: readonly LayoutConflict[],
  count: number,
  m: Messages,
): readonly ConflictRow[] {
  const groups = new Map<string, LayoutConflict[]>();
  for (const conflict of conflicts) {
    const key = [conflict.rule, conflict.cause, conflict.of, conflict.broken, conflict.certainty].join("|");
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  const rank = ({ stops, broken }: LayoutConflict) => (stops ? (broken ? 0 : 1) : 2);
  return [...groups]
    .toSorted(([, [a]], [, [b]]) => rank(a as LayoutConflict) - rank(b as LayoutConflict))
    .map(([id, all]) => rowOf(id, all, count, m));
}

function rowOf(id: string, all: readonly LayoutConflict[], count: number, m: Messages): ConflictRow {
  // Of several houses the one that is farthest from keeping the limit is told of.
  const worst = all.reduce((a, b) => (b.measured - b.needed < a.measured - a.needed ? b : a));
  const { cause, basis, name, stops, broken } = worst;
  const houses = [...new Set(all.flatMap((one) => one.houses))].sort((a, b) => a - b);
  const certain = certainText(worst, m);
  const state = stops ? (broken ? "broken" : "doubtful") : "look";
  const title = m.text(`houses.cause.${cause}`);
  return {
    id,
    stops,
    tone: state === "broken" ? "justify" : state === "doubtful" ? "unknown" : "consider",
    title: isKnown(name) && name !== "" ? `${title}: ${name}` : title,
    state: m.text(`houses.${state}`),
    which:
      houses.length === count && count > 1
        ? m.text("houses.which.all")
        : m.text("houses.which", {
            count: houses.length,
            list: new Intl.ListFormat(m.language).format(houses.map((house) => String(house + 1))),
          }),
    measured: measuredText(worst, m),
    ...(certain === undefined ? {} : { certain }),
    reference: basis.citation,
    way: m.text("houses.needs", { way: m.text(`houses.way.${cause}`) }),
  };
}
