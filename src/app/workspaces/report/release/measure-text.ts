import type { AttackResult } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

type MeasureName = AttackResult["measures"][number]["name"];

/** Shares are told in per cent, with the decimal that separates two thirds from what is let pass. The rest are counts. */
const SHARES: ReadonlySet<MeasureName> = new Set(["accuracy", "most-certain", "found-doors"]);

export const measureText = (name: MeasureName, value: number, m: Messages): string =>
  SHARES.has(name) ? m.percent(value, 1) : m.number(value);
