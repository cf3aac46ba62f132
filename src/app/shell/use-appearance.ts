import { useEffect, useSyncExternalStore } from "react";
import { useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";

const DARK = "(prefers-color-scheme: dark)";
const watchDark = (changed: () => void) => {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Writes language, title and colour scheme on the document, where Designsystemet and screen readers look for them. */
export function useAppearance(): void {
  const m = useMessages();
  const theme = useView((view) => view.theme);
  const dark = useSyncExternalStore(watchDark, () => window.matchMedia(DARK).matches);
  const scheme = theme === "auto" ? (dark ? "dark" : "light") : theme;
  useEffect(() => {
    document.documentElement.dataset.colorScheme = scheme;
  }, [scheme]);
  useEffect(() => {
    document.documentElement.lang = m.language;
  }, [m.language]);
}
