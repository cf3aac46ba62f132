import { units } from "./units.ts";

export const nb = {
  ...units,
} as const;
