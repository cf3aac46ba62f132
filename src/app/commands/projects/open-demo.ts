import { defineCommand } from "../define-command.ts";
import { type DemoName, openDemoNamed } from "../opening.ts";

/** Opens one of the two fictional municipalities. */
export const openDemo = defineCommand<DemoName>({ id: "openDemo", run: openDemoNamed });
