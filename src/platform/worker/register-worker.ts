import { expose } from "comlink";
import { registerDesk } from "./register-desk.ts";

/** The register in a thread of its own: whoever writes in it does not wait for the scores. */
expose(registerDesk());
