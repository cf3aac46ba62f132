import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

/** The same asked of every unit at the municipality's disposal (domain.md §2: both counts). */
const STOCK = {
  nb: " Alle kommunalt disponerte boliger sett under ett: {stockInner} innen {inner} m, {stockMiddle} innen {middle} m og {stockOuter} innen {outer} m.",
  nn: " Alle kommunalt disponerte bustader sett under eitt: {stockInner} innan {inner} m, {stockMiddle} innan {middle} m og {stockOuter} innan {outer} m.",
  en: " All dwellings at the municipality’s disposal taken together: {stockInner} within {inner} m, {stockMiddle} within {middle} m and {stockOuter} within {outer} m.",
} as const;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Ringer rundt stedet",
    asks: "Hvor mange boenheter i programmet er det nær stedet, i tre avstander?",
    why: "Studier fra Denver fant ingen merkbar virkning av små steder; bare de største, med 53 plasser eller flere, hadde utslag innen 150 m. På størrelse med småhus er ingen skade vist. Ringene vises så alle ser det samme, og et tredje sted i den innerste ringen bør vurderes. Studiene gjelder slike programmer; de kommunale boligene samlet vises ved siden av.",
    measured: "{measured, plural, one {# boenhet} other {# boenheter}} innen {middle} m",
    verdicts: {
      info: `{trial, select, true {Brukes stedet, blir det} other {Det er}} {unitsInner} {unitsInner, plural, one {boenhet} other {boenheter}} i programmet innen {inner} m, {unitsMiddle} innen {middle} m og {unitsOuter} innen {outer} m{rateOuter, select, null {{fewOuter, select, true {. Få bor i ringen, så et tall per 1000 sier lite.} other {. Folketallet i ringen er ikke kjent.}}} other { ({rateOuter, number, ::.0} per 1000 innbyggere).}}${STOCK.nb}`,
      consider: `Endringen gir {sites} steder i programmet innen {inner} m, mot {sitesBefore} før. Vurder et sted lenger unna de andre.${STOCK.nb}`,
    },
    change: "Et sted der det er færre enn {sitesFrom} steder i programmet innen {inner} m.",
    params: {
      inner: "Innerste ring",
      middle: "Midterste ring",
      outer: "Ytterste ring",
      sitesFrom: "Vurder når endringen gir så mange steder i innerste ring",
      worstUnits: "Boenheter i midterste ring som gir dårligste poeng",
    },
  },
  nn: {
    title: "Ringar rundt staden",
    asks: "Kor mange bueiningar i programmet er det nær staden, i tre avstandar?",
    why: "Studiar frå Denver fann ingen merkbar verknad av små stader; berre dei største, med 53 plassar eller fleire, hadde utslag innan 150 m. På storleik med småhus er ingen skade vist. Ringane blir viste så alle ser det same, og ein tredje stad i den inste ringen bør vurderast. Studiane gjeld slike program; dei kommunale bustadene samla blir viste ved sida av.",
    measured: "{measured, plural, one {# bueining} other {# bueiningar}} innan {middle} m",
    verdicts: {
      info: `{trial, select, true {Blir staden brukt, blir det} other {Det er}} {unitsInner} {unitsInner, plural, one {bueining} other {bueiningar}} i programmet innan {inner} m, {unitsMiddle} innan {middle} m og {unitsOuter} innan {outer} m{rateOuter, select, null {{fewOuter, select, true {. Få bur i ringen, så eit tal per 1000 seier lite.} other {. Folketalet i ringen er ikkje kjent.}}} other { ({rateOuter, number, ::.0} per 1000 innbyggjarar).}}${STOCK.nn}`,
      consider: `Endringa gir {sites} stader i programmet innan {inner} m, mot {sitesBefore} før. Vurder ein stad lenger unna dei andre.${STOCK.nn}`,
    },
    change: "Ein stad der det er færre enn {sitesFrom} stader i programmet innan {inner} m.",
    params: {
      inner: "Inste ring",
      middle: "Midtarste ring",
      outer: "Ytste ring",
      sitesFrom: "Vurder når endringa gir så mange stader i inste ring",
      worstUnits: "Bueiningar i midtarste ring som gir dårlegaste poeng",
    },
  },
  en: {
    title: "Rings around the place",
    asks: "How many programme units are near the place, at three distances?",
    why: "Studies from Denver found no noticeable effect of small sites; only the largest, of 53 places or more, showed one within 150 m. At the scale of small houses no harm is evidenced. The rings are shown so that all see the same, and a third site in the inner ring should be considered. The studies are of such programmes; municipal dwellings as a whole are shown beside them.",
    measured: "{measured, plural, one {# unit} other {# units}} within {middle} m",
    verdicts: {
      info: `{trial, select, true {If the place is used, there will be} other {There {unitsInner, plural, one {is} other {are}}}} {unitsInner} {unitsInner, plural, one {programme unit} other {programme units}} within {inner} m, {unitsMiddle} within {middle} m and {unitsOuter} within {outer} m{rateOuter, select, null {{fewOuter, select, true {. Few live in the ring, so a figure per 1,000 says little.} other {. The number of residents in the ring is not known.}}} other { ({rateOuter, number, ::.0} per 1,000 residents).}}${STOCK.en}`,
      consider: `The change makes {sites} programme sites within {inner} m, up from {sitesBefore}. Consider a place farther from the others.${STOCK.en}`,
    },
    change: "A place with fewer than {sitesFrom} programme sites within {inner} m.",
    params: {
      inner: "Inner ring",
      middle: "Middle ring",
      outer: "Outer ring",
      sitesFrom: "Consider when the change makes this many sites in the inner ring",
      worstUnits: "Units in the middle ring that give the lowest points",
    },
  },
};
