export interface DownloadedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

/** Hands a file to the browser's own download. It never leaves the machine: the address is a blob of this page. */
export function downloadFile({ name, type, bytes }: DownloadedFile): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the blob by then; Firefox loses the download when it is let go of at once.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
