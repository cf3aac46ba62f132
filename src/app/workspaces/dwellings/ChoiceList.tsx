import { useState } from "react";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { type Tone, toneOf } from "../../state/index.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Icon, VerdictMark } from "../../ui/index.ts";
import { effectText, homeText } from "./choice-text.ts";
import type { Choice, WishAnswer } from "./shortlist.ts";

const LISTED = 6;

/** Every vacant home, the participant's own wishes first. None is hidden: the rest opens on request. */
export function ChoiceList({
  choices,
  reading,
}: {
  readonly choices: readonly Choice[];
  readonly reading: Reading;
}) {
  const [all, setAll] = useState(false);
  const { m } = reading;
  return (
    <>
      <ul className="ws-side-list">
        {(all ? choices : choices.slice(0, LISTED)).map((choice) => (
          <li key={choice.dwelling.id}>
            <ChoiceLine choice={choice} reading={reading} />
          </li>
        ))}
      </ul>
      {!all && choices.length > LISTED && (
        <button type="button" className="ws-link" onClick={() => setAll(true)}>
          {m.text("dwellings.choices.showAll", { count: choices.length })}
        </button>
      )}
      <p className="ws-note">{m.text("dwellings.choices.note")}</p>
    </>
  );
}

function ChoiceLine({ choice, reading }: { readonly choice: Choice; readonly reading: Reading }) {
  const { m } = reading;
  const subject = { kind: "dwelling", id: choice.dwelling.id } as const;
  return (
    <button
      type="button"
      className="ws-choice"
      onClick={() => commands.select.run(subject)}
      onMouseEnter={() => commands.hover.run(subject)}
      onMouseLeave={() => commands.hover.run(null)}
      onFocus={() => commands.hover.run(subject)}
      onBlur={() => commands.hover.run(null)}
    >
      <strong>{subjectName(subject, reading, m)}</strong>
      <span>{homeText(choice.dwelling, m)}</span>
      {choice.wishes.length > 0 && (
        <span className="ws-wish-answers">
          {choice.wishes.map((wish) => (
            <Wish key={wish.wish} wish={wish} m={m} />
          ))}
        </span>
      )}
      <span className="ws-side-sub">
        <VerdictMark
          tone={toneOf(choice.dispersion)}
          label={m.text(`verdict.${choice.dispersion}`)}
          size={10}
        />{" "}
        {effectText(choice, m)}
      </span>
    </button>
  );
}

const ICON = { met: "check", unmet: "close", unknown: "help" } as const;
const TONE: Readonly<Record<WishAnswer["answer"], Tone>> = {
  met: "within",
  unmet: "info",
  unknown: "unknown",
};

function Wish({ wish, m }: { readonly wish: WishAnswer; readonly m: Messages }) {
  return (
    <span className={`ws-wish ui-tone-${TONE[wish.answer]}`}>
      <Icon name={ICON[wish.answer]} size={14} />
      {m.text(`dwellings.wishAnswer.${wish.answer}`, { wish: m.text(`dwellings.wish.${wish.wish}`) })}
    </span>
  );
}
