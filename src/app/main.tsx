import "@fontsource-variable/inter";
import "./designsystem.css";
import "@digdir/designsystemet-css/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchLanguage } from "../messages/index.ts";
import { startApp } from "./commands/start-app.ts";
import { App } from "./shell/App.tsx";
import { readView } from "./state/index.ts";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");

startApp();
// The language somebody chose last is there before the first word is shown.
await fetchLanguage(readView().language);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
