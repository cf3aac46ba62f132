import { nouns } from "./nouns.ts";
import { units } from "./units.ts";

export const nn = {
  ...nouns,
  ...units,
} as const;
