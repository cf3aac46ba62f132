import "@fontsource-variable/inter";
import "@digdir/designsystemet-css";
import "@digdir/designsystemet-css/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Meeting } from "./Meeting.tsx";
import { receiveCase } from "./receive-case.ts";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");

receiveCase(window);
createRoot(root).render(
  <StrictMode>
    <Meeting />
  </StrictMode>,
);
