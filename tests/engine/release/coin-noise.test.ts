import { createHmac } from "node:crypto";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChance } from "../../../src/engine/dispersion/chance.ts";
import { coinNoise, headsBeforeTail, type NoiseFields } from "../../../src/engine/release/coin-noise.ts";
import { lengthPrefixed } from "../../../src/engine/release/length-prefixed.ts";
import { noiseAtMost, noiseChance } from "../../../src/engine/release/public/coin-law.ts";

const fields: NoiseFields = {
  project: "town",
  period: "2026",
  revision: 0,
  partition: "ab".repeat(32),
  zone: "z01",
  count: 4,
};

describe("the coins", () => {
  test("all rows of sixteen coins have as many heads as a fair coin gives", () => {
    const found = new Array<number>(17).fill(0);
    for (let row = 0; row < 1 << 16; row++) {
      const heads = headsBeforeTail(Uint8Array.of(row >> 8, row & 255));
      found[heads] = (found[heads] ?? 0) + 1;
    }
    // Exactly half of the rows have none, a quarter one …; the one row of heads alone has sixteen.
    expect(found).toEqual([...Array.from({ length: 16 }, (_, k) => 1 << (15 - k)), 1]);
  });

  test("the difference of two rows follows ⅓ · 2^−|k|, enumerated exactly", () => {
    const found = new Map<number, number>();
    for (let a = 0; a < 1 << 8; a++)
      for (let b = 0; b < 1 << 8; b++) {
        const k = headsBeforeTail(Uint8Array.of(a)) - headsBeforeTail(Uint8Array.of(b));
        found.set(k, (found.get(k) ?? 0) + 1);
      }
    // Rows of eight coins end at eight heads: what is missing of the law is less than one row in 256 on either side.
    for (let k = -5; k <= 5; k++)
      expect(Math.abs((found.get(k) ?? 0) / 65_536 - noiseChance(k))).toBeLessThan(1 / 256);
    expect(found.get(3)).toBe(found.get(-3));
  });

  test("the law sums to one, and its sums are those of its terms", () => {
    let sum = 0;
    for (let k = -60; k <= 60; k++) {
      sum += noiseChance(k);
      expect(noiseAtMost(k)).toBeCloseTo(sum, 12);
    }
    expect(sum).toBeCloseTo(1, 12);
  });

  test("draws under many secrets fit the law on 17 bins, and have a standard deviation of 2", () => {
    const draws = 20_000;
    const chance = createChance(5);
    const bins = new Array<number>(17).fill(0);
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const secret = Uint8Array.from({ length: 32 }, () => chance.below(256));
      const noise = coinNoise(secret, { ...fields, count: i % 9 });
      squares += noise * noise;
      const bin = Math.min(Math.max(noise, -8), 8) + 8;
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chances = bins.map((_, bin) => (bin === 0 || bin === 16 ? noiseAtMost(-8) : noiseChance(bin - 8)));
    const chiSquare = bins.reduce((sum, seen, bin) => {
      const expected = draws * (chances[bin] ?? 0);
      return sum + (seen - expected) ** 2 / expected;
    }, 0);
    // 16 degrees of freedom: one in a thousand is over 39.3. The seed is fixed, so this cannot fail by chance.
    expect(chiSquare).toBeLessThan(39.3);
    expect(Math.sqrt(squares / draws)).toBeCloseTo(2, 1);
  });
});

describe("what the coins are tossed with", () => {
  test("the library's HMAC-SHA256 gives the answer of RFC 4231, case 2", () => {
    expect(bytesToHex(hmac(sha256, utf8ToBytes("Jefe"), utf8ToBytes("what do ya want for nothing?")))).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  test("fields go in with their lengths, in the order of the design", () => {
    const prefix = (text: string) => [
      0,
      0,
      0,
      new TextEncoder().encode(text).length,
      ...new TextEncoder().encode(text),
    ];
    expect([...lengthPrefixed(["å", ""])]).toEqual([0, 0, 0, 2, 0xc3, 0xa5, 0, 0, 0, 0]);
    const message = ["town", "2026", "0", fields.partition, "z01", "4"].flatMap(prefix);
    const secret = Uint8Array.from({ length: 32 }, (_, i) => i);
    const bits = createHmac("sha256", secret).update(Uint8Array.from(message)).digest();
    const ones = (row: Uint8Array) =>
      /^1*/.exec([...row].map((b) => b.toString(2).padStart(8, "0")).join(""))?.[0].length;
    expect(coinNoise(secret, fields)).toBe(
      (ones(bits.subarray(0, 16)) ?? 0) - (ones(bits.subarray(16)) ?? 0),
    );
  });

  test("no two lists of fields give the same bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(bytesToHex(lengthPrefixed(one)) === bytesToHex(lengthPrefixed(other))).toBe(same);
      }),
    );
  });

  test("another secret, project, year, revision, partition, zone or count tosses anew", () => {
    const secrets = [1, 2].map((byte) => new Uint8Array(32).fill(byte));
    const rowOf = (over: Partial<NoiseFields>, secret = secrets[0] as Uint8Array) =>
      Array.from({ length: 40 }, (_, i) =>
        coinNoise(secret, { ...fields, ...over, zone: `${over.zone ?? "z"}${i}` }),
      );
    const first = JSON.stringify(rowOf({}));
    expect(JSON.stringify(rowOf({}))).toBe(first);
    for (const over of [
      { project: "other" },
      { period: "2027" },
      { revision: 1 },
      { partition: "x" },
      { zone: "y" },
      { count: 5 },
    ])
      expect(JSON.stringify(rowOf(over))).not.toBe(first);
    expect(JSON.stringify(rowOf({}, secrets[1]))).not.toBe(first);
  });
});
