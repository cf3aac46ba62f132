import {
  askLayout,
  createAnalyst,
  type Dataset,
  type DemandOutcome,
  layoutQuestion,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { assessPlot, buildSitingGround } from "../../src/engine/siting/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ROUNDS = 7;
const DEMANDS = 9;
const METRES = 300;
const HOUSES = 2;

/** Plots against every constraint and criterion, one plot's ground for houses, and a demand over the whole city. */
export function* measureSiting(city: Dataset): Generator<Row> {
  yield plots(city);
  yield layouts(city);
  yield demand(city);
}

function plots(city: Dataset): Row {
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const ground = buildSitingGround(city);
    const [spent, made] = timed(() =>
      city.plots.map((plot) => assessPlot(ground, plot, HOUSES, STANDARD_RULE_SET)),
    );
    times.push(spent);
    findings = made.reduce((sum, one) => sum + one.findings.length, 0);
  }
  const engine = timingOf("engine", times);
  return {
    question: `${city.plots.length} plots against all constraints and criteria, ${findings} findings`,
    engine,
    goal: { text: "median under 300", met: engine.median < 300 },
    others: [],
  };
}

function layouts(city: Dataset): Row {
  const asked = city.plots.slice(0, 20).flatMap((plot) => {
    const question = layoutQuestion(city, {
      plot: plot.id,
      houseType: "micro-30",
      houses: HOUSES,
      ruleSet: STANDARD_RULE_SET,
    });
    return question ? [question] : [];
  });
  const times = asked.map((question) => timed(() => askLayout(question))[0]);
  return {
    question: "Where houses may stand on one plot, how many fit, and the nearest fix",
    engine: timingOf("engine", times),
    others: [],
  };
}

/** "300 m from a school" over every address, beside a loop over all addresses and schools. */
function demand(city: Dataset): Row {
  const analyst = createAnalyst(city);
  const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };
  const ask = (metres: number) =>
    analyst.analyse(inForce, {
      kind: "demand",
      demands: [{ kind: "away-from", of: "school", metres }],
      next: 20,
    }) as DemandOutcome;
  ask(METRES + 1);
  const times: number[] = [];
  let lost = 0;
  for (let round = 0; round < DEMANDS; round++) {
    const [spent, outcome] = timed(() => ask(METRES));
    times.push(spent);
    lost = outcome.homes?.lost ?? -1;
  }
  const [plain, counted] = timed(() => plainLost(city));
  const engine = timingOf("engine", times);
  return {
    question: `A demand over ${city.residences.x.length} addresses, with who would carry it`,
    engine,
    goal: { text: "median under 100", met: engine.median < 100 },
    others: [
      {
        timing: timingOf("every address against every school, homes alone", [plain]),
        answers: counted === lost ? "as many homes" : "DIFFER",
        agree: counted === lost,
      },
    ],
  };
}

function plainLost({ residences, facilities }: Dataset): number {
  const schools = facilities.filter(({ kind }) => kind === "school");
  let lost = 0;
  for (let i = 0; i < residences.x.length; i++) {
    const [x, y] = [residences.x[i] as number, residences.y[i] as number];
    const near = schools.some(({ at }) => (at.x - x) ** 2 + (at.y - y) ** 2 < METRES ** 2);
    const many = residences.dwellings[i] as number;
    if (near) lost += many === -1 ? 1 : many;
  }
  return lost;
}
