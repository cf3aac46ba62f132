import type { MessageKey } from "../../messages/index.ts";
import { readAppState } from "./app-state.ts";
import type { AppState, Command } from "./command.ts";
import { say } from "./say.ts";

interface Spec<Args> {
  /** Same as its key in `commands`; its name is the text `commands.name.<id>`. */
  readonly id: string;
  readonly shortcut?: string;
  readonly palette?: boolean;
  readonly available?: (state: AppState) => true | MessageKey;
  readonly run: (args: Args) => void | Promise<void>;
}

/** Running an unavailable command says why and does nothing: a hotkey pressed at the wrong time is not an error. */
export function defineCommand<Args = void>(spec: Spec<Args>): Command<Args> {
  const available = spec.available ?? (() => true as const);
  return {
    id: spec.id,
    text: `commands.name.${spec.id}`,
    ...(spec.shortcut === undefined ? {} : { shortcut: spec.shortcut }),
    palette: spec.palette ?? false,
    available,
    run: (args) => {
      const why = available(readAppState());
      if (why === true) return spec.run(args);
      say("warning", why);
    },
  };
}
