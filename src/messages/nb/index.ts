import { nouns } from "./nouns.ts";
import { units } from "./units.ts";

export const nb = {
  ...nouns,
  ...units,
} as const;
