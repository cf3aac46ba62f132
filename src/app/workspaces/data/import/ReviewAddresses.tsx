import { Button } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { AddressQuestion, Residences } from "../../../../engine/index.ts";
import { writeTableCsv } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { AddressMap } from "./AddressMap.tsx";
import {
  type AddressReview,
  alike,
  chooseAlike,
  chooseCandidate,
  layAside,
  openQuestions,
  placeAt,
  showQuestion,
  skipQuestion,
  undoReview,
} from "./address-review.ts";
import "./address-step.css";

interface ReviewAddressesProps {
  readonly review: AddressReview;
  readonly onReview: (review: AddressReview) => void;
  readonly residences: Residences;
  readonly title: string;
  /** What ends the review, at the foot. */
  readonly children: ReactNode;
  readonly m: Messages;
}

/** Addresses nobody but the user can place, one by one: a list, what each may be, and a map to point at. All by keyboard too. */
export function ReviewAddresses({ review, onReview, residences, title, children, m }: ReviewAddressesProps) {
  const list = useRef<HTMLUListElement>(null);
  const question = review.questions[review.shown];
  const open = openQuestions(review);
  const same = alike(review);
  const laid = question !== undefined && review.aside.has(question.key);

  useEffect(() => {
    list.current?.children[review.shown]?.scrollIntoView({ block: "nearest" });
  }, [review.shown]);

  // Keys work wherever in the dialog one stands: whoever has fifty addresses to place never reaches for the mouse.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = afterKey(event.key, review);
      if (!next) return;
      onReview(next);
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [review, onReview]);
  return (
    <>
      <div className="ws-import-body ws-address">
        <div className="ws-address-list">
          <h3>{title}</h3>
          <ul ref={list} aria-label={m.text("data.import.addresses.list")}>
            {review.questions.map((one, i) => (
              <Question key={one.key} one={one} nth={i} review={review} onShow={onReview} m={m} />
            ))}
          </ul>
        </div>
        <div className="ws-address-one">
          <h3>{question?.text ?? ""}</h3>
          {question && <p>{m.text(leadOf(question, review))}</p>}
          <ol>
            {question?.candidates.map((one, i) => (
              <li key={`${one.label} ${one.x} ${one.y}`}>
                <button type="button" onClick={() => onReview(chooseCandidate(review, i))}>
                  <kbd>{i + 1}</kbd>
                  <span>
                    <strong>{one.label}</strong>
                    {one.postal === "" ? "" : `, ${one.postal}`}
                  </span>
                  <small>{m.text(`data.import.addresses.reason.${one.reason}`)}</small>
                </button>
              </li>
            ))}
          </ol>
          {same.length > 0 && (
            <Button
              className="ws-address-alike"
              data-size="sm"
              variant="secondary"
              onClick={() => onReview(chooseAlike(review))}
            >
              {m.text("data.import.addresses.alike", { count: same.length })}
            </Button>
          )}
          {question && (
            <AddressMap
              key={question.key}
              residences={residences}
              candidates={question.candidates}
              chosen={review.places.get(question.key)?.at ?? null}
              onPoint={(point) => onReview(placeAt(review, point))}
              m={m}
            />
          )}
          <div className="ws-address-actions">
            <Button data-size="sm" variant="tertiary" onClick={() => onReview(skipQuestion(review))}>
              {m.text("data.import.addresses.skip")}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={() => onReview(layAside(review))}>
              {m.text(laid ? "data.import.addresses.takeUp" : "data.import.addresses.layAside")}
            </Button>
            <Button
              data-size="sm"
              variant="tertiary"
              disabled={review.before === null}
              onClick={() => onReview(undoReview(review))}
            >
              {m.text("data.import.addresses.undo")}
            </Button>
            <p className="ws-data-muted">{m.text("data.import.addresses.how")}</p>
          </div>
        </div>
      </div>
      <div className="ws-import-foot">
        <p aria-live="polite" className="ws-data-muted">
          {m.text("data.import.addresses.left", { left: open.length })}
        </p>
        {open.length > 0 && (
          <Button variant="tertiary" onClick={() => download(open, m)}>
            {m.text("data.import.addresses.export")}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}

function leadOf({ key, candidates }: AddressQuestion, { places, aside }: AddressReview) {
  if (aside.has(key)) return "data.import.addresses.isAside";
  if (candidates.length > 0) return "data.import.addresses.candidates";
  const label = places.get(key)?.label;
  return label === null || label === undefined
    ? "data.import.addresses.none"
    : "data.import.addresses.foundNow";
}

function afterKey(key: string, review: AddressReview): AddressReview | null {
  switch (key.toLowerCase()) {
    case "arrowdown":
      return showQuestion(review, review.shown + 1);
    case "arrowup":
      return showQuestion(review, review.shown - 1);
    case "s":
      return skipQuestion(review);
    case "l":
      return layAside(review);
    case "z":
      return undoReview(review);
  }
  const next = /^[1-5]$/.test(key) ? chooseCandidate(review, Number(key) - 1) : review;
  return next === review ? null : next;
}

interface QuestionProps {
  readonly one: AddressQuestion;
  readonly nth: number;
  readonly review: AddressReview;
  readonly onShow: (review: AddressReview) => void;
  readonly m: Messages;
}

function Question({ one, nth, review, onShow, m }: QuestionProps) {
  const place = review.places.get(one.key);
  return (
    <li>
      <button
        type="button"
        aria-current={nth === review.shown ? "true" : undefined}
        onClick={() => onShow(showQuestion(review, nth))}
      >
        <strong>{one.text}</strong>
        <small>
          {m.text("data.import.addresses.rows", { count: one.rows.length, first: String(one.rows[0] ?? "") })}
        </small>
        {place && <em>{place.label ?? m.text("data.import.addresses.pointed")}</em>}
        {review.aside.has(one.key) && <small>{m.text("data.import.addresses.aside")}</small>}
      </button>
    </li>
  );
}

function download(open: readonly AddressQuestion[], m: Messages): void {
  const headings = [
    m.text("data.import.addresses.text"),
    m.text("data.import.addresses.row"),
    ...[1, 2, 3, 4, 5].map((nth) => `${m.text("data.import.addresses.suggestion")} ${nth}`),
  ];
  const rows = open.map(({ text, rows: of, candidates }) => [
    text,
    of.join(", "),
    ...[0, 1, 2, 3, 4].map((i) => candidates[i]?.label ?? ""),
  ]);
  commands.downloadFile.run({
    name: m.text("data.import.addresses.file"),
    type: "text/csv",
    bytes: writeTableCsv(headings, rows, { language: m.language }),
  });
}
