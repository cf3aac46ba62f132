import type { Json } from "./statistic.ts";

/**
 * What a statistic answers, as JSON has it: typed arrays as lists, and null for what is no number, because JSON has
 * no way to write it. Absent values are left out.
 */
export function asJson(value: unknown): Json {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, asJson);
  if (typeof value !== "object") throw new Error(`JSON has no way to write a ${typeof value}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, asJson(part)]),
  );
}
