import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assess,
  type Change,
  type ChangeId,
  canonicalJson,
  createAssessor,
  id,
  STANDARD_RULE_SET,
  subjectKey,
} from "../../../src/engine/index.ts";
import { aTown, at, atPoint, square } from "../../support/a-town.ts";
import { aLevelledTown, someChanges, someLevel } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;

test("E2: moving from one list of changes to the next, and from one level to another, gives the bytes of starting afresh", () => {
  fc.assert(
    fc.property(
      aLevelledTown,
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
    fc.property(aLevelledTown, someChanges, (dataset, changes) => {
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
    fc.property(aLevelledTown, someChanges, someLevel, (dataset, changes, level) => {
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

test("E2: a home acquired beyond every ring still refreshes the sites it joins and the places it is nearest to", () => {
  const town = aTown()
    .municipality({ residents: 20_000 })
    .area("west", square(at(-5000, 0), 10_000), { residents: 10_000 })
    .area("east", square(at(5000, 0), 10_000), { residents: 10_000 })
    .dwelling("programme", at(-40, 0), { kind: "smallHouse" })
    .dwelling("free", at(-80, 0), { standing: "vacant", kind: "ordinary" })
    .dwelling("remote", at(980, 3000), { kind: "ordinary" })
    .placement("private", atPoint(at(30, -45)))
    .building("anywhere", at(4000, 4000))
    .building("endOfChain", at(710, 0))
    .building("nearest", at(780, 3000))
    .plot("alone", square(at(-20, 3000), 30));
  // A street of homes, each 50 m from the next: one site, longer than any ring is wide.
  for (let k = 0; k < 14; k++) town.dwelling(`h${k}`, at(10 + 50 * k, 0), { kind: "ordinary" });
  const dataset = town.dataset();
  const open = change({ kind: "open-plot", plot: "alone", houses: 2 });
  const acquired = (building: string) => [
    open,
    change({ kind: "acquire-dwelling", dwelling: "new", building, acquisition: "owned" }),
  ];
  const assessor = createAssessor(dataset);
  const fact = (changes: readonly Change[], rule: string, subject: string, name: string) => {
    const said = assessor.assess({ changes, ruleSet });
    expect(canonicalJson(said)).toBe(canonicalJson(assess(dataset, { changes, ruleSet })));
    return said.findings.find((one) => one.rule === rule && subjectKey(one.subject) === subject)?.facts[name];
  };
  // The home acquired is one all along, so that no total moves, and nothing is made anew for its sake.
  const sites = ["site:dwelling:programme", "site:placement:private", "dwelling:free"];
  const stock = (building: string) =>
    sites.map((subject) => fact(acquired(building), "d3-site-size", subject, "stockUnits"));
  expect(stock("anywhere")).toEqual([16, 16, 16]);
  expect(stock("endOfChain")).toEqual([17, 17, 17]);
  expect(stock("anywhere")).toEqual([16, 16, 16]);
  const metres = (building: string) =>
    fact(acquired(building), "d4-site-spacing", "plot:alone", "stockNearest");
  expect(metres("anywhere")).toBe(1000);
  expect(metres("nearest")).toBe(800);
  expect(metres("anywhere")).toBe(1000);
});

const change = <T extends object>(rest: T) =>
  ({ id: id<ChangeId>(JSON.stringify(rest)), ...rest }) as unknown as Change;
