import { isKnown } from "../engine/council/index.ts";
import type { OpenCase } from "./use-case.ts";

/** The municipality's own homes per 1 000 residents; null where the residents are not known. */
export const meanRate = ({ publicCase: { mean } }: Pick<OpenCase, "publicCase">): number | null =>
  isKnown(mean.residents) && mean.residents > 0 ? (1000 * mean.homes) / mean.residents : null;
