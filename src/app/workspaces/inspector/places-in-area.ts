import type { Dataset, Neighbourhood, Subject } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import type { Places } from "../../state/selectors/places.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { standingNow } from "../../state/selectors/vacancies.ts";
import type { Reading } from "../../state/use-reading.ts";
import type { PlaceLine } from "./PlaceList.tsx";

const inside = (dataset: Dataset, area: Neighbourhood) => (at: Parameters<typeof areaAt>[1]) =>
  areaAt(dataset.neighbourhoods, at)?.id === area.id;

const byName = (m: Messages) => (a: PlaceLine, b: PlaceLine) => a.name.localeCompare(b.name, m.language);

/** The municipality's dwellings in an area, by name: kind and standing of the house, nothing of who lives there. */
export function dwellingsInArea(area: Neighbourhood, reading: Reading): readonly PlaceLine[] {
  const { m, dataset, places } = reading;
  const within = inside(dataset, area);
  return dwellingLines(
    places.dwellings.filter(({ at }) => within(at)),
    reading,
  ).toSorted(byName(m));
}

export const dwellingLines = (dwellings: Places["dwellings"], reading: Reading): readonly PlaceLine[] =>
  dwellings.map((dwelling) => {
    const { m } = reading;
    const subject: Subject = { kind: "dwelling", id: dwelling.id };
    const kind = m.text(`noun.kind.${dwelling.kind}`);
    const standing = m.text(`noun.standing.${standingNow(reading.places, dwelling)}`);
    return {
      subject,
      name: subjectName(subject, reading, m),
      note:
        dwelling.units > 1
          ? `${m.text("inspector.units", { units: dwelling.units })} · ${standing}`
          : `${kind} · ${standing}`,
    };
  });

/** Candidate plots in an area, by name. */
export function plotsInArea(area: Neighbourhood, reading: Reading): readonly PlaceLine[] {
  const { m, dataset, places } = reading;
  const within = inside(dataset, area);
  return places.plots
    .filter(({ at }) => within(at))
    .map((plot) => {
      const subject: Subject = { kind: "plot", id: plot.id };
      return {
        subject,
        name: subjectName(subject, reading, m),
        note: m.text(`noun.ownership.${plot.ownership}`),
      };
    })
    .toSorted(byName(m));
}
