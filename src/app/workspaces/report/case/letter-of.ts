const FIRST = 65;

/** "A" for the first alternative, as the council knows it. */
export const letterOf = (at: number): string => String.fromCharCode(FIRST + at);
