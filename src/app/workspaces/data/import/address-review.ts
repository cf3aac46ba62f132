import type { PlacedAddress, Point } from "../../../../engine/index.ts";
import type { AddressQuestion, ImportOutcome } from "../../../../formats/index.ts";

/** What has been said of the addresses so far. One immutable value: undo is the previous one. */
export interface AddressReview {
  readonly questions: readonly AddressQuestion[];
  /** The question that is looked at. */
  readonly shown: number;
  /** Key of a question → the place that was chosen. */
  readonly places: ReadonlyMap<string, Point>;
  readonly before: AddressReview | null;
}

/** All tables' questions, the same address of several tables once. */
export function beginReview({ tables }: Pick<ImportOutcome, "tables">): AddressReview {
  const byKey = new Map<string, AddressQuestion>();
  for (const question of tables.flatMap(({ questions = [] }) => questions))
    if (!byKey.has(question.key)) byKey.set(question.key, question);
  return { questions: [...byKey.values()], shown: 0, places: new Map(), before: null };
}

export const showQuestion = (review: AddressReview, shown: number): AddressReview => ({
  ...review,
  shown: Math.max(0, Math.min(review.questions.length - 1, shown)),
});

/** Places the question that is looked at, for every row that says the same, and goes on to the next that has none. */
export function placeAt(review: AddressReview, at: Point): AddressReview {
  const question = review.questions[review.shown];
  if (!question) return review;
  const places = new Map(review.places).set(question.key, at);
  return { ...review, places, shown: nextOpen(review, places), before: review };
}

/** Takes the place away again, if it had one, and goes on. */
export function skipQuestion(review: AddressReview): AddressReview {
  const question = review.questions[review.shown];
  if (!question) return review;
  const places = new Map(review.places);
  places.delete(question.key);
  return { ...showQuestion(review, review.shown + 1), places, before: review };
}

export const undoReview = (review: AddressReview): AddressReview => review.before ?? review;

export const openQuestions = ({ questions, places }: AddressReview): readonly AddressQuestion[] =>
  questions.filter(({ key }) => !places.has(key));

export const placedAddresses = ({ places }: AddressReview): readonly PlacedAddress[] =>
  [...places].map(([key, at]) => ({ key, at }));

function nextOpen({ questions, shown }: AddressReview, places: ReadonlyMap<string, Point>): number {
  const after = [...questions.keys()].map((_, i) => (shown + 1 + i) % questions.length);
  return after.find((i) => !places.has(questions[i]?.key ?? "")) ?? shown;
}
