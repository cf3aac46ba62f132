import { checkPublicText } from "../../../src/formats/index.ts";
import { attackTexts, type TextsAsked } from "../public-texts.ts";
import { type LeakTried, leakTried } from "./leak-tried.ts";

/** P18: checks that see less than they should. */
export const LEAKY_CHECKS: readonly (readonly [string, NonNullable<TextsAsked["check"]>])[] = [
  [
    "a check that sees identity numbers alone",
    (text, register) => checkPublicText(text, register).filter(({ kind }) => kind === "national-id"),
  ],
  [
    "a check that sees addresses alone",
    (text, register) => checkPublicText(text, register).filter(({ kind }) => kind !== "national-id"),
  ],
];

/** P18 with each of them. */
export const tryLeakyChecks = (asked: Omit<TextsAsked, "texts" | "check">): readonly LeakTried[] =>
  LEAKY_CHECKS.map(([leak, check]) => leakTried(attackTexts({ ...asked, texts: 150, check }), leak));
