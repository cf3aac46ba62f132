import type { DemandTerms } from "../../../../engine/index.ts";

/**
 * Demands that Norwegian councils do hear, to begin with. The distances are those people name, from no law: no Norwegian
 * source gives a least distance to schools or between sites (domain.md, finding 3); 400 m is what D4 compares with.
 */
export const DEMAND_EXAMPLES = [
  { text: "demands.example.school", terms: { kind: "away-from", of: "school", metres: 300 } },
  { text: "demands.example.street", terms: { kind: "street", most: 1 } },
  { text: "demands.example.apart", terms: { kind: "apart", metres: 400 } },
] as const satisfies readonly { readonly text: string; readonly terms: DemandTerms }[];
