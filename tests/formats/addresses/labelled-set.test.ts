import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Residences } from "../../../src/engine/index.ts";
import { AddressIndex, matchAddress, readProject } from "../../../src/formats/index.ts";
import { hasSamples, sample } from "../../support/shared-samples.ts";
import { registerOf } from "./a-register.ts";
import { ELSEWHERE, ONE_TYPO, REWRITTEN } from "./ways-to-write.ts";

/** So many addresses of a register are tried each way, spread over all of it. */
const MOST = 1_000;

interface Tally {
  right: number;
  wrong: string[];
  asked: string[];
  first: number;
  listed: number;
}

/** Every address of the register written another way, and what the register answers. Addresses that stand at two places are no question. */
function tried(register: Residences, write: (label: string, postal: string, nth: number) => string): Tally {
  const index = new AddressIndex(register);
  const { labels, postal, x, y } = register;
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const tally: Tally = { right: 0, wrong: [], asked: [], first: 0, listed: 0 };
  const step = Math.max(1, Math.floor(labels.length / MOST));
  for (let i = 0; i < labels.length; i += step) {
    const label = labels[i] ?? "";
    if (times.get(label) !== 1 || !/\p{L}/u.test(label)) continue;
    const text = write(label, postal?.[i] ?? "", i);
    // A slip of the pen that is another address of the town is that address: nobody can know.
    if (text !== label && times.has(text)) continue;
    const match = matchAddress(index, { text });
    const same = (other: number) => x[other] === x[i] && y[other] === y[i];
    if (match.is === "found") {
      if (same(match.address)) tally.right += 1;
      else tally.wrong.push(`${label} → ${text} → ${labels[match.address]} (${match.rung})`);
    } else {
      tally.asked.push(`${label} → ${text}`);
      if (match.candidates[0] && same(match.candidates[0].address)) tally.first += 1;
      if (match.candidates.some(({ address }) => same(address))) tally.listed += 1;
    }
  }
  return tally;
}

const demo = (name: string): Residences => {
  const read = readProject(
    new Uint8Array(readFileSync(join(import.meta.dirname, "../../../public/demo", name, "project.zip"))),
  );
  if (!read.ok) throw new Error("the demo cannot be read");
  return read.value.dataset.residences;
};

function holds(register: () => Promise<Residences> | Residences): void {
  it.each(Object.entries(REWRITTEN))(
    "written %s, at least 99 of 100 are found and none is mistaken",
    async (_, write) => {
      const { right, wrong, asked } = tried(await register(), write);
      expect(wrong).toEqual([]);
      expect(right, asked.slice(0, 5).join("; ")).toBeGreaterThanOrEqual(0.99 * (right + asked.length));
      expect(right).toBeGreaterThan(100);
    },
  );

  it.each(Object.entries(ELSEWHERE))("written with %s, none is taken", async (_, write) => {
    const all = await register();
    const index = new AddressIndex(all);
    const { labels, postal = [] } = all;
    const towns = [...new Set(postal)].filter((one) => one !== "");
    // A house may really stand at that other place: then it is that one.
    const has = new Set(labels.map((label, i) => `${label}|${postal[i] ?? ""}`));
    const step = Math.max(1, Math.floor(labels.length / MOST));
    const taken: string[] = [];
    let tries = 0;
    for (let i = 0; i < labels.length; i += step) {
      const [label = "", own = ""] = [labels[i], postal[i]];
      const other = towns.find((one) => one.slice(0, 4) !== own.slice(0, 4) && one.slice(5) !== own.slice(5));
      if (own === "" || other === undefined || has.has(`${label}|${other}`)) continue;
      tries += 1;
      const text = write(label, own, other);
      if (matchAddress(index, { text }).is === "found") taken.push(text);
    }
    expect(taken).toEqual([]);
    expect(tries > 100).toBe(postal.length > 0);
  });

  it("with one slip of the pen none is mistaken, and 90 of 100 have the right one first", async () => {
    const all = await register();
    let [right, first, asked] = [0, 0, 0];
    for (const typo of Object.values(ONE_TYPO)) {
      const tally = tried(all, typo);
      expect(tally.wrong).toEqual([]);
      right += tally.right;
      first += tally.first;
      asked += tally.asked.length;
    }
    expect(asked).toBeGreaterThan(300);
    expect(right + first).toBeGreaterThanOrEqual(0.9 * (right + asked));
  });
}

describe.skipIf(!hasSamples)("the real addresses of Elverum", () => {
  let read: Promise<Residences> | undefined;
  holds(() => {
    read ??= registerOf(sample("addresses/Basisdata_3420_Elverum_25833_MatrikkelenAdresse.csv"));
    return read;
  });
});

describe("the addresses of a demo municipality", () => holds(() => demo("fjordvik")));

describe("whatever is written", () => {
  const index = new AddressIndex(demo("fjordvik"));
  const { labels } = index.register;

  it("is answered, and the order of the register changes nothing", () => {
    const order = [...labels.keys()].reverse();
    const pick = <T extends Float64Array | Int32Array>(column: T): T =>
      column.map((_, i) => column[order[i] ?? 0] ?? 0) as T;
    const { x, y, dwellings, residents } = index.register;
    const turned = new AddressIndex({
      x: pick(x),
      y: pick(y),
      dwellings: pick(dwellings),
      residents: pick(residents),
      labels: order.map((i) => labels[i] ?? ""),
    });
    const places = (of: AddressIndex, text: string) => {
      const match = matchAddress(of, { text });
      const found = match.is === "found" ? [match.address] : match.candidates.map(({ address }) => address);
      return [
        match.is,
        ...found.map((i) => `${of.register.labels[i]} ${of.register.x[i]} ${of.register.y[i]}`),
      ];
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme", maxLength: 60 }),
          fc
            .tuple(fc.constantFrom(...labels.slice(0, 400)), fc.nat({ max: 12 }), fc.string({ maxLength: 2 }))
            .map(([label, at, put]) => label.slice(0, at) + put + label.slice(at + 1)),
        ),
        (text) => {
          expect(places(turned, text)).toEqual(places(index, text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a text as long as a file is answered too", () => {
    for (const text of [
      "Gata ".repeat(4_000),
      "1 ".repeat(10_000),
      `${"a,".repeat(9_000)}1`,
      "-".repeat(20_000),
      "5 og ".repeat(4000),
    ])
      expect(matchAddress(index, { text }).is).toBe("ask");
  });
});
