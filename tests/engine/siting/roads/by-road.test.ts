import { describe, expect, test } from "vitest";
import {
  assess,
  type Dataset,
  type Language,
  type RoadNetwork,
  RULES,
  STANDARD_RULE_SET,
} from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { square } from "../../../support/a-town.ts";
import { road, roadsOf } from "../../../support/roads-of.ts";
import { east, judged, mappedTown, ORIGIN } from "../judged.ts";

/** A road through corners so many metres east and north of the middle of the test town. */
const way = (line: readonly number[], more: Parameters<typeof road>[1] = {}) =>
  road(
    line.map((metres, k) => metres + (k % 2 === 0 ? ORIGIN.x : ORIGIN.y)),
    more,
  );

const plot = square(ORIGIN, 40);
const town = () => mappedTown().plot("a", plot);
const withRoads = (dataset: Dataset, roads: RoadNetwork): Dataset => ({ ...dataset, roads });

/** From 20 m north of the plot 300 m east, then 400 m north. */
const corner = () => roadsOf(way([0, 20, 300, 20]), way([300, 20, 300, 420]));

const said = (dataset: Dataset, id: string, language: Language = "nb"): string => {
  const { verdict, measured, limit, facts } = judged(dataset).finding(id);
  const module = RULES.find(({ rule }) => rule.id === id);
  const params = STANDARD_RULE_SET.rules.find(({ rule }) => rule === id)?.params;
  const text = module?.texts[language].verdicts[verdict] ?? "";
  return messages(language).format(text, { ...params, ...facts, measured, limit });
};

describe("criteria where roads are loaded", () => {
  const shop = () => town().facility("g", "grocery", east(310, 420)).dataset();

  test("measure along them, joins at both ends included, and say so", () => {
    const seen = judged(withRoads(shop(), corner())).finding("c2-grocery");
    expect(seen).toMatchObject({ measured: 20 + 300 + 400 + 10, facts: { by: "road", gap: 20 } });
    const spoken = (language: Language) => said(withRoads(shop(), corner()), "c2-grocery", language);
    expect(spoken("nb")).toContain("langs vei (20 m fra tomta til veien)");
    expect(spoken("nn")).toContain("langs veg (20 m frå tomta til vegen)");
    expect(spoken("en")).toContain("along roads (20 m from the plot to the road)");
  });

  test("use the straight line and the detour factor where none are, as before", () => {
    // 522 m × 1.3.
    expect(judged(shop()).finding("c2-grocery")).toMatchObject({
      measured: 679,
      facts: { by: "straight", gap: null },
    });
    expect(said(shop(), "c2-grocery")).toContain("i luftlinje × 1,3.");
  });

  test("use the straight line where the plot lies too far from every road, and say why", () => {
    const far = withRoads(shop(), roadsOf(way([0, 151, 300, 151]), way([300, 151, 300, 420])));
    expect(judged(far).finding("c2-grocery")).toMatchObject({ measured: 679, facts: { by: "offRoad" } });
    expect(said(far, "c2-grocery")).toContain("mer enn 150 m fra veinettet");
    const near = withRoads(shop(), roadsOf(way([0, 150, 300, 150]), way([300, 150, 300, 420])));
    expect(judged(near).finding("c2-grocery")).toMatchObject({ facts: { by: "road", gap: 150 } });
  });

  test("use the straight line where the roads are not connected, and say why", () => {
    const apart = withRoads(shop(), roadsOf(way([0, 20, 250, 20]), way([300, 120, 300, 420])));
    expect(judged(apart).finding("c2-grocery")).toMatchObject({ measured: 679, facts: { by: "noWay" } });
    expect(said(apart, "c2-grocery")).toContain("ikke henger sammen");
  });

  test("lose no shop because the network ends before it: the nearer of road and straight line counts", () => {
    const two = town().facility("g1", "grocery", east(310, 420)).facility("g2", "grocery", east(-400, 0));
    const seen = judged(withRoads(two.dataset(), corner())).finding("c2-grocery");
    expect(seen).toMatchObject({ measured: 520, facts: { by: "offRoad" } });
  });

  test("only stops that are served often enough are walked to", () => {
    const stops = town()
      .facility("s1", "busStop", east(100, 20), { departuresPerHour: 0.5 })
      .facility("s2", "busStop", east(300, 20), { departuresPerHour: 2 })
      .facility("s3", "busStop", east(50, 20), { departuresPerHour: "unknown" })
      .dataset();
    expect(judged(withRoads(stops, corner())).finding("c1-bus-stop")).toMatchObject({
      measured: 320,
      facts: { by: "road", uncounted: 70 },
    });
  });

  test("drive at the limit where it is known, and at the set speed elsewhere", () => {
    const base = town().facility("t", "teamBase", east(10_000, 20)).dataset();
    const known = withRoads(base, roadsOf(way([0, 20, 10_000, 20], { speed: 80 })));
    // 10 km at 80 km/h is 7.5 minutes; the 20 m to the road at 40 km/h are 1.8 seconds.
    expect(judged(known).finding("c5-team-base")).toMatchObject({ measured: 7.5, facts: { by: "road" } });
    const unknown = withRoads(base, roadsOf(way([0, 20, 10_000, 20])));
    expect(judged(unknown).finding("c5-team-base").measured).toBe(15);
  });

  test("the way into a green area stays a straight line", () => {
    const green = town().facility("p", "greenArea", east(200, 20)).dataset();
    expect(judged(withRoads(green, corner())).finding("c6-green")).toMatchObject({
      facts: { by: "straight" },
    });
  });

  test("the access floor asks along the roads as the criteria do", () => {
    const near = town();
    for (const kind of ["grocery", "healthCentre", "pharmacy", "nav", "activity"] as const)
      near.facility(kind, kind, east(0, 100));
    near.facility("stop", "busStop", east(0, 100), { departuresPerHour: 4 });
    // Across the water: 100 m off, 9 km by road.
    const round = roadsOf(way([0, -10, 4500, -10]), way([4500, -10, 4500, 110]), way([4500, 110, 0, 110]));
    const outOf = (dataset: Dataset) =>
      assess(dataset, { changes: [], ruleSet: STANDARD_RULE_SET }).findings.find(
        ({ rule }) => rule === "d14-access-floor",
      );
    expect(outOf(near.dataset())?.verdict).toBe("within");
    expect(outOf(withRoads(near.dataset(), round))).toMatchObject({ verdict: "consider", facts: { out: 4 } });
  });
});
