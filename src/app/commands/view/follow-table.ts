import type { DwellingId } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** The homes that the table of Boliger shows, which the map shows then too; null where it is not narrowed down. */
export const followTable = defineCommand<ReadonlySet<DwellingId> | null>({
  id: "followTable",
  run: (tableShows) => viewStore.setState({ tableShows }),
});
