import { expect, test } from "vitest";
import {
  decisionNoteText,
  isRefusal,
  readDecisionNote,
  recordDecision,
} from "../../../src/engine/council/index.ts";
import { aPublicCase } from "./a-public-case.ts";

const decision = recordDecision(aPublicCase(), "a", {
  date: "2026-12-10",
  outcome: "postponed",
  alternative: "0",
  reason: "Vi vil vite mer.\nOm støy.",
  evaluation: "unknown",
});
if (isRefusal(decision)) throw new Error(decision.code);
const text = decisionNoteText(decision, ["Hva med støyen?"]);

test("a note from a meeting comes back as it was written", () => {
  const read = readDecisionNote(text);
  expect(read.ok && read.value.decision).toEqual(decision);
  expect(read.ok && read.value.questions).toEqual(["Hva med støyen?"]);
});

test("anything else is refused, and where is said", () => {
  const fault = (from: string) => {
    const read = readDecisionNote(from);
    return read.ok ? null : read.error.map(({ code, at }) => `${code} ${at}`.trim());
  };
  expect(fault("{")).toEqual(["not-json"]);
  expect(fault("[]")).toEqual(["not-a-case schema"]);
  expect(fault(text.replace('"postponed"', '"maybe"'))).toEqual(["bad-value decision.outcome"]);
  expect(fault(text.replace('"title"', '"hidden":1,"title"'))?.[0]).toContain("unknown-field");
  expect(fault(` ${text}`)).toEqual(["not-canonical"]);
});
