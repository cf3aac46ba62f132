import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Familier i tette områder",
    asks: "Er familier bosatt der boenhetene ligger tett, eller der mange er samlet?",
    why: "Verdal bosetter helst ikke barnefamilier i kommunale boliger, og finner et område som passer for familier når det ikke er til å unngå. Regelen teller familier i området, aldri i en bolig, og er bare et råd: den avslår ingen og gir ingen poeng. Færre enn {leastShown} vises ikke som tall, for ingen skal kunne kjennes igjen.",
    measured: "{measured, plural, =0 {ingen kjente familier} one {# familie} other {# familier}}",
    verdicts: {
      within:
        "Vi kjenner ingen familier bosatt der boenhetene i området ligger tett eller mange er samlet. Det er innenfor.",
      consider:
        "{few, select, true {Noen familier, færre enn {leastShown},} other {{families, plural, one {# familie} other {# familier}}}} er bosatt {dense, select, true {i dette området, der boenhetene ligger tett} other {på steder i området der mange boenheter er samlet}}. Vurder et annet sted neste gang en familie skal bosettes, og spør familiene hva de ønsker.",
      unknown:
        "Det er ikke oppgitt om bosettingene her gjelder familier, eller folketallet mangler. Da kan vi ikke si om familier bor der boenhetene ligger tett.",
    },
    change: "Et område der reglene ikke ber om noe, for den neste familien. Familien velger selv.",
    params: { leastShown: "Vis antallet først når det er minst" },
  },
  nn: {
    title: "Familiar i tette område",
    asks: "Er familiar busette der bueiningane ligg tett, eller der mange er samla?",
    why: "Verdal buset helst ikkje barnefamiliar i kommunale bustader, og finn eit område som passar for familiar når det ikkje er til å unngå. Regelen tel familiar i området, aldri i ein bustad, og er berre eit råd: han avslår ingen og gir ingen poeng. Færre enn {leastShown} blir ikkje vist som tal, for ingen skal kunne kjennast att.",
    measured: "{measured, plural, =0 {ingen kjende familiar} one {# familie} other {# familiar}}",
    verdicts: {
      within:
        "Vi kjenner ingen familiar busette der bueiningane i området ligg tett eller mange er samla. Det er innanfor.",
      consider:
        "{few, select, true {Nokre familiar, færre enn {leastShown},} other {{families, plural, one {# familie} other {# familiar}}}} er busette {dense, select, true {i dette området, der bueiningane ligg tett} other {på stader i området der mange bueiningar er samla}}. Vurder ein annan stad neste gong ein familie skal busetjast, og spør familiane kva dei ønskjer.",
      unknown:
        "Det er ikkje oppgitt om busetjingane her gjeld familiar, eller folketalet manglar. Då kan vi ikkje seie om familiar bur der bueiningane ligg tett.",
    },
    change: "Eit område der reglane ikkje ber om noko, for den neste familien. Familien vel sjølv.",
    params: { leastShown: "Vis talet først når det er minst" },
  },
  en: {
    title: "Families in dense areas",
    asks: "Are families housed where units lie densely, or where many are gathered?",
    why: "Verdal would rather not house families with children in municipal dwellings, and finds an area that suits families when it cannot be avoided. The rule counts families in the area, never in a dwelling, and is advice only: it refuses nobody and gives no points. Fewer than {leastShown} are not shown as a number, so that nobody can be recognised.",
    measured: "{measured, plural, =0 {no known families} one {# family} other {# families}}",
    verdicts: {
      within:
        "We know of no families housed where the area’s units lie densely or many are gathered. That is within the limit.",
      consider:
        "{few, select, true {Some families, fewer than {leastShown},} other {{families, plural, one {# family} other {# families}}}} {families, plural, one {is} other {are}} housed {dense, select, true {in this area, where units lie densely} other {on sites in the area where many units are gathered}}. Consider another place the next time a family is to be housed, and ask the families what they want.",
      unknown:
        "It is not stated whether the placements here are of families, or the number of residents is missing. So we cannot say whether families live where units lie densely.",
    },
    change: "An area where the rules ask for nothing, for the next family. The family chooses.",
    params: { leastShown: "Show the number only from" },
  },
};
