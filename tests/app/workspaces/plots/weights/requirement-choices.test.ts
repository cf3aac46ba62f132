import { expect, test } from "vitest";
import { compareSentence } from "../../../../../src/app/workspaces/plots/compare/compare-sentence.ts";
import {
  CONSTRAINTS,
  REQUIREMENT_KINDS,
  requirable,
  requirementOf,
} from "../../../../../src/app/workspaces/plots/weights/requirement-choices.ts";
import { requirementText } from "../../../../../src/app/workspaces/plots/weights/requirement-text.ts";
import { id, type RuleId, requirementOutcomes, STANDARD_RULE_SET } from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";
import { aWeighed } from "./a-weighed.ts";

const m = messages("nb");
const rule = (name: string) => id<RuleId>(name);
const made = (...[kind, of, limit]: [Parameters<typeof requirementOf>[0], RuleId | null, string]) =>
  requirementOf(kind, of, limit, STANDARD_RULE_SET);

test("the form's fields make requirements, a limit turned the way the criterion runs", () => {
  expect(made("limit", rule("c1-bus-stop"), "400")).toEqual({
    kind: "measured",
    rule: "c1-bus-stop",
    atMost: 400,
  });
  expect(made("limit", rule("c10-plot-size"), "0,5")).toEqual({
    kind: "measured",
    rule: "c10-plot-size",
    atLeast: 0.5,
  });
  expect(made("good", rule("c9-ownership"), "")).toEqual({
    kind: "criterion",
    rule: "c9-ownership",
    atLeast: "good",
  });
  expect(made("no-conflict", null, "")).toEqual({ kind: "no-conflict", rules: CONSTRAINTS });
});

test("a limit that is no number, or below nought, makes none", () => {
  for (const typed of ["", " ", "mye", "-3"]) expect(made("limit", rule("c1-bus-stop"), typed)).toBeNull();
});

test("everything the form offers can be required, and schools are nowhere in it", () => {
  for (const kind of REQUIREMENT_KINDS)
    for (const one of requirable(kind)) {
      expect(one).not.toBe("c14-schools");
      const requirement = made(kind, one, "10");
      expect(requirement && requirementOutcomes({ plots: [], findings: [] }, [requirement]).ok).toBe(true);
    }
});

test("a requirement is said as it stands on its chip", () => {
  const said = (...fields: Parameters<typeof made>) => {
    const requirement = made(...fields);
    return requirement && requirementText(requirement, m);
  };
  expect(said("limit", rule("c1-bus-stop"), "400")).toBe("Holdeplass: høyst 400 m");
  expect(said("acceptable", rule("c9-ownership"), "")).toBe("Eier: minst akseptabel");
  expect(said("no-conflict", null, "")).toBe("Ingen konflikt med kravene");
  expect(said("no-conflict", rule("h8-noise"), "")).toMatch(/^Ingen konflikt: støy/);
});

test("of plots compared, the best is named, and whether that hangs on the weights", () => {
  const now = aWeighed(
    [
      [0.9, 0.2],
      [0.2, 0.85],
      [0.1, 0.1],
    ],
    [1, 1],
  );
  const [a, b, c] = now.plots as [(typeof now.plots)[0], (typeof now.plots)[0], (typeof now.plots)[0]];
  if (!a || !b || !c) throw new Error("there are three");
  expect(compareSentence(now, [c, a], m)).toContain("A (nr. 1) er best av disse for alle");
  expect(compareSentence(now, [c, b, a], m)).toContain("men ikke for alle");
  expect(compareSentence(now, [c], m)).toContain("Velg en tomt til");
});
