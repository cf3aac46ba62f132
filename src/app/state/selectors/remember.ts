/** How many answers are kept: two sides of a comparison, the active scenario and today's situation. */
const KEPT = 4;

/**
 * Keeps the last few answers of a pure function, by identity of its arguments. State is immutable, so the same
 * arguments mean the same answer, and a panel that gets the same object back does not draw again.
 */
export function remember<Args extends readonly unknown[], Answer>(
  make: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const kept: { readonly args: Args; readonly answer: Answer }[] = [];
  return (...args) => {
    const known = kept.find((one) => one.args.every((arg, i) => Object.is(arg, args[i])));
    if (known) return known.answer;
    const answer = make(...args);
    kept.unshift({ args, answer });
    kept.length = Math.min(kept.length, KEPT);
    return answer;
  };
}
