import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { caseFile, type PublicCase } from "../../src/engine/council/index.ts";
import { BROWSER_FLAGS } from "../browser.mjs";
import { type AttackRow, attackRow } from "./row.ts";
import { type RoomSeen, STEADY_FLAGS, walkRoom } from "./walk-room.ts";
import { wordsIn } from "./words-in.ts";

/** A word that stands in the file's name, title and question, and is to be left nowhere when the meeting is over. */
const LEFT = "kanarirommet";
const SCREEN = { width: 1280, height: 720 };
const DAYS = ["2026-11-22T09:00:00Z", "2029-05-06T19:30:15Z"] as const;

export interface RoomAttackAsked {
  readonly municipality: string;
  /** Address of the room's page: where no file is opened in it, it carries a case. */
  readonly url: string;
  /** Makes the page that carries a case where there is one, on the disk; nothing else than `url` is opened then. */
  readonly carry?: (publicCase: PublicCase) => void;
  readonly browserPath: string;
  /** Pairs of cases that are to be the same. */
  readonly pairs: readonly (readonly [PublicCase, PublicCase])[];
  /** A case made of a project with canaries in it, and the words that are to be seen nowhere. */
  readonly planted: { readonly publicCase: PublicCase; readonly words: readonly string[] };
  readonly leak?: string;
  /** As many screens as are gone through; all, where nothing is said. */
  readonly mostScreens?: number;
}

/**
 * P1, P2, P12, P13 and P16 in a real browser: whole meetings with cases whose projects differ in private alone, on other days and under other file names; then what the page, its address,
 * its requests, its storage and the browser's own profile hold.
 */
