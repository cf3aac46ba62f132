import { describe, expect, test } from "vitest";
import { describeChange } from "../../../../src/app/workspaces/compare/describe-change.ts";
import { headline } from "../../../../src/app/workspaces/compare/headline.ts";
import { shownChange } from "../../../../src/app/workspaces/compare/shown-number.ts";
import { summary } from "../../../../src/app/workspaces/compare/summary.ts";
import {
  type BuildingId,
  type Change,
  type ChangeId,
  type DwellingId,
  id,
  MUNICIPALITY,
  type PlacementId,
  type PlotId,
} from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { smallTown } from "../../../support/a-project.ts";
import { aTown, at } from "../../../support/a-town.ts";
import { anAssessment } from "./an-assessment.ts";

const nb = messages("nb");
const cid = (text: string) => id<ChangeId>(text);
const houses = (n: number): Change => ({
  id: cid("c1"),
  kind: "open-plot",
  plot: id<PlotId>("t1"),
  houses: n,
});

describe("The headline above a map", () => {
  test("counts the småhus that stand and those that are proposed", () => {
    const town = aTown()
      .dwelling("d1", at(0, 0), { kind: "smallHouse", units: 2 })
      .dwelling("d2", at(0, 9), { kind: "ordinary", units: 5 })
      .dataset();
    expect(headline(anAssessment().done(), town, [houses(3)]).smallHouses).toBe(5);
  });

  test("takes the municipal scores, and says unknown where there is none", () => {
    const assessment = anAssessment().score("clustering", MUNICIPALITY, 38.2).done();
    expect(headline(assessment, smallTown(), [])).toMatchObject({ clustering: 38.2, load: "unknown" });
  });
});

describe("What sets two situations apart", () => {
  const figures = (stockUnits: number, areasJustify: number, areasUnused: number) =>
    headline(anAssessment().municipality({ stockUnits, areasJustify, areasUnused }).done(), smallTown(), []);
  const sides = { left: "Dagens situasjon", right: "Alternativ A" };

  test("more, fewer and equal are told in words", () => {
    expect(summary(sides, figures(420, 2, 11), figures(424, 2, 10), [], nb)).toEqual([
      "Alternativ A har 4 flere kommunale boenheter enn Dagens situasjon.",
      "Ingen områder endrer seg.",
      "Like mange områder krever begrunnelse.",
      "Ett område som stod uten programboenheter, blir tatt i bruk.",
    ]);
    expect(summary(sides, figures(420, 2, 11), figures(418, 4, 11), [], nb)[0]).toBe(
      "Alternativ A har 2 færre kommunale boenheter enn Dagens situasjon.",
    );
    expect(summary(sides, figures(420, 2, 11), figures(420, 4, 11), [], nb)[2]).toBe(
      "2 områder til krever begrunnelse.",
    );
  });
});

describe("A change with its sign", () => {
  test("is signed, rounded to the digits shown, and unknown stays unknown", () => {
    expect(shownChange(0.42, 1, nb)).toBe("+0,4");
    expect(shownChange(-2, 0, nb)).toBe("−2");
    expect(shownChange(0.01, 1, nb)).toBe("0,0");
    expect(shownChange("unknown", 1, nb)).toBe("ukjent");
  });
});

describe("A change in words", () => {
  const town = smallTown();
  const say = (change: Change, changes: readonly Change[] = [change]) =>
    describeChange(change, town, changes, nb);

  test("houses are counted and the plot is named", () => {
    expect(say(houses(1))).toMatchObject({
      text: "Ett småhus på Sørjordet",
      subject: { kind: "plot", id: "t1" },
    });
    expect(say(houses(3)).text).toBe("3 småhus på Sørjordet");
  });

  test("a moved proposal is named after the plot it stands on", () => {
    const moved: Change = { id: cid("c2"), kind: "move-proposal", proposal: cid("c1"), to: at(1, 1) };
    expect(say(moved, [houses(2), moved]).text).toBe("Småhusene på Sørjordet flyttes");
  });

  test("an acquisition says how the dwelling is acquired and where", () => {
    const bought: Change = {
      id: cid("c1"),
      kind: "acquire-dwelling",
      dwelling: id<DwellingId>("acquired-1"),
      building: id<BuildingId>("block"),
      acquisition: "owned",
    };
    expect(say(bought).text).toBe("Kjøp av én bolig i Bakkeveien 1");
  });

  test("an ended placement is told by its dwelling and never by a person", () => {
    const ended: Change = { id: cid("c1"), kind: "end-placement", placement: id<PlacementId>("p1") };
    expect(say(ended)).toMatchObject({
      text: "Bosetting avsluttes: Bakkeveien 3",
      subject: { kind: "dwelling", id: "d2" },
    });
  });

  test("a place that is no longer in the register is unknown, not left out", () => {
    const ended: Change = { id: cid("c1"), kind: "end-placement", placement: id<PlacementId>("gone") };
    expect(say(ended)).toEqual({ change: ended, text: "Bosetting avsluttes: ukjent sted" });
  });
});
