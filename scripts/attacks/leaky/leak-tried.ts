import type { AttackRow } from "../row.ts";

/** An attack made on something that leaks on purpose: one that does not find the leak has shown nothing by finding none elsewhere. A line of `data/attacks.json`. */
export interface LeakTried {
  readonly attack: string;
  readonly of: AttackRow["of"];
  readonly leak: string;
  readonly found: boolean;
}

/** What an attack says of something leaky: that it does not hold. */
export const leakTried = ({ attack, of, held }: AttackRow, leak: string): LeakTried => ({
  attack,
  of,
  leak,
  found: !held,
});
