import type { Mark } from "../../../engine/index.ts";

/** The five findings of domain.md; the texts are messages, the sources are cited as they are and not translated. */
export const FINDINGS = [
  { number: 1, source: "Prop. 158 L (2024–25) kap. 4.1.1", marks: ["V", "U"] },
  { number: 2, source: "Husbanken, veileder for tilskudd til utleieboliger § 3", marks: ["V"] },
  {
    number: 3,
    source: "Minnesota § 245A.11; accessdefense.com om DOJ/HUD 2016",
    marks: ["V*"],
  },
  {
    number: 4,
    source: "Boligsosialloven §§ 5 og 6; Statsforvalteren i Innlandet og i Agder",
    marks: ["V"],
  },
  { number: 5, source: "BOVEL, OsloMet 27.05.2024", marks: ["V"] },
] as const satisfies readonly {
  readonly number: number;
  readonly source: string;
  readonly marks: readonly Mark[];
}[];

/** The ethics rules E1–E8 of domain.md §2, hard-coded in the engine. */
export const ETHICS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export const MARKS: readonly Mark[] = ["V", "V*", "U", "D"];
