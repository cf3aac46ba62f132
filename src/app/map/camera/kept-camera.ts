/** Where the map stood when it was last seen, so that going to Metode and back does not lose the place. */
interface KeptCamera {
  readonly project: string;
  readonly center: [number, number];
  readonly zoom: number;
}

let kept: KeptCamera | null = null;

export const keepCamera = (camera: KeptCamera): void => {
  kept = camera;
};

export const keptCamera = (project: string): KeptCamera | null => (kept?.project === project ? kept : null);
