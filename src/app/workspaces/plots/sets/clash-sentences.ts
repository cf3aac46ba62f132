import type { Conflict } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { PlotWish, SetsAsk } from "../../../state/index.ts";
import type { PlotProblem } from "./plot-problem.ts";
import { isBarred } from "./set-candidates.ts";
import { kroner } from "./set-sentences.ts";

/** One condition that stands in the way, what it would have to give, and the ask that has it give. */
export interface ClashLine {
  readonly id: string;
  readonly text: string;
  readonly loosen: { readonly label: string; readonly change: Partial<SetsAsk> } | null;
}

/** Conditions that clash, each with a way out where there is one. */
export function clashLines(
  { conditions }: Pick<Conflict, "conditions">,
  problem: Pick<PlotProblem, "candidates" | "houses" | "plots">,
  ask: SetsAsk,
  m: Messages,
): readonly ClashLine[] {
  const alone = m.text("sets.clash.alone");
  return conditions.flatMap(({ name, gives }): readonly ClashLine[] => {
    const to = gives?.to ?? null;
    const line = (text: string, more: string | null, loosen: ClashLine["loosen"]) => [
      { id: name, text: more === null ? text : `${text} ${more}`, loosen },
    ];
    switch (name) {
      case "houses":
        return line(
          m.text("sets.clash.houses", { houses: problem.houses }),
          to === null ? alone : m.text("sets.clash.houses.gives", { to }),
          to === null || to < 1
            ? null
            : { label: m.text("sets.clash.houses.do", { to }), change: { houses: to } },
        );
      case "p":
        return line(
          m.text("sets.clash.p", { plots: problem.plots }),
          to === null ? alone : m.text("sets.clash.p.gives", { to }),
          to === null || to < 1 ? null : { label: m.text("sets.clash.p.do", { to }), change: { plots: to } },
        );
      case "max-per-site":
        return line(
          m.text("sets.clash.max-per-site", { most: ask.perPlot }),
          to === null ? alone : m.text("sets.clash.max-per-site.gives", { to }),
          to === null
            ? null
            : { label: m.text("sets.clash.max-per-site.do", { to }), change: { perPlot: to } },
        );
      case "budget": {
        const needed = to === null ? null : Math.ceil(to);
        return line(
          m.text("sets.clash.budget", { most: kroner(ask.budget ?? 0, m) }),
          needed === null ? alone : m.text("sets.clash.budget.gives", { to: kroner(needed, m) }),
          needed === null
            ? null
            : {
                label: m.text("sets.clash.budget.do", { to: kroner(needed, m) }),
                change: { budget: needed },
              },
        );
      }
      case "districts-most":
        return line(m.text("sets.clash.districts-most", { most: ask.perArea ?? 0 }), null, {
          label: m.text("sets.clash.districts-most.do"),
          change: { perArea: null },
        });
      case "include":
        return line(m.text("sets.clash.include", { count: count(problem, "in") }), null, {
          label: m.text("sets.clash.include.do"),
          change: { wishes: wishesWithout(ask, "in") },
        });
      case "exclude":
        return line(
          m.text("sets.clash.exclude", { count: count(problem, "out") }),
          null,
          excludeWay(problem, ask, m),
        );
      default:
        return [];
    }
  });
}

const count = ({ candidates }: Pick<PlotProblem, "candidates">, wish: PlotWish): number =>
  candidates.filter((one) => one.wish === wish).length;

const wishesWithout = ({ wishes }: SetsAsk, gone: PlotWish): SetsAsk["wishes"] =>
  Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== gone));

/** Plots that cannot be measured, or have no room, cannot be let in by a wish. */
function excludeWay(
  { candidates }: Pick<PlotProblem, "candidates">,
  ask: SetsAsk,
  m: Messages,
): ClashLine["loosen"] {
  const free = candidates.filter(({ wish, reason }) => wish === "out" && !isBarred(reason));
  if (free.length === 0) return null;
  const wishes = { ...ask.wishes, ...Object.fromEntries(free.map(({ plot }) => [plot, "may" as const])) };
  return { label: m.text("sets.clash.exclude.do"), change: { wishes } };
}
