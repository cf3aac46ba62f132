import type { MeetingScreen } from "../screen.ts";
import { Question } from "./Question.tsx";

/** What the meeting is to decide, and what the figures it decides on are. */
export const question: MeetingScreen = {
  id: "question",
  question: (_, m) => m.text("room.question.heading"),
  has: () => true,
  Screen: Question,
};
