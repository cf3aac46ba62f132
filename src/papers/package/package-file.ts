import { type CaseFile, figureSums } from "../../engine/council/index.ts";

/** Where the template has room for what a package carries. */
export const PACKAGE_SLOT = "<!--spredt-package-->";

/**
 * The council's room and a case in one file: the built room (`template`) with the case's text and the sums of its figures, which the room reckons anew when it is
 * opened. Every "<" is written as JSON may write it, so that nothing in a text can end the script it lies in. Throws on a template without the slot, which is our own bug.
 */
export function packageFile({ publicCase, text }: CaseFile, template: string): string {
  if (!isRoom(template)) throw new Error("the template has one slot for the case");
  const carried = JSON.stringify({ text, figures: figureSums(publicCase) }).replace(/</g, "\\u003c");
  return template.replace(
    PACKAGE_SLOT,
    () => `<script type="application/json" id="spredt-case">${carried}</script>`,
  );
}

/** Whether a text is a built room that a case can be put into. */
export const isRoom = (template: string): boolean => template.split(PACKAGE_SLOT).length === 2;

/** "motepakke_fjordvik_2026-11-01.html", from the name of the case's other papers. */
export const packageName = (paperName: string): string => `${paperName.replace(/^[^_]*/, "motepakke")}.html`;
