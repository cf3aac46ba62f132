import { err, type Known, ok, type Result, UNKNOWN } from "../../../../engine/index.ts";

interface CountProblem {
  readonly code: string;
  readonly seen: string;
  readonly params: Readonly<Record<string, number>>;
}

/** A whole number of homes, one or more; nothing written is unknown. */
export function readCount(text: string): Result<Known<number>, CountProblem> {
  const seen = text.trim();
  if (seen === "") return ok(UNKNOWN);
  if (!/^\d+$/.test(seen)) return err({ code: "value-not-whole", seen, params: {} });
  const count = Number(seen);
  return count >= 1 && count <= 20_000
    ? ok(count)
    : err({ code: "value-out-of-range", seen, params: { min: 1 } });
}
