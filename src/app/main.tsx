import "@fontsource-variable/inter";
import "@digdir/designsystemet-css";
import "@digdir/designsystemet-css/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startApp } from "./commands/start-app.ts";
import { App } from "./shell/App.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");

startApp();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
