import { foldText } from "../../fold-text.ts";

const YES = new Set(["ja", "j", "yes", "y", "true", "sann", "1", "x"]);
const NO = new Set(["nei", "n", "no", "false", "usann", "0"]);

export function readFlag(text: string): boolean | undefined {
  const folded = foldText(text);
  if (YES.has(folded) || /^[✓✔☑]$/.test(text.trim())) return true;
  return NO.has(folded) ? false : undefined;
}
