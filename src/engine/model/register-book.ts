/** A remark of the register's checks that somebody has looked at and lets stand, and why. */
export interface LetStand {
  readonly check: string;
  /** What the remark is about, as the check names it; "*" for every remark of the check about this fact. */
  readonly key: string;
  /** Never empty: without a reason nobody knows next year why it stands. */
  readonly reason: string;
}

/** What the office has decided about its register, besides what the register says. */
export interface RegisterBook {
  readonly letStand: readonly LetStand[];
}

export const NO_REGISTER_BOOK: RegisterBook = { letStand: [] };
