import type { Language } from "../model/index.ts";

/**
 * How a distance was found, as the last part of a sentence: the reader of a rule must see whether roads or a straight line
 * stand behind it, and why roads do not. Placeholders are the facts `by` and `gap` and the params `detour` and `toRoad`.
 */
export const MEASURED: Readonly<Record<Language, string>> = {
  nb: "{by, select, road {langs vei ({gap, number} m fra tomta til veien)} offRoad {i luftlinje × {detour, number}, fordi tomta eller stedet ligger mer enn {toRoad, number} m fra veinettet} noWay {i luftlinje × {detour, number}, fordi veinettet ikke henger sammen fram til stedet} other {i luftlinje × {detour, number}}}",
  nn: "{by, select, road {langs veg ({gap, number} m frå tomta til vegen)} offRoad {i luftlinje × {detour, number}, fordi tomta eller staden ligg meir enn {toRoad, number} m frå vegnettet} noWay {i luftlinje × {detour, number}, fordi vegnettet ikkje heng saman fram til staden} other {i luftlinje × {detour, number}}}",
  en: "{by, select, road {along roads ({gap, number} m from the plot to the road)} offRoad {in a straight line × {detour, number}, because the plot or the place is more than {toRoad, number} m from the road network} noWay {in a straight line × {detour, number}, because the road network is not connected all the way} other {in a straight line × {detour, number}}}",
};

/** The same in two words, after a number in a list. */
export const MEASURED_BRIEFLY: Readonly<Record<Language, string>> = {
  nb: "{by, select, road {langs vei} other {i luftlinje × {detour, number}}}",
  nn: "{by, select, road {langs veg} other {i luftlinje × {detour, number}}}",
  en: "{by, select, road {along roads} other {in a straight line × {detour, number}}}",
};

/** The name of the `toRoad` param. */
export const TO_ROAD_NAME: Readonly<Record<Language, string>> = {
  nb: "Lengst til veinettet",
  nn: "Lengst til vegnettet",
  en: "Farthest from the road network",
};
