import { expect, test } from "vitest";
import type { ReleaseBook } from "../../../src/engine/index.ts";
import { compareCopies, makeRelease, newReleaseBook } from "../../../src/engine/release/index.ts";
import { asked, aTownOfEight, good } from "./municipality.ts";

const place = { number: "unknown", name: "Prøveby" } as const;
const of = (release: ReleaseBook | undefined) => ({ municipality: place, release });
const begun = asked(aTownOfEight()).book;

function released(from: ReleaseBook, ...dates: readonly string[]): ReleaseBook {
  let book = from;
  for (const [i, date] of dates.entries())
    book = good(makeRelease(asked(aTownOfEight(4 + i), { book, date }))).book;
  return book;
}

const one = released(begun, "2026-01-01");
const two = released(one, "2026-06-30");
const fork = released(one, "2026-08-30");

test("a copy that is behind, level or ahead is told so, and only one that is ahead is offered, with what it has more", () => {
  expect(compareCopies(of(two), of(two))).toEqual({ kind: "same" });
  expect(compareCopies(of(two), of(one))).toEqual({ kind: "older" });
  expect(compareCopies(of(one), of(two))).toEqual({ kind: "newer", dates: ["2026-06-30"], book: two });
});

test("two copies that each made a release are a fork, with the dates that only one of them has", () => {
  expect(compareCopies(of(two), of(fork))).toEqual({
    kind: "forked",
    own: ["2026-06-30"],
    other: ["2026-08-30"],
  });
});

test("a copy without releases is behind, or level where there are none here either", () => {
  expect(compareCopies(of(undefined), of(undefined))).toEqual({ kind: "same" });
  expect(compareCopies(of(begun), of(undefined))).toEqual({ kind: "same" });
  expect(compareCopies(of(one), of(undefined))).toEqual({ kind: "older" });
});

test("a secret that nothing was drawn by gives way, and one that something was does not", () => {
  const another = newReleaseBook("kopi", new Uint8Array(32).fill(9));
  expect(compareCopies(of(another), of(one))).toMatchObject({ kind: "newer", book: one });
  expect(compareCopies(of(undefined), of(one))).toMatchObject({ kind: "newer", book: one });
  expect(compareCopies(of(released(another, "2026-03-01")), of(one))).toEqual({
    kind: "other-secret",
    other: ["2026-01-01"],
  });
});

test("a changed ledger is told and never offered, and neither is another municipality's", () => {
  const [first] = two.ledger;
  if (!first) throw new Error("there is one");
  const changed = { ...two, ledger: [{ ...first, text: first.text.replace("2026", "2025") }] };
  expect(compareCopies(of(one), of(changed))).toEqual({ kind: "broken", whose: "other" });
  expect(compareCopies(of(changed), of(one))).toEqual({ kind: "broken", whose: "own" });
  const elsewhere = { municipality: { number: "unknown", name: "Øygrend" } as const, release: two };
  expect(compareCopies(of(undefined), elsewhere)).toEqual({ kind: "other-place" });
});
