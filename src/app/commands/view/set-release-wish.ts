import type { ViewState } from "../../state/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Changes the date or the kind of the release that is being prepared. */
export const setReleaseWish = defineCommand<Partial<ViewState["releaseWish"]>>({
  id: "setReleaseWish",
  run: (change) => viewStore.setState(({ releaseWish }) => ({ releaseWish: { ...releaseWish, ...change } })),
});
