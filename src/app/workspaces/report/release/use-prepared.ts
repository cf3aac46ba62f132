import { useEffect } from "react";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import type { Report } from "../use-report.ts";
import { declaredHouses } from "./declared-houses.ts";

/** Asks for the release as it would be, whenever what it is made from has changed. */
export function usePrepared({ project, readOnly }: Report): void {
  const { date, kind } = useView((view) => view.releaseWish);
  const { dataset, release } = project;
  const houses = declaredHouses(project);
  // The command reads dataset and book itself, and runs anew with them.
  useEffect(() => {
    if (!readOnly) void commands.prepareRelease.run({ date, kind, houses });
  }, [dataset, release, date, kind, houses, readOnly]);
}
