import { type Finding, isKnown, ranking, type Verdict } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { toneOf } from "../../../state/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import {
  CERTAINTY_ORDER,
  certaintyOfFinding,
  certaintyWord,
} from "../../../state/selectors/certainty-text.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import { measuredText, paramsOf, ruleOf, ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";
import type { Reading } from "../../../state/use-reading.ts";
import type { Tone } from "../../../ui/index.ts";
import { capacityText, type PlotRow, rateText, suitabilityText, surelyText } from "../plot-rows.ts";
import type { Weighed } from "../weights/weighed.ts";

export interface CompareCell {
  readonly text: string;
  readonly tone?: Tone;
  /** What it is worth, 0 to 1: from what can be vouched for to what it may be. */
  readonly worth?: readonly [from: number, to: number];
  /** Best of those compared: only where the others are surely no better. */
  readonly best: boolean;
}

export interface CompareRow {
  readonly id: string;
  readonly label: string;
  /** The criterion's share of the weights. */
  readonly weight?: string;
  readonly cells: readonly CompareCell[];
}

export const COMPARE_PARTS = ["summary", "constraints", "criteria", "load", "unknowns"] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** The cards' lines, part by part: the same line of each plot stands beside the other plots'. */
export function compareRows(
  now: Weighed,
  compared: readonly PlotRow[],
  reading: Reading,
): Readonly<Record<ComparePart, readonly CompareRow[]>> {
  const { m } = reading;
  const plain = (id: string, label: string, text: (plot: PlotRow) => string): CompareRow => ({
    id,
    label,
    cells: compared.map((plot) => ({ text: text(plot), best: false })),
  });
  return {
    summary: [
      placeRow(now, compared, m),
      plain("suitability", m.text("plots.column.suitability"), (plot) => suitabilityText(plot, m)),
      plain("capacity", m.text("plots.column.capacity"), (plot) => capacityText(plot, m)),
    ],
    constraints: [
      {
        id: "constraints",
        label: m.text("comparePlots.gravest"),
        cells: compared.map((plot) => ({
          text: surelyText(plot, m),
          tone: toneOf(plot.constraints),
          best: false,
        })),
      },
      plain("states", m.text("comparePlots.states"), (plot) => stateText(plot, reading, m)),
      plain("certainty", m.text("certainty.label"), (plot) => surenessText(plot, reading, m)),
      {
        id: "dispersion",
        label: m.text("comparePlots.dispersion"),
        cells: compared.map(({ dispersion }) => ({
          text: m.text(`verdict.${dispersion}`),
          tone: toneOf(dispersion),
          best: false,
        })),
      },
    ],
    criteria: criterionRows(now, compared, reading),
    load: [
      plain("rate", m.text("plots.column.rate"), (plot) => rateText(plot, m)),
      ...(["load", "clustering", "headroom"] as const).map((effect) =>
        plain(effect, m.text(`effect.column.${effect}`), ({ effects }) => effects[effect].text),
      ),
      plain("nearest", m.text("plots.column.nearest"), ({ nearest }) =>
        isKnown(nearest) ? m.metres(nearest) : m.text("verdict.unknown"),
      ),
    ],
    unknowns: [
      plain("criteria", m.text("comparePlots.unknownCriteria"), (plot) => unknownCriteria(now, plot, m)),
      plain("constraints", m.text("comparePlots.unknownConstraints"), (plot) =>
        openConstraints(plot, reading, m),
      ),
    ],
  };
}

function placeRow(now: Weighed, compared: readonly PlotRow[], m: Messages): CompareRow {
  const { place, value, reach } = ranking(now.table, now.weights);
  const rowOf = (plot: PlotRow) => now.plots.findIndex(({ id }) => id === plot.id);
  const worths = compared.map((plot) => [value[rowOf(plot)] ?? 0, reach[rowOf(plot)] ?? 1] as const);
  return {
    id: "place",
    label: m.text("comparePlots.place"),
    cells: compared.map((plot, at) => ({
      text: m.text("comparePlots.placeOf", { place: place[rowOf(plot)] ?? 0, all: now.plots.length }),
      worth: worths[at] as readonly [number, number],
      best: surelyBest(worths, at),
    })),
  };
}

