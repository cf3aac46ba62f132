import { Segmented } from "../app/ui/index.ts";
import { type OpenCase, useCase } from "./use-case.ts";

interface LettersProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (letter: string) => void;
  /** Doing nothing cannot be chosen: nothing changes with it. */
  readonly withoutNothing?: boolean;
}

/** Choice of alternative by its letter. */
export function Letters({ label, value, onChange, withoutNothing = false }: LettersProps) {
  const { reckoned } = useCase();
  const shown = withoutNothing ? reckoned.slice(1) : reckoned;
  return (
    <Segmented
      label={label}
      value={value}
      onChange={onChange}
      options={shown.map(({ alternative: { id } }) => ({ value: id, label: id }))}
    />
  );
}

/** "A · Three plots, two houses on each". */
export function alternativeTitle(
  { id, title }: { readonly id: string; readonly title: string },
  m: OpenCase["m"],
): string {
  return m.text("meeting.alternative.title", {
    letter: id,
    title: id === "0" ? m.text("meeting.alternative.nothing") : title,
  });
}
