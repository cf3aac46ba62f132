import { useEffect, useMemo, useState } from "react";
import { at } from "../../../engine/index.ts";
import { allCommands } from "../../commands/index.ts";
import { usePlaceNames } from "../../map/index.ts";
import { readProject, readResults, readView, useProject } from "../../state/index.ts";
import { datasetInForce } from "../../state/selectors/areas-in-force.ts";
import { changesInForce } from "../../state/selectors/scenarios.ts";
import { useMessages } from "../../state/use-messages.ts";
import { bestHits } from "./best-hits.ts";
import { datasetHits } from "./dataset-hits.ts";
import { findLabels } from "./find-labels.ts";
import type { Hit } from "./hit.ts";

const PER_GROUP = 5;
const ADDRESSES = 8;
const NO_HITS: readonly Hit[] = [];

/** What answers the query so far; addresses join a moment later, because there may be 100 000 of them. */
export function useHits(query: string): readonly Hit[] {
  const m = useMessages();
  const project = useProject((state) => state.project);
  const places = usePlaceNames();
  const [addresses, setAddresses] = useState(NO_HITS);

  const fixed = useMemo(() => {
    const named = project
      ? datasetHits(datasetInForce(project), changesInForce(project, project.active), m)
      : NO_HITS;
    const now = { project: readProject(), view: readView(), results: readResults() };
    const runnable = allCommands
      .filter((command) => command.palette && command.available(now) === true)
      .map(
        (command): Hit => ({
          key: `command:${command.id}`,
          group: "command",
          title: m.maybe(command.text),
          command: command.id,
        }),
      );
    const found = places.map(
      (place): Hit => ({
        key: `place:${place.name}:${place.at.x}`,
        group: "place",
        title: place.name,
        at: place.at,
      }),
    );
    return [...runnable, ...named, ...found];
  }, [project, places, m]);

  const residences = project?.dataset.residences;
  useEffect(() => {
    setAddresses(NO_HITS);
    if (!residences || query.length < 2) return;
    const abort = new AbortController();
    findLabels(residences.labels, query, ADDRESSES, abort.signal).then((indexes) => {
      if (abort.signal.aborted) return;
      setAddresses(
        indexes.map(
          (i): Hit => ({
            key: `address:${i}`,
            group: "address",
            title: residences.labels[i] ?? "",
            at: at(residences.x[i] ?? 0, residences.y[i] ?? 0),
          }),
        ),
      );
    });
    return () => abort.abort();
  }, [residences, query]);

  const best = useMemo(() => bestHits(fixed, query, query === "" ? 8 : PER_GROUP), [fixed, query]);
  return useMemo(() => {
    // Before anything is typed the box shows what can be done, not the beginning of every register.
    if (query === "") return best.filter((hit) => hit.group === "command" || hit.group === "plot");
    return [...best, ...addresses];
  }, [best, addresses, query]);
}
