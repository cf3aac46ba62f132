import { expect, test } from "vitest";
import { waysMeasured } from "../../../../../src/app/workspaces/plots/weights/ways-measured.ts";
import { waysSentence } from "../../../../../src/app/workspaces/plots/weights/ways-sentence.ts";
import { type Fact, type Finding, id, type PlotId, type RuleId } from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";

const m = messages("nb");
const rule = id<RuleId>("c2-grocery");
const finding = (plot: string, facts: Readonly<Record<string, Fact>>): Finding => ({
  rule,
  id: id(plot),
  subject: { kind: "plot", id: id<PlotId>(plot) },
  verdict: "good",
  facts,
});
const params = { detour: 1.3, toRoad: 100 };

test("how each plot was measured is counted, with the farthest from the road, and what was not measured is left out", () => {
  const ways = waysMeasured(
    {
      findings: [
        finding("a", { by: "road", gap: 12, distance: 300 }),
        finding("b", { by: "road", gap: 48, distance: 500 }),
        finding("c", { by: "offRoad", gap: null, distance: 900 }),
        finding("d", { by: "noWay", gap: null, distance: 800 }),
        finding("e", { by: "straight", gap: null, distance: null }),
        { ...finding("f", { by: "road", gap: 99, distance: 1 }), rule: id<RuleId>("c1-bus-stop") },
      ],
    },
    rule,
  );
  if (!ways) throw new Error("groceries are a way off");
  expect(ways.count).toEqual({ road: 2, offRoad: 1, noWay: 1, straight: 0 });
  expect([...ways.by.keys()]).toEqual(["a", "b", "c", "d"]);
  expect(waysSentence(ways, { params, byCar: false, roads: true }, m)).toBe(
    "2 av 4 tomter er målt langs vei til fots; fra tomta til veien er det høyst 48 m, og det stykket er luftlinje. Én tomt er målt i luftlinje × 1,3, fordi tomta eller tilbudet ligger mer enn 100 m fra veinettet. Én tomt er målt i luftlinje × 1,3, fordi veinettet ikke fører fram: det har et hull.",
  );
  expect(waysSentence(ways, { params, byCar: true, roads: true }, m)).toContain("enveiskjøring");
});

test("without a network, and where no road is asked for, the straight line says why", () => {
  const straight = waysMeasured(
    { findings: [finding("a", { by: "straight", gap: null, distance: 300 })] },
    rule,
  );
  if (!straight) throw new Error("groceries are a way off");
  expect(waysSentence(straight, { params, byCar: false, roads: false }, m)).toContain(
    "ikke er lastet inn noe veinett",
  );
  expect(waysSentence(straight, { params: { detour: 1.2 }, byCar: false, roads: true }, m)).toContain(
    "luftlinje × 1,2: hit trenger det ikke gå vei",
  );
  expect(waysMeasured({ findings: [finding("a", { slope: 3 })] }, rule)).toBeUndefined();
});
