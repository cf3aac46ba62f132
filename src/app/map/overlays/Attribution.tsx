import type { Messages } from "../../../messages/index.ts";

export function Attribution({ source, m }: { readonly source: string; readonly m: Messages }) {
  return source === "" ? null : <p className="map-attribution">{m.text("map.attribution", { source })}</p>;
}
