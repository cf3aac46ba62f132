import { describe, expect, test } from "vitest";
import { trialOf, triedAnswer } from "../../../../src/app/workspaces/plots/try-answer.ts";
import { id, type NeighbourhoodId, type PlotId, type Subject } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";
import { aFinding, aPlace, standardRules } from "../an-answer.ts";

const m = messages("nb");
const plot: Subject = { kind: "plot", id: "a" };
const town = aTown()
  .area("lia", square(at(0, 0), 1000))
  .dataset();
const place = aPlace("a", {
  area: id<NeighbourhoodId>("lia"),
  units: 3,
  rateBefore: 2,
  rateAfter: 4.1,
  dispersion: "justify",
});

describe("trying houses on a plot", () => {
  test("is an open-plot change that nothing keeps", () => {
    expect(trialOf(id<PlotId>("a"), 3)).toMatchObject({ kind: "open-plot", plot: "a", houses: 3 });
  });

  test("tells the rate with and without, and what asks for a reason, the strongest first", () => {
    const findings = [
      aFinding("d4-site-spacing", plot, "consider"),
      aFinding("d3-site-size", plot, "justify"),
      aFinding("d3-site-size", plot, "within"),
    ];
    const tried = triedAnswer(
      { place, findings, scores: [], areas: [], problems: [] },
      town.neighbourhoods,
      standardRules,
      m,
    );
    expect(tried.rate).toBe("Tre småhus her gir 4,1 programboenheter per 1000 i lia, mot 2,0 uten.");
    expect(tried.asks.map(({ verdict }) => verdict)).toEqual(["justify", "consider"]);
    expect(tried.asks[0]?.text).toContain("dialogverktøy");
  });

  test("says so where the rate cannot be worked out", () => {
    const tried = triedAnswer(
      { place: aPlace("a"), findings: [], scores: [], areas: [], problems: [] },
      town.neighbourhoods,
      standardRules,
      m,
    );
    expect(tried.rate).toContain("folketallet er ukjent");
    expect(tried.asks).toEqual([]);
  });
});
