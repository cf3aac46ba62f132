import type { ProjectState, ResultsState, ViewState } from "../state/index.ts";

export interface AppState {
  readonly project: ProjectState;
  readonly view: ViewState;
  readonly results: ResultsState;
}

/**
 * One intent, declared once: menu, palette, hotkeys, buttons and help all read it.
 * `Args` is void for commands the palette can run without asking anything.
 */
export interface Command<Args = void> {
  readonly id: string;
  /** Message key of its name. */
  readonly text: string;
  /** "mod+z", "?", "[": mod is ⌘ on a Mac and Ctrl elsewhere. */
  readonly shortcut?: string;
  /** Listed in the palette; commands that need arguments are not. */
  readonly palette: boolean;
  /** True, or the message key of the reason why not. */
  readonly available: (state: AppState) => true | string;
  readonly run: (args: Args) => void | Promise<void>;
}
