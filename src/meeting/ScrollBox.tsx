import type { ReactNode } from "react";

interface ScrollBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be longer than the screen. While it has the focus the arrow keys are its own. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // A region that scrolls must be reachable from the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <section className="mt-scroll" data-scrolls tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
