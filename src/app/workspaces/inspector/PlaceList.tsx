import { type Subject, subjectKey } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";

export interface PlaceLine {
  readonly subject: Subject;
  readonly name: string;
  readonly note: string;
}

/** Places within a place: each opens in this panel and lights up on the map while it is pointed at. */
export function PlaceList({ places }: { readonly places: readonly PlaceLine[] }) {
  return (
    <ul className="ws-list">
      {places.map((place) => (
        <li key={subjectKey(place.subject)}>
          <button
            type="button"
            className="ws-row-button"
            onClick={() => commands.select.run(place.subject)}
            onMouseEnter={() => commands.hover.run(place.subject)}
            onMouseLeave={() => commands.hover.run(null)}
            onFocus={() => commands.hover.run(place.subject)}
            onBlur={() => commands.hover.run(null)}
          >
            <span>{place.name}</span>
            <span>{place.note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
