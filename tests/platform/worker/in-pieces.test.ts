import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, Pieces, sendInPieces } from "../../../src/platform/worker/in-pieces.ts";

/** Over a border and together again, with what travelled ahead. */
async function across<T>(value: T, coming = new Pieces()) {
  const pieces: Piece[] = [];
  const rest = await sendInPieces(value, async (message) => {
    pieces.push(...message);
    coming.add(structuredClone(message));
  });
  return { value: coming.join(structuredClone(rest)), pieces, rest };
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i}`, at: { x: i, y: -i } }));

test("whatever is taken apart comes together as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.anything({ withTypedArray: true, maxDepth: 4 }),
      fc.nat(3000),
      async (value, count) => {
        const whole = { value, rows: rows(count), deep: { list: [rows(count), [count]], none: [] } };
        expect((await across(whole)).value).toEqual(whole);
      },
    ),
    { numRuns: 50 },
  );
});

test("a long list travels ahead in pieces none of which is heavy, and what is light stays", async () => {
  const whole = { rows: rows(50_000), name: "by", numbers: new Float64Array(100_000), few: rows(3) };
  const { pieces, rest, value } = await across(whole);
  expect(value).toEqual(whole);
  expect(rest).toEqual({ ...whole, rows: [] });
  expect(pieces.length).toBeGreaterThan(10);
  for (const { path, items } of pieces) {
    expect(path).toEqual(["rows"]);
    expect(items.length).toBeLessThan(10_000);
  }
});

test("a value that is itself a long list is put together too, and pieces of one value do not stay for the next", async () => {
  const coming = new Pieces();
  expect((await across(rows(9000), coming)).value).toEqual(rows(9000));
  expect((await across({ rows: rows(4) }, coming)).value).toEqual({ rows: rows(4) });
});

test("a message that fails ends the sending, and the failure is told once, to whoever sends", async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on("unhandledRejection", hear);
  let sent = 0;
  const sending = sendInPieces({ rows: rows(90_000) }, async () => {
    sent += 1;
    if (sent === 2) throw new Error("cancelled");
  });
  await expect(sending).rejects.toThrow("cancelled");
  const all = sent;
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", hear);
  expect(unheard).toEqual([]);
  expect(all).toBeLessThan(5);
});
