import type {
  AnalysisProtocol,
  CaseProtocol,
  DownloadedFile,
  EngineProtocol,
  PlannerProtocol,
  ProjectDesk,
  ProjectStore,
  RegisterProtocol,
  ReleaseProtocol,
  WriterLock,
} from "../../platform/index.ts";

/** The browser's machinery that commands drive. Given once at start-up, so that commands can be tried without a browser. */
export interface Machinery {
  readonly engine: EngineProtocol;
  /** The register as it is: its hash, its checks, its addresses. */
  readonly register: RegisterProtocol;
  /** Questions about dispersion that take seconds. */
  readonly analysis: AnalysisProtocol;
  /** Questions about plots and plans that carry all they are about. */
  readonly planner: PlannerProtocol;
  /** Releases as they would be, and the attacks on them. */
  readonly releases: ReleaseProtocol;
  /** Cases for the council, and what stands between them and their drafts. */
  readonly cases: CaseProtocol;
  readonly projects: ProjectStore;
  /** Reads and writes project files. */
  readonly files: Pick<ProjectDesk, "read" | "write" | "layers">;
  /** Null when another tab still has it after `patience` ms. */
  readonly takeWriterLock: (projectId: string, patience: number) => Promise<WriterLock | null>;
  /** Asks the tab that is writing to a project to save it and let go. */
  readonly askForHandOver: (projectId: string) => void;
  readonly onHandOverAsked: (heard: (projectId: string) => void) => () => void;
  readonly keepStorage: () => Promise<boolean>;
  readonly download: (file: DownloadedFile) => void;
  /** Bytes of a file that came with the app, by its path beside index.html. */
  readonly appFile: (path: string) => Promise<Uint8Array>;
  /** A new, random project id. */
  readonly newId: () => string;
  /** Cryptographic chance, for the secret of releases. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** ISO date, for names of files. */
  readonly today: () => string;
}

let installed: Machinery | null = null;

export function installMachinery(machinery: Machinery): void {
  installed = machinery;
}

export function machinery(): Machinery {
  if (!installed) throw new Error("a command ran before the app was started");
  return installed;
}
