import type { Change, Plot, RuleSet } from "../../engine/index.ts";
import type { Situated } from "./protocol.ts";

/** The object that was seen before with this content, else this one. */
function keeper<T>(): (key: string, value: T) => T {
  const kept = new Map<string, { readonly text: string; readonly value: T }>();
  return (key, value) => {
    const text = JSON.stringify(value);
    const known = kept.get(key);
    if (known?.text === text) return known.value;
    kept.set(key, { text, value });
    return value;
  };
}

/**
 * What crosses to a worker arrives as a copy every time. The engine keeps its index of a rule set and of a plot by the
 * object, so copies of what it has seen are exchanged for what it saw: an answer then costs what differs, not all of it.
 */
export function recogniser() {
  const rules = keeper<RuleSet>();
  const plots = keeper<Plot>();
  const change = (one: Change): Change =>
    one.kind === "draw-plot" ? { ...one, plot: plots(one.plot.id, one.plot) } : one;
  return {
    change,
    situated: ({ changes, ruleSet, level }: Situated): Situated => ({
      level,
      changes: changes.map(change),
      ruleSet: rules("in force", ruleSet),
    }),
  };
}
