import { DIALOGUE_STEPS, type DialoguePlan, type DialogueStep } from "../../../../engine/index.ts";

/**
 * The three phases of the state's guidance on neighbours (Veiviseren, [V vv-n1, vv-n2] in domain.md §5): most is won before
 * anything is settled. The last phase holds what other cases add: evaluation, a decision for a time (Tysvær 2017).
 */
export const DIALOGUE_PHASES: readonly {
  readonly phase: "before" | "moving" | "after";
  readonly steps: readonly DialogueStep[];
}[] = [
  { phase: "before", steps: ["strategy", "contact", "information", "privacy"] },
  { phase: "moving", steps: ["council", "boards", "complaints", "police", "caretaker"] },
  { phase: "after", steps: ["outdoor", "evaluation", "ending"] },
];

type Step = DialoguePlan["steps"][number];

export const stepOf = ({ steps }: DialoguePlan, step: DialogueStep): Step =>
  steps.find((one) => one.step === step) ?? { step, date: "unknown", done: false };

/** The plan's steps with one of them changed, in the order of the phases; what is neither dated nor done is left out. */
export const withStep = (plan: DialoguePlan, changed: Step): DialoguePlan["steps"] =>
  DIALOGUE_STEPS.map((step) => (step === changed.step ? changed : stepOf(plan, step))).filter(
    ({ date, done }) => done || date !== "unknown",
  );
