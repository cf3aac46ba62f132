import "@fontsource-variable/inter";
import "./designsystem.css";
import "@digdir/designsystemet-css/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Meeting } from "./Meeting.tsx";
import { workWith } from "./open-case-file.ts";
import { receiveCase } from "./receive-case.ts";

/** Begins the room on the page, with workers made in the way that the page allows. */
export function startRoom(makeWorker: () => Worker): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  workWith(makeWorker);
  receiveCase(window);
  createRoot(root).render(
    <StrictMode>
      <Meeting />
    </StrictMode>,
  );
}
