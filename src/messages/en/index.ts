import { nouns } from "./nouns.ts";
import { units } from "./units.ts";

export const en = {
  ...nouns,
  ...units,
} as const;
