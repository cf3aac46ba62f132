import { createStore, type StoreApi } from "zustand/vanilla";
import {
  type GatherWorld,
  gatherPublicData,
  PUBLIC_SOURCE_IDS,
  type PublicFile,
  type PublicSourceId,
  type SourceState,
} from "../../../../platform/index.ts";

export interface OpenDataState {
  /** Four digits; empty until somebody has said which municipality. */
  readonly municipality: string;
  readonly chosen: ReadonlySet<PublicSourceId>;
  readonly became: ReadonlyMap<PublicSourceId, SourceState>;
  readonly fetching: boolean;
}

/** What the fetch needs of the world around it, so that it can be tried without a browser. */
export type OpenDataWorld = Omit<GatherWorld, "hear" | "signal" | "anew">;

export interface OpenDataSession {
  readonly store: StoreApi<OpenDataState>;
  /** Another municipality: shows what has been kept of it before, without asking anybody. */
  readonly choose: (municipality: string) => Promise<void>;
  readonly toggle: (source: PublicSourceId) => void;
  /** Fetches what is chosen and not fetched; `anew` asks again for what is. */
  readonly fetch: (anew: boolean) => Promise<void>;
  /** Stops; answers that have come are kept. */
  readonly stop: () => void;
  readonly files: () => readonly PublicFile[];
  /** Empties what is kept on this machine, of every municipality. */
  readonly clear: () => Promise<void>;
}

/** Every source but the plain addresses: the file of apartments has them too. */
const AT_FIRST: ReadonlySet<PublicSourceId> = new Set(PUBLIC_SOURCE_IDS.filter((id) => id !== "addresses"));

/** One window's fetching of open data. Nothing of it is in the project before the import says so. */
export function createOpenDataSession(world: OpenDataWorld): OpenDataSession {
  const store = createStore<OpenDataState>(() => ({
    municipality: "",
    chosen: AT_FIRST,
    became: new Map(),
    fetching: false,
  }));
  let stopping = new AbortController();
  const heard = (turn: AbortController) => (source: PublicSourceId, state: SourceState) => {
    if (turn !== stopping) return;
    store.setState(({ became }) => ({ became: new Map(became).set(source, state) }));
  };
  const forgetUnfetched = () =>
    store.setState(({ became }) => ({
      became: new Map([...became].filter(([, { state }]) => state === "fetched" || state === "failed")),
      fetching: false,
    }));

  const choose: OpenDataSession["choose"] = async (municipality) => {
    stopping.abort();
    const turn = new AbortController();
    stopping = turn;
    store.setState({ municipality, became: new Map(), fetching: false });
    if (!/^\d{4}$/.test(municipality)) return;
    const kept = await gatherPublicData(municipality, PUBLIC_SOURCE_IDS, {
      ...world,
      fetch: () => Promise.reject(new TypeError("only what is kept")),
      wait: async () => {},
      hear: (source, state) => {
        if (state.state === "fetched") heard(turn)(source, state);
      },
      signal: turn.signal,
    }).catch(() => null);
    if (kept !== null && turn === stopping) forgetUnfetched();
  };

  const fetch: OpenDataSession["fetch"] = async (anew) => {
    const { municipality, chosen, became, fetching } = store.getState();
    if (fetching) return;
    stopping.abort();
    const turn = new AbortController();
    stopping = turn;
    const wanted = PUBLIC_SOURCE_IDS.filter(
      (id) => chosen.has(id) && (anew || became.get(id)?.state !== "fetched"),
    );
    store.setState({ fetching: true });
    try {
      await gatherPublicData(municipality, wanted, {
        ...world,
        hear: heard(turn),
        signal: turn.signal,
        anew,
      });
    } catch (error) {
      if (!turn.signal.aborted) throw error;
    } finally {
      if (turn === stopping) forgetUnfetched();
    }
  };

  return {
    store,
    choose,
    fetch,
    toggle: (source) =>
      store.setState(({ chosen }) => {
        const next = new Set(chosen);
        if (!next.delete(source)) next.add(source);
        return { chosen: next };
      }),
    stop: () => {
      stopping.abort();
      forgetUnfetched();
    },
    files: () => {
      const { chosen, became } = store.getState();
      return PUBLIC_SOURCE_IDS.flatMap((id) => {
        const now = became.get(id);
        return chosen.has(id) && now?.state === "fetched" ? [now.file] : [];
      });
    },
    clear: async () => {
      await world.cache.clear();
      store.setState({ became: new Map() });
    },
  };
}
