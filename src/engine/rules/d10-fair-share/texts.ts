import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Rimelig fordeling",
    asks: "Har området flere boenheter per innbygger enn kommunen samlet?",
    why: "New York ber om særskilte hensyn før en bydel over snittet får mer. Revisjonen fant at tre av fire saker likevel ikke ble sett på, og at folketallet var for gammelt. Derfor vises året, og for gamle tall gir ikke svaret «innenfor».",
    measured:
      "{unstable, select, true {{units, plural, one {# boenhet} other {# boenheter}}} other {{measured, number, ::.0} per 1000}}",
    verdicts: {
      within:
        "{trial, select, true {Brukes stedet, får området} other {Området har}} {unstable, select, true {{units, plural, one {# {count, select, stock {kommunal boenhet} other {boenhet i programmet}}} other {# {count, select, stock {kommunale boenheter} other {boenheter i programmet}}}}, og tallene er så små at et tall per 1000 er usikkert} other {{measured, number, ::.0} {count, select, stock {kommunale boenheter} other {boenheter i programmet}} per 1000 innbyggere}}; kommunen har {mean, number, ::.0} per 1000. Det er innenfor.{year, select, null { Året for folketallet er ikke oppgitt.} other {}}",
      consider:
        "{trial, select, true {Brukes stedet, får området} other {Området har}} {unstable, select, true {{units, plural, one {# {count, select, stock {kommunal boenhet} other {boenhet i programmet}}} other {# {count, select, stock {kommunale boenheter} other {boenheter i programmet}}}}, og tallene er så små at et tall per 1000 er usikkert} other {{measured, number, ::.0} {count, select, stock {kommunale boenheter} other {boenheter i programmet}} per 1000 innbyggere}}. Kommunen samlet har {mean, number, ::.0} per 1000, og området ligger over. Vurder områder som har færre, før dette får flere.{year, select, null { Året for folketallet er ikke oppgitt.} other {}}",
      unknown:
        "{residents, select, null {Folketallet i området er ikke kjent, så det kan ikke sammenlignes med kommunen.} other {{year, select, null {Folketallet i området eller kommunen mangler eller er 0, så de kan ikke sammenlignes.} other {Folketallet er fra {year} og for gammelt eller mangelfullt til å svare på. Legg inn nyere tall.}}}}",
    },
    change: "Et område med færre boenheter per innbygger enn kommunen samlet.",
    params: {
      timesMean: "Vurder over så mange ganger kommunens snitt",
      maxAge: "Folketall er for gammelt etter",
    },
  },
  nn: {
    title: "Rimeleg fordeling",
    asks: "Har området fleire bueiningar per innbyggjar enn kommunen samla?",
    why: "New York ber om særskilde omsyn før ein bydel over snittet får meir. Revisjonen fann at tre av fire saker likevel ikkje blei sett på, og at folketalet var for gammalt. Difor blir året vist, og for gamle tal gir ikkje svaret «innanfor».",
    measured:
      "{unstable, select, true {{units, plural, one {# bueining} other {# bueiningar}}} other {{measured, number, ::.0} per 1000}}",
    verdicts: {
      within:
        "{trial, select, true {Blir staden brukt, får området} other {Området har}} {unstable, select, true {{units, plural, one {# {count, select, stock {kommunal bueining} other {bueining i programmet}}} other {# {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}}}}, og tala er så små at eit tal per 1000 er usikkert} other {{measured, number, ::.0} {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} per 1000 innbyggjarar}}; kommunen har {mean, number, ::.0} per 1000. Det er innanfor.{year, select, null { Året for folketalet er ikkje oppgitt.} other {}}",
      consider:
        "{trial, select, true {Blir staden brukt, får området} other {Området har}} {unstable, select, true {{units, plural, one {# {count, select, stock {kommunal bueining} other {bueining i programmet}}} other {# {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}}}}, og tala er så små at eit tal per 1000 er usikkert} other {{measured, number, ::.0} {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} per 1000 innbyggjarar}}. Kommunen samla har {mean, number, ::.0} per 1000, og området ligg over. Vurder område som har færre, før dette får fleire.{year, select, null { Året for folketalet er ikkje oppgitt.} other {}}",
      unknown:
        "{residents, select, null {Folketalet i området er ikkje kjent, så det kan ikkje samanliknast med kommunen.} other {{year, select, null {Folketalet i området eller kommunen manglar eller er 0, så dei kan ikkje samanliknast.} other {Folketalet er frå {year} og for gammalt eller mangelfullt til å svare på. Legg inn nyare tal.}}}}",
    },
    change: "Eit område med færre bueiningar per innbyggjar enn kommunen samla.",
    params: {
      timesMean: "Vurder over så mange gonger snittet i kommunen",
      maxAge: "Folketal er for gammalt etter",
    },
  },
  en: {
    title: "Fair share",
    asks: "Does the area have more units per resident than the municipality as a whole?",
    why: "New York asks for additional consideration before a district above the mean is given more. Its audit found that three of four cases were still not reviewed, and that the number of residents was stale. So the year is shown, and figures that are too old never answer “within”.",
    measured:
      "{unstable, select, true {{units, plural, one {# unit} other {# units}}} other {{measured, number, ::.0} per 1,000}}",
    verdicts: {
      within:
        "{trial, select, true {If the place is used, the area will have} other {The area has}} {unstable, select, true {{units, plural, one {# {count, select, stock {municipal} other {programme}} unit} other {# {count, select, stock {municipal} other {programme}} units}}, and the numbers are so small that a figure per 1,000 is uncertain} other {{measured, number, ::.0} {count, select, stock {municipal} other {programme}} units per 1,000 residents}}; the municipality has {mean, number, ::.0} per 1,000. That is within the limit.{year, select, null { The year of the count of residents is not given.} other {}}",
      consider:
        "{trial, select, true {If the place is used, the area will have} other {The area has}} {unstable, select, true {{units, plural, one {# {count, select, stock {municipal} other {programme}} unit} other {# {count, select, stock {municipal} other {programme}} units}}, and the numbers are so small that a figure per 1,000 is uncertain} other {{measured, number, ::.0} {count, select, stock {municipal} other {programme}} units per 1,000 residents}}. The municipality as a whole has {mean, number, ::.0} per 1,000, and the area is above. Consider areas that have fewer before this one is given more.{year, select, null { The year of the count of residents is not given.} other {}}",
      unknown:
        "{residents, select, null {The number of residents in the area is not known, so it cannot be compared with the municipality.} other {{year, select, null {The number of residents of the area or the municipality is missing or 0, so they cannot be compared.} other {The number of residents is from {year} and too old or incomplete to answer on. Add newer figures.}}}}",
    },
    change: "An area with fewer units per resident than the municipality as a whole.",
    params: {
      timesMean: "Consider above this many times the municipal mean",
      maxAge: "Residents are too old after",
    },
  },
};
