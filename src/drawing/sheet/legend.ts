import type { PathMark } from "../drawing.ts";
import { type Hatch, hatchPath } from "../hatch.ts";
import { PALETTE } from "../palette.ts";
import { ring } from "../shapes.ts";

/** The room of a sample, units from the sheet's upper left corner. */
export interface SampleBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the legend: how something is drawn, and what it is. */
export interface LegendEntry {
  readonly label: string;
  readonly sample: (box: SampleBox) => readonly PathMark[];
}

const rectangle = ({ x, y, width, height }: SampleBox): string =>
  `M${x.toFixed(2)} ${y.toFixed(2)}h${width.toFixed(2)}v${height.toFixed(2)}h${(-width).toFixed(2)}Z`;

/** A surface as it is on the map: its fill, its edge, the lines across it. */
export const surfaceSample =
  (look: Omit<PathMark, "kind" | "d">, hatch?: { readonly lines: Hatch; readonly stroke: string }) =>
  (box: SampleBox): readonly PathMark[] => [
    ...(look.fill === undefined && look.stroke === undefined
      ? []
      : [{ kind: "path" as const, d: rectangle(box), ...look }]),
    ...(hatch === undefined
      ? []
      : [
          {
            kind: "path" as const,
            d: hatchPath(
              [
                [
                  [box.x, box.y],
                  [box.x + box.width, box.y],
                  [box.x + box.width, box.y + box.height],
                  [box.x, box.y + box.height],
                ],
              ],
              hatch.lines,
            ),
            stroke: hatch.stroke,
            width: 0.8,
          },
        ]),
  ];

/** Samples on top of one another. */
export const layeredSample =
  (...samples: readonly LegendEntry["sample"][]) =>
  (box: SampleBox): readonly PathMark[] =>
    samples.flatMap((sample) => sample(box));

/** A line as it is on the map, from the bottom up. */
export const lineSample =
  (...looks: readonly Omit<PathMark, "kind" | "d">[]) =>
  ({ x, y, width, height }: SampleBox): readonly PathMark[] =>
    looks.map((look) => ({
      kind: "path",
      d: `M${x.toFixed(2)} ${(y + height / 2).toFixed(2)}h${width.toFixed(2)}`,
      ...look,
    }));

/** A sign that stands in the middle of the sample's room. */
export const signSample =
  (path: (x: number, y: number, size: number) => string, look: Omit<PathMark, "kind" | "d">) =>
  ({ x, y, width, height }: SampleBox): readonly PathMark[] => [
    { kind: "path", d: path(x + width / 2, y + height / 2, height), ...look },
  ];

export const ringSample = signSample((x, y, size) => ring(x, y, size * 0.38), {
  fill: PALETTE.paper,
  stroke: PALETTE.ink,
  width: 1.2,
});
