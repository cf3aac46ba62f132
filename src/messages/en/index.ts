import { units } from "./units.ts";

export const en = {
  ...units,
} as const;
