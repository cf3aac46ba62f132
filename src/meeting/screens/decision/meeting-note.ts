import { create } from "zustand";
import type { DecisionMade, Outcome } from "../../../engine/council/index.ts";

/** What is being written: the questions people asked, and the decision. In memory only. */
interface MeetingNote extends Omit<DecisionMade, "evaluation" | "outcome" | "alternative"> {
  readonly questions: readonly string[];
  readonly outcome: Outcome;
  /** Its letter; null for the one the meeting speaks of. */
  readonly alternative: string | null;
  /** ISO date; "" until one is set. */
  readonly evaluation: string;
}

export const useNote = create<MeetingNote>()(() => ({
  questions: [],
  outcome: "adopted",
  alternative: null,
  date: "",
  evaluation: "",
  reason: "",
}));

export const editNote = (part: Partial<MeetingNote>): void => useNote.setState(part);

export function addQuestion(text: string): void {
  const asked = text.trim();
  if (asked !== "") useNote.setState(({ questions }) => ({ questions: [...questions, asked] }));
}

export const removeQuestion = (at: number): void =>
  useNote.setState(({ questions }) => ({ questions: questions.filter((_, n) => n !== at) }));
