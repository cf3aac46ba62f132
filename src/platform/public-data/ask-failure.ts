/** Why a public service gave no answer that can be used. Said to the user by code; no text of the service's is shown. */
export type AskFailure =
  /** Network, the service's CORS rules or our own policy: a browser is not told which. */
  | { readonly code: "unreachable" }
  /** The service answered, and refused or failed: 404, 403, 500 … */
  | { readonly code: "status"; readonly status: number }
  /** 429 more often than we ask again. */
  | { readonly code: "busy" }
  /** Nothing was heard for as long as we wait. */
  | { readonly code: "timeout" }
  /** The answer ended before it was whole. */
  | { readonly code: "truncated" }
  /** The answer is whole and is not what it was when this was written: `missing` is what was looked for. */
  | { readonly code: "changed"; readonly missing: string }
  /** The service has nothing for this municipality. */
  | { readonly code: "nothing" };

/** Thrown inside a source, and turned into a failure of that source where sources are run. */
export class AskError extends Error {
  readonly failure: AskFailure;
  constructor(failure: AskFailure) {
    super(failure.code);
    this.name = "AskError";
    this.failure = failure;
  }
}
