/** A frame: what has changed is painted, and keys are heard. */
const FRAME = 16;

/** A turn for everybody else. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FRAME));
