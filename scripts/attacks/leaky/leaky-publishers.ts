import type { Output } from "../outputs.ts";
import { publishProject } from "../publish-project.ts";
import { attackSameOutputs, type SameOutputsAsked } from "../same-outputs.ts";
import { type LeakTried, leakTried } from "./leak-tried.ts";

/** P1: cases that follow something private. */
export const LEAKY_PUBLISHERS: readonly (readonly [string, typeof publishProject])[] = [
  [
    "how many placements there are",
    (project, ...rest) => ({
      ...publishProject(project, ...rest),
      question: `${project.dataset.placements.length}`,
    }),
  ],
  [
    "plots in the order of how near a home in use is",
    (project, ...rest) => {
      const published = publishProject(project, ...rest);
      const [home] = project.dataset.dwellings;
      const away = (at: { readonly x: number; readonly y: number }) =>
        Math.hypot(at.x - (home?.at.x ?? 0), at.y - (home?.at.y ?? 0));
      return { ...published, plots: [...published.plots].sort((a, b) => away(a.at) - away(b.at)) };
    },
  ],
  [
    "the office's own name of an alternative",
    (project, ...rest) => {
      const published = publishProject(project, ...rest);
      const [first, ...others] = published.alternatives;
      const title = project.scenarios[0]?.title ?? "";
      return { ...published, alternatives: first ? [{ ...first, title }, ...others] : others };
    },
  ],
];

const text = (name: string, make: () => string): Output => ({
  name,
  make: () => [{ name: "a.txt", bytes: new TextEncoder().encode(make()) }],
});

/** P1: outputs that look at the clock, or draw by chance. */
export const UNSTEADY_OUTPUTS: readonly Output[] = [
  text("the clock", () => new Date().toISOString()),
  text("chance", () => String(Math.random())),
];

/** P1 on each of them. */
export async function tryLeakyPublishers(
  asked: Omit<SameOutputsAsked, "pairs" | "slowEvery" | "publish">,
): Promise<readonly LeakTried[]> {
  const few = { ...asked, pairs: 3, slowEvery: 3 };
  const onlyCase = asked.outputs.filter(({ name }) => name === "case");
  const tried: LeakTried[] = [];
  for (const [leak, publish] of LEAKY_PUBLISHERS)
    tried.push(leakTried(await attackSameOutputs({ ...few, outputs: onlyCase, publish }), leak));
  for (const output of UNSTEADY_OUTPUTS)
    tried.push(leakTried(await attackSameOutputs({ ...few, pairs: 1, outputs: [output] }), output.name));
  return tried;
}
