import type { Residences } from "../../src/engine/index.ts";
import { AddressIndex, matchAddress } from "../../src/formats/index.ts";
import { type Row, timed, timingOf } from "./row.ts";

const ADDRESSES = 100_000;
const ROWS = 10_000;
/** As many street names as Oslo has, about. */
const STREETS = 2_400;
const TRIES = 5;

const FIRST = [
  "Bjørke",
  "Furu",
  "Ås",
  "Kirke",
  "Skole",
  "Møller",
  "Sjø",
  "Nøste",
  "Høy",
  "Lang",
  "Øver",
  "Grå",
];
const MIDDLE = ["lund", "berg", "dal", "sten", "haug", "vang", "li", "moen", "nes", "bakk"];
const LAST = ["gata", "vegen", "tunet", "lia", "plass", "stien", "bakken", " allé", " terrasse", "kroken"];

/** A register indexed, and a list matched against it: three rows of four written as the register has it or nearly so, one with a slip of the pen. */
export function* measureAddresses(): Generator<Row> {
  const register = aCity();
  const { labels } = register;
  const made: number[] = [];
  let index = new AddressIndex(register);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const [milliseconds, one] = timed(() => new AddressIndex(register));
    made.push(milliseconds);
    index = one;
  }
  const [plainly, byLabel] = timed(() => new Map(labels.map((label, i) => [label.toLowerCase(), i])));
  yield {
    question: `${ADDRESSES} addresses indexed?`,
    engine: timingOf(`${index.streets.names.length} street names`, made),
    goal: { text: "under 1 s", met: Math.max(...made) < 1_000 },
    others: [
      {
        timing: timingOf("a map of lower-case labels", [plainly]),
        answers: `${byLabel.size} labels`,
        agree: byLabel.size === labels.length,
      },
    ],
  };

  const list = Array.from({ length: ROWS }, (_, i) => {
    const of = (i * 7_919) % ADDRESSES;
    return { of, text: writtenAs(labels[of] ?? "", i) };
  });
  const spent: number[] = [];
  let [found, mistaken] = [0, 0];
  for (let turn = 0; turn < TRIES; turn += 1) {
    [found, mistaken] = [0, 0];
    const [milliseconds] = timed(() => {
      for (const { of, text } of list) {
        const match = matchAddress(index, { text });
        if (match.is !== "found") continue;
        if (match.address === of) found += 1;
        else mistaken += 1;
      }
    });
    spent.push(milliseconds);
  }
  const [looked, byWords] = timed(
    () => list.filter(({ of, text }) => byLabel.get(text.toLowerCase()) === of).length,
  );
  yield {
    question: `${ROWS} rows of a list matched, one in four with a slip of the pen?`,
    engine: timingOf(`${found} found, ${mistaken} mistaken, ${ROWS - found - mistaken} asked about`, spent),
    goal: { text: "under 1 s, none mistaken", met: Math.max(...spent) < 1_000 && mistaken === 0 },
    others: [
      {
        timing: timingOf("looked up as it is written", [looked]),
        answers: `${byWords} found, no suggestions`,
        agree: byWords <= found,
      },
    ],
  };
}

function writtenAs(label: string, i: number): string {
  switch (i % 4) {
    case 0:
      return label;
    case 1:
      return `${label.toUpperCase()}, H0201, 0150 BYEN`;
    case 2:
      return label.replace(/gata(?= \d)/, "gt.").replace(/v(?:eg|ei)en(?= \d)/, "vn.");
    default:
      return label.replace(/^(..)(.)/, "$1$2$2").replace(/^(.)(.)(.)\3/, "$1$2$3x");
  }
}

function aCity(): Residences {
  const names = Array.from({ length: STREETS }, (_, i) => {
    const [first, middle] = [FIRST[i % FIRST.length], MIDDLE[Math.floor(i / FIRST.length) % MIDDLE.length]];
    const nth = Math.floor(i / (FIRST.length * MIDDLE.length));
    return `${first}${middle}${nth < LAST.length ? "" : "s"}${LAST[nth % LAST.length]}`;
  });
  const labels = Array.from({ length: ADDRESSES }, (_, i) => {
    const nth = Math.floor(i / STREETS);
    return `${names[i % STREETS]} ${1 + (nth >> 1)}${nth % 2 === 0 ? "" : "B"}`;
  });
  return {
    x: Float64Array.from(labels, (_, i) => 590_000 + (i % 400) * 20),
    y: Float64Array.from(labels, (_, i) => 6_640_000 + Math.floor(i / 400) * 20),
    dwellings: new Int32Array(ADDRESSES).fill(1),
    residents: new Int32Array(ADDRESSES).fill(-1),
    labels,
    postal: labels.map(() => "0150 BYEN"),
  };
}
