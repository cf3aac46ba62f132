import { useState } from "react";
import { type Dataset, subjectKey } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf } from "../../state/index.ts";
import { cooperativeBounds } from "../../state/selectors/cooperative-bounds.ts";
import { boundsOf } from "../../state/selectors/outline.ts";
import { Section, VerdictMark } from "../../ui/index.ts";
import type { StandsOut } from "./standing-out.ts";

/** What one screen holds of each list; the rest opens on request. */
const LISTED = 5;

interface StandingOutProps {
  readonly title: string;
  readonly places: readonly StandsOut[];
  /** Said when the list is empty. */
  readonly none: string;
  readonly dataset: Dataset;
  readonly m: Messages;
}

/** A short list of places, each linked to the map. */
export function StandingOut({ title, places, none, dataset, m }: StandingOutProps) {
  const [all, setAll] = useState(false);
  // The map itself brings a point into sight; what is wide must be fitted.
  const go = ({ subject }: StandsOut) => {
    commands.select.run(subject);
    const area = dataset.neighbourhoods.find(({ id }) => id === subject.id);
    const bounds = area ? boundsOf(area.outline) : cooperativeBounds(dataset, subject.id);
    if (bounds) commands.moveCamera.run({ bounds });
  };
  return (
    <Section title={title}>
      {places.length === 0 ? (
        <p className="ws-note">{none}</p>
      ) : (
        <ul className="ws-side-list">
          {(all ? places : places.slice(0, LISTED)).map((place) => (
            <li key={subjectKey(place.subject)}>
              <button
                type="button"
                className="ws-side-row"
                onClick={() => go(place)}
                onMouseEnter={() => commands.hover.run(place.subject)}
                onMouseLeave={() => commands.hover.run(null)}
                onFocus={() => commands.hover.run(place.subject)}
                onBlur={() => commands.hover.run(null)}
              >
                <VerdictMark
                  tone={toneOf(place.verdict)}
                  {...(place.verdict === "info" ? {} : { label: m.text(`verdict.${place.verdict}`) })}
                />
                <span>{place.name}</span>
                <span className="ws-muted">{place.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!all && places.length > LISTED && (
        <button type="button" className="ws-link" onClick={() => setAll(true)}>
          {m.text("overview.showAll", { count: places.length })}
        </button>
      )}
    </Section>
  );
}
