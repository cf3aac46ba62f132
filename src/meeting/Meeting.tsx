import { useEffect } from "react";
import "./meeting.css";
import { Deck } from "./Deck.tsx";
import { useMeeting } from "./meeting-store.ts";
import { OpenCaseScreen } from "./OpenCaseScreen.tsx";

/** The council's room: a file with a public case, or the case itself, one question at a time. */
export function Meeting() {
  const open = useMeeting((state) => state.open !== null);
  const language = useMeeting((state) => state.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return open ? <Deck /> : <OpenCaseScreen />;
}
