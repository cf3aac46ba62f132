import type { AreaFigures, RuleHeadroom, RuleId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { ruleOf, ruleTitle } from "../../state/selectors/rule-book.ts";
import { arrow } from "./ring-rows.ts";

export interface RoomRow {
  readonly id: string;
  readonly label: string;
  readonly consider: string;
  readonly justify: string;
  /** The rule that says stop first. */
  readonly binds: boolean;
}

const canAskForReason = (rule: RuleId): boolean => ruleOf(rule)?.texts.nb.verdicts.justify !== undefined;
const keyOf = ({ rule, count }: RuleHeadroom): string => `${rule}|${count ?? ""}`;

/** Room left under each area rule, before → after. Nothing while the residents are unknown. */
export function roomRows(now: AreaFigures, before: AreaFigures | undefined, m: Messages): readonly RoomRow[] {
  const room = (value: number | null) =>
    value === null
      ? m.text("effect.rooms.never")
      : value < 0
        ? m.text("effect.rooms.over", { units: m.number(-value) })
        : m.number(value);
  const was = new Map(before?.headrooms.map((one) => [keyOf(one), one]));
  const first = now.headrooms.find(
    ({ rule, justify }) => rule === now.headroomRule && justify === now.headroom,
  );
  return now.headrooms.map((one) => {
    const then = was.get(keyOf(one)) ?? one;
    return {
      id: keyOf(one),
      label:
        one.count === undefined
          ? ruleTitle(one.rule, m)
          : m.text("effect.rooms.named", { rule: ruleTitle(one.rule, m), count: one.count }),
      consider: arrow(room(then.consider), room(one.consider)),
      // A rule that never asks for a reason has no such limit to reach.
      justify: canAskForReason(one.rule)
        ? arrow(room(then.justify), room(one.justify))
        : m.text("effect.rooms.notAsked"),
      binds: one === first,
    };
  });
}
