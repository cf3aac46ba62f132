/**
 * A ref for the field a dialog opens on. React's `autoFocus` focuses before `showModal`, which then moves the focus to
 * the close button; the attribute is what `showModal` reads, and React never writes it.
 */
export function focusFirst(field: HTMLElement | null): void {
  field?.setAttribute("autofocus", "");
}
