import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { lengthPrefixed } from "./length-prefixed.ts";

/** What decides the noise of one count: nothing else does, so asking again draws nothing new. */
export interface NoiseFields {
  /** The project that the secret was made for. */
  readonly project: string;
  /** The year. */
  readonly period: string;
  /** How many releases the year had before. */
  readonly revision: number;
  /** Hash of the partition. */
  readonly partition: string;
  readonly zone: string;
  /** The true count. Another count draws other noise: a sticky error would show every change. */
  readonly count: number;
}

/**
 * A − B: heads before the first tail on coin A minus the same on coin B, so that P(A − B = k) = ⅓ · 2^−|k|. The coins are the first and the last
 * 128 bits of HMAC-SHA256 under the secret. Whole numbers all the way: noise made with floats can be read off their last digits (Mironov 2012).
 */
export function coinNoise(secret: Uint8Array, fields: NoiseFields): number {
  const { project, period, revision, partition, zone, count } = fields;
  const message = lengthPrefixed([project, period, String(revision), partition, zone, String(count)]);
  const bits = hmac(sha256, secret, message);
  return headsBeforeTail(bits.subarray(0, 16)) - headsBeforeTail(bits.subarray(16));
}

/** Ones before the first nought, from the highest bit of the first byte. */
export function headsBeforeTail(row: Uint8Array): number {
  let heads = 0;
  for (const byte of row) {
    for (let bit = 7; bit >= 0; bit--) {
      if (((byte >> bit) & 1) === 0) return heads;
      heads += 1;
    }
  }
  return heads;
}
