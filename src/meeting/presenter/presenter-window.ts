import { create } from "zustand";

interface PresenterState {
  /** The second window, when it is open. */
  readonly view: Window | null;
  /** When it was opened, milliseconds since 1970: what the time that has gone is reckoned from. */
  readonly began: number;
  /** What the presenter has written for each screen. Nowhere else, and gone with the page. */
  readonly notes: Readonly<Record<string, string>>;
}

export const usePresenter = create<PresenterState>()(() => ({ view: null, began: 0, notes: {} }));

export const writeNote = (screen: string, text: string): void =>
  usePresenter.setState(({ notes }) => ({ notes: { ...notes, [screen]: text } }));
export const beginAgain = (): void => usePresenter.setState({ began: Date.now() });

/**
 * Opens the presenter's window, or closes it. It is an empty page of our own origin that this page draws in: the two share one state, so nothing is sent between them and
 * nothing has an address; it works from a file, too.
 */
export function togglePresenter(): void {
  const { view } = usePresenter.getState();
  if (view !== null && !view.closed) {
    view.close();
    usePresenter.setState({ view: null });
    return;
  }
  const opened = window.open("", "spredt-presenter", "popup,width=1200,height=760");
  if (opened === null) return;
  dress(opened.document);
  opened.addEventListener("pagehide", () => usePresenter.setState({ view: null }));
  window.addEventListener("pagehide", () => opened.close(), { once: true });
  usePresenter.setState({ view: opened, began: Date.now() });
}

/** The looks of this page, in the other. */
function dress(page: Document): void {
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset.colorScheme = "light";
  for (const sheet of document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>(
    "link[rel=stylesheet], style",
  )) {
    const copy = page.importNode(sheet, true);
    if ("href" in copy && "href" in sheet) copy.href = sheet.href;
    page.head.append(copy);
  }
}
