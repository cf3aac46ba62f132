/** Absent stays absent: a fact nobody has stated is `"unknown"`, never a default (promise E6). */
export const UNKNOWN = "unknown" as const;
export type Unknown = typeof UNKNOWN;
export type Known<T> = T | Unknown;

export function isKnown<T>(value: Known<T>): value is Exclude<T, Unknown> {
  return value !== UNKNOWN;
}
