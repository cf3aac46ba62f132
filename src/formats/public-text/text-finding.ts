/** What words in a text may give away. */
export const TEXT_FINDINGS = [
  "national-id",
  "phone",
  "email",
  "address",
  "name",
  "placement",
  "move",
] as const;
export type TextFindingKind = (typeof TEXT_FINDINGS)[number];

/** Words that should not stand in a public text, and where: from and up to which character. */
export interface TextFinding {
  readonly kind: TextFindingKind;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}
