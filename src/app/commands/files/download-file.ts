import type { DownloadedFile } from "../../../platform/index.ts";
import { defineCommand } from "../define-command.ts";
import { machinery } from "../machinery.ts";

/** Downloads a file a panel has made. */
export const downloadFile = defineCommand<DownloadedFile>({
  id: "downloadFile",
  run: (file) => machinery().download(file),
});
