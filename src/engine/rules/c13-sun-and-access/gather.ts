import { isKnown, type Known } from "../../model/index.ts";
import type { Site } from "../../siting/site.ts";
import type { SunAndAccessFacts } from "./rule.ts";

const word = (fact: Known<boolean>): string => (isKnown(fact) ? (fact ? "yes" : "no") : "unknown");

export const gather = ({ plot }: Site): SunAndAccessFacts => ({
  sun: word(plot.facts.sunAndOutdoor),
  fire: word(plot.facts.fireAccess),
});
