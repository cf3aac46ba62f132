import { useMemo } from "react";
import { type Messages, messages } from "../messages/index.ts";
import { useMeeting } from "./meeting-store.ts";
import type { ReckonedCase } from "./reckoning/reckoned-case.ts";

export type { Reckoned } from "./reckoning/reckoned-case.ts";

export interface OpenCase extends Omit<ReckonedCase, "sums"> {
  readonly m: Messages;
}

export function useMessages(): Messages {
  return messages(useMeeting(({ language }) => language));
}

/** The open case. Only screens ask, and they are shown when there is one. */
export function useCase(): OpenCase {
  const open = useMeeting((state) => state.open);
  const m = useMessages();
  if (open === null) throw new Error("no case is open");
  return useMemo(() => ({ ...open, m }), [open, m]);
}
