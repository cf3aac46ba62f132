import fc from "fast-check";
import { expect, test } from "vitest";
import { assess, canonicalJson, createAssessor, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aRandomTown, someChanges, someLevel } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;

test("E2: moving from one list of changes to the next, and from one level to another, gives the bytes of starting afresh", () => {
  fc.assert(
    fc.property(
      aRandomTown,
      fc.array(fc.tuple(someChanges, someLevel), { minLength: 1, maxLength: 5 }),
      (dataset, asked) => {
        const assessor = createAssessor(dataset);
        for (const [changes, level] of asked) {
          const incremental = assessor.assess({ changes, ruleSet, level });
          expect(canonicalJson(incremental)).toBe(
            canonicalJson(assess(dataset, { changes, ruleSet, level })),
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("E2: a change taken back leaves no trace", () => {
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      const assessor = createAssessor(dataset);
      const before = canonicalJson(assessor.assess({ changes: [], ruleSet }));
      for (let cursor = 1; cursor <= changes.length; cursor++)
        assessor.assess({ changes: changes.slice(0, cursor), ruleSet });
      expect(canonicalJson(assessor.assess({ changes: [], ruleSet }))).toBe(before);
    }),
    { numRuns: 60 },
  );
});

test("E2: a draft says of its place and areas what the assessment says once the change is made", () => {
  fc.assert(
    fc.property(aRandomTown, someChanges, someLevel, (dataset, changes, level) => {
      const assessor = createAssessor(dataset);
      for (let made = 0; made < changes.length; made++) {
        const trial = changes[made];
        if (!trial) continue;
        const draft = assessor.draft({ changes: changes.slice(0, made), ruleSet, level }, trial);
        const whole = assess(dataset, { changes: changes.slice(0, made + 1), ruleSet, level });
        const findings = new Map(whole.findings.map((finding) => [finding.id, finding]));
        for (const area of draft.areas) expect(area).toEqual(whole.areas.find(({ id }) => id === area.id));
        if (trial.kind === "end-placement" || draft.problems.length > 0) continue;
        expect(draft.place).toEqual(
          [...whole.plots, ...whole.vacancies].find(({ id }) => id === draft.place.id),
        );
        for (const finding of draft.findings) expect(finding).toEqual(findings.get(finding.id));
      }
    }),
    { numRuns: 60 },
  );
});
