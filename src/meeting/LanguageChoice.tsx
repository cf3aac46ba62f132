import { Segmented } from "../app/ui/index.ts";
import type { Language } from "../messages/index.ts";
import { speak } from "./meeting-store.ts";
import { useMessages } from "./use-case.ts";

/** Each language under its own name, so that it is found by whoever reads no other. */
const NAMES: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };
const LANGUAGES = ["nb", "nn", "en"] as const;

export function LanguageChoice() {
  const m = useMessages();
  return (
    <Segmented
      label={m.text("room.language")}
      value={m.language}
      onChange={speak}
      options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{NAMES[value]}</span> }))}
    />
  );
}
