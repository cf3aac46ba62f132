import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, Pieces, piecesOf } from "../../../src/platform/worker/in-pieces.ts";

/** Over a border and together again, with what travelled ahead. */
function across<T>(value: T): { readonly value: T; readonly pieces: readonly Piece[]; readonly rest: T } {
  const coming = new Pieces();
  const pieces: Piece[] = [];
  const all = piecesOf(value);
  for (;;) {
    const next = all.next();
    if (next.done) return { value: coming.join(structuredClone(next.value)), pieces, rest: next.value };
    pieces.push(next.value);
    coming.add(structuredClone(next.value));
  }
}

const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `r${i}`, at: { x: i, y: -i } }));

test("whatever is taken apart comes together as it was", () => {
  fc.assert(
    fc.property(fc.anything({ withTypedArray: true, maxDepth: 4 }), fc.nat(3000), (value, count) => {
      const whole = { value, rows: rows(count), deep: { list: [rows(count), [count]], none: [] } };
      expect(across(whole).value).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test("a long list travels ahead in pieces none of which is heavy, and what is light stays", () => {
  const whole = { rows: rows(50_000), name: "by", numbers: new Float64Array(100_000), few: rows(3) };
  const { pieces, rest, value } = across(whole);
  expect(value).toEqual(whole);
  expect(rest).toEqual({ ...whole, rows: [] });
  expect(pieces.length).toBeGreaterThan(10);
  for (const { path, items } of pieces) {
    expect(path).toEqual(["rows"]);
    expect(items.length).toBeLessThan(10_000);
  }
});

test("a value that is itself a long list is put together too, and pieces of one value do not stay for the next", () => {
  const coming = new Pieces();
  const send = (value: unknown) => {
    const all = piecesOf(value);
    let next = all.next();
    for (; !next.done; next = all.next()) coming.add(next.value);
    return coming.join(next.value);
  };
  expect(send(rows(9000))).toEqual(rows(9000));
  expect(send({ rows: rows(4) })).toEqual({ rows: rows(4) });
});
