import { nouns } from "./nouns.ts";
import { shell } from "./shell.ts";
import { units } from "./units.ts";

export const en = {
  ...nouns,
  ...units,
  ...shell,
} as const;
