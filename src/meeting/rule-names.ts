import { RULES } from "../engine/council/index.ts";
import type { Messages } from "../messages/index.ts";

/** What a rule is called, in the language of the room; its id when it is a rule this version does not know. */
export function ruleName(id: string, { language }: Messages): string {
  return RULES.find(({ rule }) => rule.id === id)?.texts[language].title ?? id;
}
