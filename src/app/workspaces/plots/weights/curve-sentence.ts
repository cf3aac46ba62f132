import type { ValueCurve } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

/** What a curve says, in a sentence; and how many plots nobody knows the measure of. */
export function curveSentence(
  { shape, points }: ValueCurve,
  { unknown, all }: { readonly unknown: number; readonly all: number },
  xText: (x: number) => string,
  m: Messages,
): string {
  const limit = (id: string) => points.find(({ param }) => param?.id === id)?.x ?? Number.NaN;
  const said =
    shape === "steps"
      ? m.text("weights.curves.steps")
      : m.text(`weights.curves.${shape}`, {
          good: xText(limit("good")),
          acceptable: xText(limit("acceptable")),
          none: xText((shape === "falling" ? points.at(-1) : points[0])?.x ?? Number.NaN),
        });
  return unknown === 0 ? said : `${said} ${m.text("weights.curves.unknown", { unknown, all })}`;
}
