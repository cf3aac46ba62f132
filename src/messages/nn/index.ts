import { units } from "./units.ts";

export const nn = {
  ...units,
} as const;
