import type { Tone } from "../app/ui/index.ts";
import { isKnown, newlyAsking } from "../engine/council/index.ts";
import type { OpenCase, Reckoned } from "./use-case.ts";

export interface Reason {
  readonly tone: Tone;
  readonly text: string;
}

/** Two lines read from the back row; more is in the table. */
const MOST = 2;

/** What there is to say of an alternative, the gravest first: needs it leaves unmet, and what it newly asks the council to consider or give a reason for. */
export function alternativeReasons(
  { figures }: Reckoned,
  { publicCase, reckoned, m }: OpenCase,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (isKnown(figures.unmet) && figures.unmet > 0)
    reasons.push({ tone: "consider", text: m.text("meeting.reason.unmet", { count: figures.unmet }) });
  const nameOf = (kind: "area" | "plot", id: string): string =>
    (kind === "area" ? publicCase.areas : publicCase.plots).find((one) => one.id === id)?.name ?? id;
  for (const { place, finding } of newlyAsking(figures, reckoned[0].figures)) {
    const tone = finding.verdict === "justify" ? "justify" : "consider";
    const values = {
      verdict: tone,
      place: nameOf(place.kind, place.id),
      measured: m.number(finding.measured ?? 0, 1),
      whole: m.number(finding.measured ?? 0),
    };
    reasons.push({ tone, text: m.maybe(`meeting.reason.${finding.rule}`, values) });
  }
  if (figures.houses > 0 && reasons.length === 0)
    reasons.push({ tone: "within", text: m.text("meeting.reason.none") });
  const more = reasons.length - MOST;
  return more > 1
    ? [...reasons.slice(0, MOST), { tone: "info", text: m.text("meeting.reason.more", { count: more }) }]
    : reasons;
}
