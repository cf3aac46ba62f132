import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ledger, ReleaseBook } from "../../../src/engine/index.ts";
import { compareLedgers, makeRelease, readLedger } from "../../../src/engine/release/index.ts";
import { withRelease } from "../../../src/engine/release/ledger.ts";
import { asked, aTownOfEight, good } from "./municipality.ts";

function bookWith(...dates: readonly string[]): ReleaseBook {
  let { book } = asked(aTownOfEight());
  for (const [i, date] of dates.entries())
    book = good(makeRelease(asked(aTownOfEight(4 + i), { book, date }))).book;
  return book;
}
const { ledger } = bookWith("2026-01-01", "2026-06-30", "2027-05-05");

const faultOf = (changed: Ledger) => {
  const read = readLedger(changed);
  return read.ok ? "fine" : read.error.code;
};

describe("the ledger of releases", () => {
  test("holds them in order, each naming the one before", () => {
    const files = good(readLedger(ledger));
    expect(files.map(({ date, period, revision }) => [date, period, revision])).toEqual([
      ["2026-01-01", "2026", 0],
      ["2026-06-30", "2026", 1],
      ["2027-05-05", "2027", 0],
    ]);
    expect(files.map(({ previous }) => previous)).toEqual([null, files[0]?.hash, files[1]?.hash]);
    expect(good(readLedger([]))).toEqual([]);
  });

  test("shows any changed character of any entry", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(), fc.constantFrom("text", "hash"), (entry, place, field) => {
        const changed = ledger.map((one, i) => {
          if (i !== entry) return one;
          const at = place % one[field as "text"].length;
          const was = one[field as "text"].charAt(at);
          return {
            ...one,
            [field]:
              one[field as "text"].slice(0, at) +
              (was === "1" ? "2" : "1") +
              one[field as "text"].slice(at + 1),
          };
        });
        expect(faultOf(changed)).toBe("broken-chain");
      }),
    );
  });

  test("shows an entry that is gone, moved or repeated", () => {
    const [a, b, c] = ledger;
    if (!a || !b || !c) throw new Error("there are three");
    for (const changed of [
      [b, c],
      [a, c],
      [b, a, c],
      [a, a, b, c],
    ])
      expect(faultOf(changed)).toBe("broken-chain");
    // The newest taken away is a shorter ledger, and nothing in it tells: a copy that has it does.
    expect(faultOf([a, b])).toBe("fine");
    expect(compareLedgers([a, b], ledger)).toBe("older");
  });

  test("chained anew by somebody who can, still shows what no release could have been", () => {
    const again = (texts: readonly string[]) =>
      texts.reduce<Ledger>((sum, text) => withRelease(sum, text), []);
    const [a = "", b = "", c = ""] = ledger.map(({ text }) => text);
    expect(faultOf(again([a, b, c]))).toBe("fine");
    expect(faultOf(again([a, c]))).toBe("wrong-previous");
    expect(faultOf(again([a, a]))).toBe("wrong-previous");
    expect(faultOf(again([a.replace("2026-01-01", "2026-01-02")]))).toBe("not-a-release");
  });

  test("copies are told to be older, newer, the same or forked", () => {
    const other = bookWith("2026-01-01", "2026-08-30").ledger;
    expect(compareLedgers(ledger, ledger)).toBe("same");
    expect(compareLedgers(ledger, ledger.slice(0, 1))).toBe("newer");
    expect(compareLedgers(ledger, other)).toBe("forked");
  });
});
