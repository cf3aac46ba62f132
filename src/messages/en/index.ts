import { commands } from "./commands.ts";
import { compare } from "./compare.ts";
import { inspector } from "./inspector.ts";
import { method } from "./method.ts";
import { nouns } from "./nouns.ts";
import { shell } from "./shell.ts";
import { units } from "./units.ts";

export const en = {
  ...commands,
  ...inspector,
  ...method,
  ...compare,
  ...nouns,
  ...units,
  ...shell,
} as const;
