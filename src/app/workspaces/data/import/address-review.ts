import {
  type AddressQuestion,
  at,
  type CandidateReason,
  type PlacedAddress,
  type PlacedBy,
  type Point,
  type WaitingQuestion,
} from "../../../../engine/index.ts";
import { chosenBy, type ImportOutcome } from "../../../../formats/index.ts";

interface Answer {
  readonly at: Point;
  readonly by: PlacedBy;
  /** The address that was chosen; null where somebody pointed. */
  readonly label: string | null;
}

/** What has been said of the addresses so far. One immutable value: undo is the previous one. */
export interface AddressReview {
  readonly questions: readonly AddressQuestion[];
  /** The question that is looked at. */
  readonly shown: number;
  /** Key of a question → the place that was chosen. */
  readonly places: ReadonlyMap<string, Answer>;
  /** Keys of questions that nobody is to be asked again. */
  readonly aside: ReadonlySet<string>;
  readonly before: AddressReview | null;
}

const begun = (questions: readonly AddressQuestion[]): AddressReview => ({
  questions,
  shown: 0,
  places: new Map(),
  aside: new Set(),
  before: null,
});

/** What an import asks: all tables' questions, the same address of several tables once, and none that has been laid aside. */
export function importQuestions(
  tables: ImportOutcome["tables"],
  aside: readonly string[] = [],
): readonly AddressQuestion[] {
  const laid = new Set(aside);
  const byKey = new Map<string, AddressQuestion>();
  for (const question of tables.flatMap(({ questions = [] }) => questions))
    if (!laid.has(question.key) && !byKey.has(question.key)) byKey.set(question.key, question);
  return [...byKey.values()];
}

export const beginReview = (
  { tables }: Pick<ImportOutcome, "tables">,
  aside: readonly string[] = [],
): AddressReview => begun(importQuestions(tables, aside));

/** Rows that have waited: what the register has by now is chosen already, and what was laid aside stands last. */
export function beginWaitingReview(
  waiting: readonly WaitingQuestion[],
  aside: readonly string[],
): AddressReview {
  const laid = new Set(aside);
  const last = (one: WaitingQuestion) => Number(laid.has(one.key));
  const questions = [...waiting].sort((a, b) => last(a) - last(b));
  const found = questions.flatMap(({ key, found: one }) => (one ? [[key, one] as const] : []));
  const places = new Map(found.filter(([key]) => !laid.has(key)));
  const shown = Math.max(
    0,
    questions.findIndex(({ key }) => !places.has(key)),
  );
  return { ...begun(questions), places, shown, aside: laid };
}

export const showQuestion = (review: AddressReview, shown: number): AddressReview => ({
  ...review,
  shown: Math.max(0, Math.min(review.questions.length - 1, shown)),
});

/** Places the question that is looked at where somebody points, for every row that says the same, and goes on to the next that has none. */
export const placeAt = (review: AddressReview, point: Point): AddressReview =>
  answered(review, { at: point, by: "pointed", label: null });

/** The same at one of the addresses that are offered; the same review where there are not so many. */
export function chooseCandidate(review: AddressReview, nth: number): AddressReview {
  const candidate = review.questions[review.shown]?.candidates[nth];
  if (!candidate) return review;
  const { x, y, label, reason } = candidate;
  return answered(review, { at: at(x, y), by: chosenBy(reason), label });
}

/** Reasons that a whole file may have in common: it names post towns otherwise than the register, or the register names none. */
const COMMON: readonly (CandidateReason | undefined)[] = ["town", "postcode"];

/** Open questions that have one candidate and the same reason to ask as the one that is looked at; none where few are alike. */
export function alike(review: AddressReview): readonly AddressQuestion[] {
  const reasonOf = ({ candidates }: AddressQuestion) =>
    candidates.length === 1 ? candidates[0]?.reason : undefined;
  const shown = review.questions[review.shown];
  const reason = shown && reasonOf(shown);
  if (!COMMON.includes(reason) || reason === undefined) return [];
  const same = openQuestions(review).filter((one) => reasonOf(one) === reason);
  return same.length > 1 ? same : [];
}

/** Chooses the one candidate of all that are alike, as one step. */
export function chooseAlike(review: AddressReview): AddressReview {
  const places = new Map(review.places);
  for (const { key, candidates } of alike(review)) {
    const [one] = candidates;
    if (one) places.set(key, { at: at(one.x, one.y), by: chosenBy(one.reason), label: one.label });
  }
  return { ...review, places, shown: nextOpen({ ...review, places }), before: review };
}

function answered(review: AddressReview, answer: Answer): AddressReview {
  const question = review.questions[review.shown];
  if (!question) return review;
  const places = new Map(review.places).set(question.key, answer);
  const aside = without(review.aside, question.key);
  return { ...review, places, aside, shown: nextOpen({ ...review, places, aside }), before: review };
}

/** Takes the place away again, if it had one, and goes on. */
export function skipQuestion(review: AddressReview): AddressReview {
  const question = review.questions[review.shown];
  if (!question) return review;
  const places = new Map(review.places);
  places.delete(question.key);
  return { ...showQuestion(review, review.shown + 1), places, before: review };
}

/** Lays the question aside, so that no later file asks it; or takes it up again. */
export function layAside(review: AddressReview): AddressReview {
  const question = review.questions[review.shown];
  if (!question) return review;
  const { key } = question;
  if (review.aside.has(key)) return { ...review, aside: without(review.aside, key), before: review };
  const places = new Map(review.places);
  places.delete(key);
  const aside = new Set(review.aside).add(key);
  return { ...review, places, aside, shown: nextOpen({ ...review, places, aside }), before: review };
}

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((one) => one !== key));

export const undoReview = (review: AddressReview): AddressReview => review.before ?? review;

export const openQuestions = ({ questions, places, aside }: AddressReview): readonly AddressQuestion[] =>
  questions.filter(({ key }) => !places.has(key) && !aside.has(key));

export const placedAddresses = ({ places }: AddressReview): readonly PlacedAddress[] =>
  [...places].map(([key, answer]) => ({ key, at: answer.at, by: answer.by }));

function nextOpen({ questions, shown, places, aside }: AddressReview): number {
  const after = [...questions.keys()].map((_, i) => (shown + 1 + i) % questions.length);
  const isOpen = (key: string) => !places.has(key) && !aside.has(key);
  return after.find((i) => isOpen(questions[i]?.key ?? "")) ?? shown;
}
