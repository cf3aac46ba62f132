import type { DwellingId } from "./ids.ts";

/** A house of the register that the municipality says is publicly known as part of the programme, in words made for the public. */
export interface DeclaredHouse {
  readonly dwelling: DwellingId;
  readonly name: string;
  /** Where it was made public: a decision or a plan. */
  readonly source: string;
}
