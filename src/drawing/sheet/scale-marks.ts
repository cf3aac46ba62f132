import type { Mark } from "../drawing.ts";
import { PALETTE } from "../palette.ts";
import { UNITS_PER_MM } from "./sheet-size.ts";

const u = (mm: number): number => mm * UNITS_PER_MM;
const n = (value: number): string => value.toFixed(2);

/** Metres of a bar no longer than `most` millimetres: one, two, four or five of a decade, which are told in four parts. */
export function barLength(scale: number, most: number): number {
  const metres = (most * scale) / 1000;
  const decade = 10 ** Math.floor(Math.log10(metres) + 1e-9);
  return [5, 4, 2, 1].map((step) => step * decade).find((step) => step <= metres + 1e-9) ?? decade;
}

/** Height of the bar and of its words, millimetres. */
const BAR = 1.6;

/** A bar in four parts, black and white by turns, from an upper left corner in millimetres. The lengths under it are the sheet's own text. */
export function barMarks(x: number, y: number, scale: number, metres: number): readonly Mark[] {
  const part = (metres * 1000) / scale / 4;
  return [
    {
      kind: "path",
      d: [0, 1, 2, 3]
        .map((at) => {
          const left = u(x + at * part);
          return `M${n(left)} ${n(u(y))}h${n(u(part))}v${n(u(BAR))}h${n(-u(part))}Z`;
        })
        .join(""),
      fill: PALETTE.paper,
      stroke: PALETTE.ink,
      width: 0.8,
    },
    {
      kind: "path",
      d: [0, 2]
        .map((at) => {
          const left = u(x + at * part);
          return `M${n(left)} ${n(u(y))}h${n(u(part))}v${n(u(BAR))}h${n(-u(part))}Z`;
        })
        .join(""),
      fill: PALETTE.ink,
    },
  ];
}

/** An arrow to grid north, its point up, `height` millimetres high around a middle. */
export function northMarks(x: number, y: number, height: number): readonly Mark[] {
  const [h, w] = [u(height), u(height * 0.36)];
  const [px, top] = [u(x), u(y)];
  return [
    {
      kind: "path",
      d: `M${n(px)} ${n(top)}L${n(px + w)} ${n(top + h)}L${n(px)} ${n(top + h * 0.76)}L${n(px - w)} ${n(top + h)}Z`,
      fill: PALETTE.paper,
      stroke: PALETTE.ink,
      width: 0.9,
    },
    {
      kind: "path",
      d: `M${n(px)} ${n(top)}L${n(px)} ${n(top + h * 0.76)}L${n(px - w)} ${n(top + h)}Z`,
      fill: PALETTE.ink,
    },
  ];
}