export async function attackRoom(asked: RoomAttackAsked): Promise<readonly AttackRow[]> {
  const { municipality, url, pairs, planted } = asked;
  const leak = asked.leak === undefined ? {} : { leak: asked.leak };
  const short = asked.mostScreens === undefined ? {} : { mostScreens: asked.mostScreens };
  const profile = mkdtempSync(join(tmpdir(), "spredt-room-"));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: asked.browserPath,
      args: [...BROWSER_FLAGS, ...STEADY_FLAGS],
      viewport: SCREEN,
      reducedMotion: "reduce",
      serviceWorkers: "allow",
    });
    const seen: RoomSeen[] = [];
    const different: string[] = [];
    try {
      const walk = async (publicCase: PublicCase, day: string, fileName: string) => {
        asked.carry?.(publicCase);
        const file = asked.carry ? null : { text: caseFile(publicCase).text, name: fileName };
        const walked = await walkRoom(context, { url, file, day, ...leak, ...short });
        // What is searched is what the first walk shows; of the others, which are compared and done with, only how much there was.
        seen.push(seen.length === 0 ? walked : { ...walked, ...withoutText(walked) });
        return walked;
      };
      // First, also because a browser that has not been here before asks for the page's sign, once: pairs are to meet the same browser.
      const { publicCase } = planted;
      const named = { ...publicCase, title: `${publicCase.title} ${LEFT}` };
      await walk(named, DAYS[0], `${planted.words[0] ?? LEFT}-${LEFT}.json`);
      for (const [n, [one, other]] of pairs.entries()) {
        const first = await walk(one, DAYS[0], `sak-${n}.json`);
        const second = await walk(other, DAYS[1], `en annens navn ${n}.json`);
        if (JSON.stringify(first) !== JSON.stringify(second)) different.push(partsThatDiffer(first, second));
      }
    } finally {
      await context.close();
    }
    const [withWords] = seen;
    const everything = withWords === undefined ? "" : JSON.stringify(withWords);
    const itself = new URL(url);
    const requests = seen.flatMap((one) => one.requests);
    const row = { municipality, of: asked.carry ? "package" : "room" } as const;
    const sight = seen.reduce((sum, { screens, presenter }) => sum + screens.length + presenter.length, 0);
    const actions = seen.reduce((sum, one) => sum + one.actions, 0);
    const few =
      withWords === undefined || withWords.screens.length < 2 || withWords.presenter.length < 2 ? 1 : 0;
    if (different.length > 0) console.error(`what differed: ${different.join("; ")}`);
    return [
      attackRow({
        ...row,
        attack: "P1",
        outputs: [
          ...["text", "markup", "pixels", "canvas", "title", "presenter"],
          ...["address", "requests", "console", "storage", "clipboard", "downloads"],
        ],
        tries: pairs.length,
        measures: [
          { name: "different-pairs", value: different.length, most: 0 },
          { name: "empty-outputs", value: few, most: 0 },
        ],
      }),
      attackRow({
        ...row,
        attack: "P2",
        tries: sight,
        measures: [
          {
            name: "canaries-seen",
            value: wordsIn(everything, planted.words).length,
            most: 0,
          },
        ],
      }),
      attackRow({
        ...row,
        attack: "P12",
        tries: actions,
        measures: [
          {
            name: "further-addresses",
            value: new Set(seen.flatMap(({ addresses }) => addresses)).size - 1,
            most: 0,
          },
          {
            name: "steps-in-history",
            value: Math.max(0, ...seen.map(({ history }) => history)) - 2,
            most: 0,
          },
          { name: "referrers", value: seen.filter(({ referrer }) => referrer !== "").length, most: 0 },
        ],
      }),
      attackRow({
        ...row,
        attack: "P13",
        tries: seen.length,
        measures: [
          { name: "things-stored", value: seen.filter(({ stored }) => stored !== "").length, most: 0 },
          {
            name: "files-that-tell",
            value: filesThatTell(profile, [LEFT, ...planted.words]).length,
            most: 0,
          },
        ],
      }),
      attackRow({
        ...row,
        attack: "P15",
        tries: actions,
        measures: [
          {
            name: "things-handed-out",
            value: seen.reduce((sum, { handedOut }) => sum + handedOut.length, 0),
            most: 0,
          },
        ],
      }),
      attackRow({
        ...row,
        attack: "P16",
        tries: requests.length,
        measures: [
          { name: "foreign-requests", value: requests.filter((one) => !isOwn(one, itself)).length, most: 0 },
          {
            name: "telling-requests",
            value: requests.filter((one) => isOwn(one, itself) && !isPlain(one)).length,
            most: 0,
          },
        ],
      }),
    ];
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

const withoutText = ({ screens, presenter }: RoomSeen): Pick<RoomSeen, "screens" | "presenter"> => ({
  screens: screens.map(() => ""),
  presenter: presenter.map(() => ""),
});

/** Names of what differs between two walks, for whoever has to find out why. */
const partsThatDiffer = (first: RoomSeen, second: RoomSeen): string =>
  (Object.keys(first) as (keyof RoomSeen)[])
    .filter((part) => JSON.stringify(first[part]) !== JSON.stringify(second[part]))
    .join(", ");

/** Of the page's own origin, or no request to anywhere: a picture or a worker that the page itself holds. */
const isOwn = (request: string, page: URL): boolean => {
  const address = request.split(" ")[1] ?? "";
  // A file has no origin: what is its own is itself, and no other file of the disk.
  const own = page.protocol === "file:" ? address === page.href : address.startsWith(`${page.origin}/`);
  return own || address.startsWith("blob:") || address.startsWith("data:");
};
/** Asks for a file, and tells nothing in the asking. */
const isPlain = (request: string): boolean => /^GET [^?#]+ $/.test(request) || / (blob|data):/.test(request);

/** Files of the browser's profile that hold one of the words, in letters of one byte or two. */
function filesThatTell(profile: string, words: readonly string[]): readonly string[] {
  const names = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return names.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const texts = [
      bytes.toString("latin1"),
      bytes.toString("utf16le"),
      // A database does not begin its words at even places.
      bytes.subarray(1).toString("utf16le"),
    ];
    return texts.some((text) => wordsIn(text, words).length > 0) ? [path] : [];
  });
}
