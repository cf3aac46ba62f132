import "@fontsource-variable/inter";
import "@digdir/designsystemet-css";
import "@digdir/designsystemet-css/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Meeting } from "./Meeting.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");

createRoot(root).render(
  <StrictMode>
    <Meeting />
  </StrictMode>,
);
