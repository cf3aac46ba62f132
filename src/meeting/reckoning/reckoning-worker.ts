import { expose } from "comlink";
import { reckoningBorder } from "./reckoning-border.ts";
import { reckoningDesk } from "./reckoning-desk.ts";

// The browser makes its list of languages once, for page and workers, when a number is first written: a tenth of a second, and the page is not to be held by it.
Intl.NumberFormat.supportedLocalesOf("nb-NO");

/** The room's heavy work in a thread of its own, where nobody waits for a turn. */
expose(reckoningBorder(reckoningDesk(async () => {})));
