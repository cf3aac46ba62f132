interface Part {
  /** Where in the text it starts: stable and unique, which a key must be. */
  readonly at: number;
  readonly text: string;
  readonly strong: boolean;
}

/** Splits "a <b>b</b> c" into its parts. */
function partsOf(text: string): readonly Part[] {
  let at = 0;
  return text.split(/<\/?b>/u).map((part, index) => {
    const made = { at, text: part, strong: index % 2 === 1 };
    at += part.length + 1;
    return made;
  });
}

/** Text with <b>…</b> around what must be seen first: made by our own templates, so only that one tag is read. */
export function Sentences({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <p className={className}>
      {partsOf(text).map((part) =>
        part.strong ? <strong key={part.at}>{part.text}</strong> : <span key={part.at}>{part.text}</span>,
      )}
    </p>
  );
}
