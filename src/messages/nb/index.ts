import { nouns } from "./nouns.ts";
import { shell } from "./shell.ts";
import { units } from "./units.ts";

export const nb = {
  ...nouns,
  ...units,
  ...shell,
} as const;
