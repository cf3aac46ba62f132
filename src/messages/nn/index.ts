import { nouns } from "./nouns.ts";
import { shell } from "./shell.ts";
import { units } from "./units.ts";

export const nn = {
  ...nouns,
  ...units,
  ...shell,
} as const;
