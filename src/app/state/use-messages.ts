import { type Messages, messages } from "../../messages/index.ts";
import { useView } from "./index.ts";

/** The texts of the language in use; the same object until the language changes. */
export const useMessages = (): Messages => messages(useView((view) => view.language));
