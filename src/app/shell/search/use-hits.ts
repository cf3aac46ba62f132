import { useEffect, useMemo } from "react";
import { allCommands, commands } from "../../commands/index.ts";
import { usePlaceNames } from "../../map/index.ts";
import { readProject, readResults, readView, useProject, useRegister } from "../../state/index.ts";
import { datasetInForce } from "../../state/selectors/areas-in-force.ts";
import { changesInForce } from "../../state/selectors/scenarios.ts";
import { useMessages } from "../../state/use-messages.ts";
import { bestHits } from "./best-hits.ts";
import { datasetHits } from "./dataset-hits.ts";
import type { Hit } from "./hit.ts";

const PER_GROUP = 5;
const NO_HITS: readonly Hit[] = [];

/** Shorter words begin more addresses than anybody reads. */
const SHORTEST = 2;

/** What answers the query so far; addresses join a moment later, looked up beside the page as everywhere else. */
export function useHits(query: string): readonly Hit[] {
  const m = useMessages();
  const project = useProject((state) => state.project);
  const places = usePlaceNames();
  const answer = useRegister(({ addresses }) => addresses);

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

  const asked = query.length < SHORTEST ? "" : query;
  const dataset = project?.dataset;
  useEffect(() => {
    if (dataset) void commands.findAddresses.run(asked);
  }, [dataset, asked]);
  // Of an earlier word until the newer answer has come, so that the list does not flicker.
  const addresses = useMemo(
    () =>
      (asked === "" ? [] : (answer?.found ?? [])).map(
        ({ label, postal, at }): Hit => ({
          key: `address:${label}:${at.x}:${at.y}`,
          group: "address",
          title: label,
          ...(postal === "" ? {} : { detail: postal }),
          at,
        }),
      ),
    [answer, asked],
  );

  const best = useMemo(() => bestHits(fixed, query, query === "" ? 8 : PER_GROUP), [fixed, query]);
  return useMemo(() => {
    // Before anything is typed the box shows what can be done, not the beginning of every register.
    if (query === "") return best.filter((hit) => hit.group === "command" || hit.group === "plot");
    return [...best, ...addresses];
  }, [best, addresses, query]);
}
