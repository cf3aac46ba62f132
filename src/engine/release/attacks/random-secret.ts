import type { Chance } from "../../dispersion/chance.ts";

/** A secret for a world that does not exist: never one of a project. */
export const randomSecret = (chance: Chance): Uint8Array =>
  Uint8Array.from({ length: 32 }, () => chance.below(256));