function criterionRows(now: Weighed, compared: readonly PlotRow[], reading: Reading): readonly CompareRow[] {
  const { table, weights, titles, plots } = now;
  const { m, active, ruleSet } = reading;
  const index = active && indexAssessment(active);
  const n = table.criteria.length;
  const byWeight = table.criteria
    .map((_, k) => k)
    .toSorted((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  return byWeight.map((k) => {
    const criterion = table.criteria[k] as (typeof table.criteria)[number];
    const worths = compared.map((plot) => {
      const cell = plots.findIndex(({ id }) => id === plot.id) * n + k;
      return [table.worst[cell] ?? 0, table.best[cell] ?? 1] as const;
    });
    return {
      id: criterion,
      label: titles[k] ?? criterion,
      weight: m.percent(weights[k] as number, 1),
      cells: compared.map((plot, at) => {
        const finding = index?.findings({ kind: "plot", id: plot.id }).find(({ rule }) => rule === criterion);
        const [from, to] = worths[at] as readonly [number, number];
        return {
          text:
            finding && from === to
              ? measuredText(finding, paramsOf(criterion, ruleSet), m)
              : m.text("verdict.unknown"),
          worth: [from, to] as const,
          best: surelyBest(worths, at),
        };
      }),
    };
  });
}

/** At its worst better than every other at its best. */
const surelyBest = (worths: readonly (readonly [number, number])[], at: number): boolean =>
  worths.length > 1 &&
  worths.every(
    ([, most], other) => other === at || (worths[at] as readonly [number, number])[0] > most + 1e-9,
  );

function unknownCriteria({ table, plots }: Weighed, plot: PlotRow, m: Messages): string {
  const n = table.criteria.length;
  const row = plots.findIndex(({ id }) => id === plot.id);
  const open = table.criteria.filter((_, k) => table.worst[row * n + k] !== table.best[row * n + k]);
  return open.length === 0
    ? m.text("comparePlots.nothing")
    : nameList(
        open.map((rule) => ruleTitleInSentence(rule, m)),
        m,
      );
}

const STATES = ["met", "investigate", "unknown", "conflict"] as const satisfies readonly Verdict[];

const constraintsOf = ({ id }: PlotRow, { active }: Reading) =>
  (active ? indexAssessment(active).findings({ kind: "plot", id }) : []).filter(
    ({ rule }) => ruleOf(rule)?.rule.group === "constraint",
  );

/** "12 oppfylt · 2 må utredes": every state that some constraint is in. */
function stateText(plot: PlotRow, reading: Reading, m: Messages): string {
  const findings = constraintsOf(plot, reading);
  return STATES.flatMap((state) => {
    const count = findings.filter(({ verdict }) => verdict === state).length;
    return count === 0 ? [] : [`${m.number(count)} ${m.text(`verdict.${state}`)}`];
  }).join(" · ");
}

/** "sikkert 9 · mulig 2 · data mangler 4": how many constraints the data are sure of. */
function surenessText(plot: PlotRow, reading: Reading, m: Messages): string {
  const words = constraintsOf(plot, reading)
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((finding) => certaintyWord(finding, m) ?? []);
  return [...new Set(words)]
    .map((word) => `${word} ${m.number(words.filter((one) => one === word).length)}`)
    .join(" · ");
}

const place = (finding: Finding): number => {
  const certainty = certaintyOfFinding(finding);
  return certainty ? CERTAINTY_ORDER.indexOf(certainty) : -1;
};

const OPEN: readonly Verdict[] = ["unknown", "investigate"];

function openConstraints(plot: PlotRow, reading: Reading, m: Messages): string {
  const open = constraintsOf(plot, reading).filter(({ verdict }) => OPEN.includes(verdict));
  return open.length === 0
    ? m.text("comparePlots.nothing")
    : nameList(
        open.map(({ rule }) => ruleTitleInSentence(rule, m)),
        m,
      );
}
