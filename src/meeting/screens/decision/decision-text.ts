import { type Decision, isKnown } from "../../../engine/council/index.ts";
import { alternativeTitle } from "../../Letters.tsx";
import type { OpenCase } from "../../use-case.ts";

/** The note as text for the minutes: what was decided, on what, why, when it is looked at again, and what was asked. */
export function decisionText(decision: Decision, questions: readonly string[], m: OpenCase["m"]): string {
  const lines = [
    decision.title,
    decision.question,
    "",
    m.text("room.decision.text.decided", {
      outcome: decision.outcome,
      date: m.date(decision.date),
      alternative: alternativeTitle(decision.alternative, m),
    }),
    ...decision.plots.map(({ name, houses }) => m.text("room.decision.text.plot", { name, houses })),
    ...(decision.reason === "" ? [] : ["", m.text("room.decision.reason"), decision.reason]),
    "",
    isKnown(decision.evaluation)
      ? m.text("room.decision.text.evaluation", { date: m.date(decision.evaluation) })
      : m.text("room.decision.text.noEvaluation"),
    ...(questions.length === 0
      ? []
      : ["", m.text("room.decision.questions"), ...questions.map((one) => `– ${one}`)]),
    "",
    m.text("room.decision.text.basis", {
      rules: decision.ruleSet.version,
      hash: decision.caseHash.slice(0, 12),
      engine: decision.engine,
    }),
  ];
  return `${lines.join("\n")}\n`;
}
