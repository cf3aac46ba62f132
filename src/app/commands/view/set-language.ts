import type { Language } from "../../../engine/index.ts";
import { catalogueOf, fetchLanguage } from "../../../messages/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Changes the language of everything shown. */
export const setLanguage = defineCommand<Language>({
  id: "setLanguage",
  run: async (language) => {
    if (catalogueOf(language) === undefined) await fetchLanguage(language);
    viewStore.setState({ language });
  },
});
