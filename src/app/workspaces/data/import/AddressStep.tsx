import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { at } from "../../../../engine/index.ts";
import { type AddressQuestion, writeTableCsv } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { AddressMap } from "./AddressMap.tsx";
import {
  type AddressReview,
  beginReview,
  openQuestions,
  placeAt,
  placedAddresses,
  showQuestion,
  skipQuestion,
  undoReview,
} from "./address-review.ts";
import type { ImportState } from "./import-state.ts";
import { importing } from "./session.ts";
import "./address-step.css";

interface AddressStepProps {
  readonly state: Extract<ImportState, { step: "addresses" }>;
  readonly m: Messages;
}

/** Addresses nobody but the user can place, one by one: a list, what each may be, and a map to point at. All by keyboard too. */
export function AddressStep({ state, m }: AddressStepProps) {
  const [review, setReview] = useState(() => beginReview(state.outcome));
  const list = useRef<HTMLUListElement>(null);
  const question = review.questions[review.shown];
  const open = openQuestions(review);

  useEffect(() => {
    list.current?.children[review.shown]?.scrollIntoView({ block: "nearest" });
  }, [review.shown]);

  const choose = (nth: number) => {
    const candidate = question?.candidates[nth];
    if (candidate) setReview(placeAt(review, at(candidate.x, candidate.y)));
  };
  // Keys work wherever in the dialog one stands: whoever has fifty addresses to place never reaches for the mouse.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = afterKey(event.key, review);
      if (!next) return;
      setReview(next);
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [review]);
  return (
    <>
      <div className="ws-import-body ws-address">
        <div className="ws-address-list">
          <h3>{m.text("data.import.addresses.title")}</h3>
          <ul ref={list} aria-label={m.text("data.import.addresses.list")}>
            {review.questions.map((one, i) => (
              <Question key={one.key} one={one} nth={i} review={review} onShow={setReview} m={m} />
            ))}
          </ul>
        </div>
        <div className="ws-address-one">
          <h3>{question?.text ?? ""}</h3>
          {question && question.candidates.length === 0 ? (
            <p>{m.text("data.import.addresses.none")}</p>
          ) : (
            <p>{m.text("data.import.addresses.candidates")}</p>
          )}
          <ol>
            {question?.candidates.map((one, i) => (
              <li key={`${one.label} ${one.x} ${one.y}`}>
                <button type="button" onClick={() => choose(i)}>
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
          {question && (
            <AddressMap
              key={question.key}
              residences={state.outcome.dataset.residences}
              candidates={question.candidates}
              chosen={review.places.get(question.key) ?? null}
              onPoint={(point) => setReview(placeAt(review, point))}
              m={m}
            />
          )}
          <div className="ws-address-actions">
            <Button data-size="sm" variant="tertiary" onClick={() => setReview(skipQuestion(review))}>
              {m.text("data.import.addresses.skip")}
            </Button>
            <Button
              data-size="sm"
              variant="tertiary"
              disabled={review.before === null}
              onClick={() => setReview(undoReview(review))}
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
        <Button variant="secondary" onClick={importing.back}>
          {m.text("data.import.addresses.back")}
        </Button>
        <Button
          disabled={review.places.size === 0}
          onClick={() => void importing.placeAddresses(placedAddresses(review))}
        >
          {m.text("data.import.addresses.done")}
        </Button>
      </div>
    </>
  );
}

function afterKey(key: string, review: AddressReview): AddressReview | null {
  switch (key.toLowerCase()) {
    case "arrowdown":
      return showQuestion(review, review.shown + 1);
    case "arrowup":
      return showQuestion(review, review.shown - 1);
    case "s":
      return skipQuestion(review);
    case "z":
      return undoReview(review);
  }
  const candidate = /^[1-5]$/.test(key)
    ? review.questions[review.shown]?.candidates[Number(key) - 1]
    : undefined;
  return candidate ? placeAt(review, at(candidate.x, candidate.y)) : null;
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
  const chosen = place && one.candidates.find(({ x, y }) => x === place.x && y === place.y);
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
        {place && <em>{chosen?.label ?? m.text("data.import.addresses.pointed")}</em>}
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
