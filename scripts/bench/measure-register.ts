import { sortedRows } from "../../src/app/ui/sheet/sheet-rows.ts";
import {
  checkRegister,
  type Dataset,
  editDwellings,
  hashDataset,
  type Quarter,
  STANDARD_RULE_SET,
  sendInPieces,
} from "../../src/engine/index.ts";
import { datasetPatch, withPatch } from "../../src/platform/worker/dataset-patch.ts";
import { type Row, timed, timingOf } from "./row.ts";

const TRIES = 15;
const STREETS = ["Storgata", "Åsvegen", "Ålesundgata", "Øvre gate", "Kirkegata", "Ærfuglvegen", "Torget"];
const TODAY = "2026Q4" as Quarter;

/** The register of a city: looked through, sorted, and one fact of it set right. */
export async function* measureRegister(dataset: Dataset): AsyncGenerator<Row> {
  yield checked(dataset);
  yield sorted(dataset);
  yield await edited(dataset);
}

function checked(dataset: Dataset): Row {
  const spent: number[] = [];
  let remarks = 0;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const question = { ruleSet: STANDARD_RULE_SET, today: TODAY };
    const [milliseconds, report] = timed(() => checkRegister(dataset, question));
    spent.push(milliseconds);
    remarks = report.remarks.length;
  }
  const engine = timingOf(`${remarks} remarks`, spent);
  // One check of the fourteen as it would be written without a map of the buildings.
  const [plainly, lost] = timed(
    () =>
      dataset.dwellings.filter(
        ({ building }) => building !== "unknown" && !dataset.buildings.some(({ id }) => id === building),
      ).length,
  );
  return {
    question: `The register of ${dataset.dwellings.length} units looked through by every check?`,
    engine,
    goal: { text: "median under 1 s", met: engine.median < 1_000 },
    others: [
      { timing: timingOf("one check, list by list", [plainly]), answers: `${lost} lost`, agree: lost === 0 },
    ],
  };
}

function sorted({ dwellings: units }: Dataset): Row {
  // The made-up city has no addresses of its own; 7 919 is a prime, so that they come in no order.
  const dwellings = units.map((unit, i) => ({
    ...unit,
    label: `${STREETS[i % STREETS.length]} ${1 + ((i * 7_919) % 997)}, H0${1 + (i % 9)}01`,
  }));
  const columns = [{ id: "name", sortBy: ({ label }: (typeof dwellings)[number]) => label }];
  const sort = { column: "name", direction: "ascending" } as const;
  const ours: number[] = [];
  const plain: number[] = [];
  const words = new Intl.Collator("nb", { numeric: true });
  let same = true;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const [milliseconds, mine] = timed(() => sortedRows(dwellings, columns, sort));
    const [collated, others] = timed(() => dwellings.toSorted((a, b) => words.compare(a.label, b.label)));
    ours.push(milliseconds);
    plain.push(collated);
    same &&= mine.every(({ label }, i) => words.compare(label, others[i]?.label ?? "") === 0);
  }
  const engine = timingOf("by keys made once", ours);
  return {
    question: `${dwellings.length} units sorted by address, on the page?`,
    engine,
    goal: { text: "max under 50", met: engine.max < 50 },
    others: [
      {
        timing: timingOf("Intl.Collator at each turn", plain),
        answers: same ? "the same order" : "ANOTHER ORDER",
        agree: same,
      },
    ],
  };
}

/** What stands between an edit and the row that shows it: the patch over the border, and the hash of what there is then. */
async function edited(dataset: Dataset): Promise<Row> {
  const ours: number[] = [];
  const whole: number[] = [];
  let there = structuredClone(dataset);
  let before = dataset;
  let same = true;
  for (let turn = 0; turn < TRIES; turn += 1) {
    const unit = before.dwellings[turn * 977];
    if (!unit) throw new Error("the city has too few units");
    const dwellings = editDwellings(before.dwellings, [{ id: unit.id, facts: { areaM2: 40 + turn } }]);
    const after = { ...before, dwellings };
    const [milliseconds, hash] = timed(() => {
      there = withPatch(there, structuredClone(datasetPatch(before, after)));
      return hashDataset(there);
    });
    ours.push(milliseconds);
    const began = performance.now();
    await sendInPieces(
      after,
      async (pieces) => void structuredClone(pieces),
      async () => {},
    );
    const other = hashDataset(after);
    whole.push(performance.now() - began);
    same &&= hash === other;
    before = after;
  }
  const engine = timingOf("as a patch", ours);
  return {
    question: `One fact of ${dataset.dwellings.length} units set right: sent, and hashed?`,
    engine,
    goal: { text: "max under 300", met: engine.max < 300 },
    others: [
      {
        timing: timingOf("the whole register sent", whole),
        answers: same ? "the same hash" : "ANOTHER HASH",
        agree: same,
      },
    ],
  };
}
