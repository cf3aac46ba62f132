import { type Drawing, type Mark, PALETTE } from "../../drawing/index.ts";

/** Lengths that are read at a glance, and their tenfolds, metres. */
const STEPS = [1, 2, 5];

/** The longest round length that is at most `most` metres. */
export function roundLength(most: number): number {
  const decade = 10 ** Math.floor(Math.log10(most));
  return Math.max(...STEPS.map((step) => step * decade).filter((length) => length <= most * 1.0001));
}

/** Share of the map's width that the bar may take. */
const MOST_SHARE = 0.25;

/**
 * The drawing with a bar in its lower left corner that says how far it is on the ground, and an arrow to the north above it: whoever makes the picture smaller in a text makes the bar
 * smaller with it. `perUnit` is metres a unit, `words` the size of its words in units.
 */
export function withScaleBar(
  drawing: Drawing,
  perUnit: number,
  words: number,
  told: (metres: number) => string,
): Drawing {
  const length = roundLength(drawing.width * MOST_SHARE * perUnit);
  const width = length / perUnit;
  const [x, y] = [words * 1.6, drawing.height - words * 1.6];
  const n = (value: number): string => value.toFixed(1);
  const line = (d: string): readonly Mark[] => [
    { kind: "path", d, stroke: PALETTE.paper, width: words * 0.4 },
    { kind: "path", d, stroke: PALETTE.ink, width: words * 0.16 },
  ];
  const text = (at: number, up: number, label: string, anchor: "start" | "middle"): Mark => ({
    kind: "text",
    x: at,
    y: up,
    text: label,
    size: words,
    weight: 600,
    fill: PALETTE.ink,
    halo: PALETTE.halo,
    anchor,
  });
  const top = y - words * 4.6;
  return {
    ...drawing,
    marks: [
      ...drawing.marks,
      ...line(`M${n(x)} ${n(y - words * 0.5)}V${n(y)}H${n(x + width)}V${n(y - words * 0.5)}`),
      text(x, y - words * 0.8, told(length), "start"),
      {
        kind: "path",
        d: `M${n(x + words * 0.5)} ${n(top)}l${n(words * 0.5)} ${n(words * 1.6)}l${n(-words * 0.5)} ${n(-words * 0.4)}l${n(-words * 0.5)} ${n(words * 0.4)}Z`,
        fill: PALETTE.ink,
        stroke: PALETTE.paper,
        width: words * 0.12,
      },
      text(x + words * 0.5, top - words * 0.3, "N", "middle"),
    ],
  };
}
