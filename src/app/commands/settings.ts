import { LANGUAGES } from "../../engine/index.ts";
import { viewStore } from "../state/stores.ts";

/** Language, appearance and single keys are remembered for the machine; nothing else is kept outside the projects. */
const KEY = "spredt.settings";
const THEMES = ["light", "dark", "auto"] as const;

type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Takes up remembered settings and remembers every change. A browser that refuses storage forgets, and that is all. */
export function startSettings(shelf: Shelf | null): () => void {
  viewStore.setState(read(shelf));
  return viewStore.subscribe((now, before) => {
    if (
      now.language === before.language &&
      now.theme === before.theme &&
      now.singleKeys === before.singleKeys
    )
      return;
    const { language, theme, singleKeys } = now;
    try {
      shelf?.setItem(KEY, JSON.stringify({ language, theme, singleKeys }));
    } catch {
      // Full or forbidden: a setting that must be chosen again is no loss worth a message.
    }
  });
}

function read(shelf: Shelf | null) {
  let stored: Readonly<Record<string, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(shelf?.getItem(KEY) ?? "{}");
    if (typeof parsed === "object" && parsed !== null) stored = { ...parsed };
  } catch {
    // Not ours or not whole: the defaults stand.
  }
  const language = LANGUAGES.find((one) => one === stored.language);
  const theme = THEMES.find((one) => one === stored.theme);
  return {
    ...(language ? { language } : {}),
    ...(theme ? { theme } : {}),
    ...(typeof stored.singleKeys === "boolean" ? { singleKeys: stored.singleKeys } : {}),
  };
}
