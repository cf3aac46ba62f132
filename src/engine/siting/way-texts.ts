import type { Language } from "../model/index.ts";

/** "toward the north-east", from the fact `direction`. */
export const TOWARDS: Readonly<Record<Language, string>> = {
  nb: "{direction, select, north {mot nord} northEast {mot nordøst} east {mot øst} southEast {mot sørøst} south {mot sør} southWest {mot sørvest} west {mot vest} northWest {mot nordvest} other {}}",
  nn: "{direction, select, north {mot nord} northEast {mot nordaust} east {mot aust} southEast {mot søraust} south {mot sør} southWest {mot sørvest} west {mot vest} northWest {mot nordvest} other {}}",
  en: "{direction, select, north {north} northEast {north-east} east {east} southEast {south-east} south {south} southWest {south-west} west {west} northWest {north-west} other {}}",
};

/**
 * Opens what would change the verdict: how far to move, or nothing where no way is known. The place the houses are meant to stand is called
 * "byggestedet", which reads the same for one house and for eight.
 */
export const WAY: Readonly<Record<Language, string>> = {
  nb: `{way, select, null {} other {Flyttes byggestedet {way, number} m ${TOWARDS.nb}, ligger det utenfor. }}`,
  nn: `{way, select, null {} other {Blir byggjestaden flytta {way, number} m ${TOWARDS.nn}, ligg han utanfor. }}`,
  en: `{way, select, null {} other {If the building spot moves {way, number} m ${TOWARDS.en}, it is clear. }}`,
};

/** The same for distances: the spot is far enough away. */
export const WAY_FAR: Readonly<Record<Language, string>> = {
  nb: `{way, select, null {} other {Flyttes byggestedet {way, number} m ${TOWARDS.nb}, er avstanden stor nok. }}`,
  nn: `{way, select, null {} other {Blir byggjestaden flytta {way, number} m ${TOWARDS.nn}, er avstanden stor nok. }}`,
  en: `{way, select, null {} other {If the building spot moves {way, number} m ${TOWARDS.en}, the distance is enough. }}`,
};

/** How much of the plot has been mapped, as the opening of a sentence that says for what. */
export const MAPPED: Readonly<Record<Language, string>> = {
  nb: "{mapped, plural, =0 {Tomta er ikke kartlagt} other {Bare {mapped, number, percent} av tomta er kartlagt}}",
  nn: "{mapped, plural, =0 {Tomta er ikkje kartlagd} other {Berre {mapped, number, percent} av tomta er kartlagd}}",
  en: "{mapped, plural, =0 {The plot has not been mapped} other {Only {mapped, number, percent} of the plot has been mapped}}",
};
