/** Texts of the agreement finder in the council's room. */
export const agreement = {
  "agreement.question": "Hva kan alle leve med?",
  "agreement.views": "Hva medlemmene legger vekt på",
  "agreement.working": "Regner …",
  "agreement.failed": "Dette kunne ikke regnes ut. Last siden på nytt og åpne saken igjen.",
  "agreement.answer": "Tomter alle kan leve med",
  "agreement.member": "Medlem",
  "agreement.add": "Nytt medlem",
  "agreement.remove": "Ta bort",
  "agreement.whatMatters": "Hvor viktig er dette for medlem {member}?",
  "agreement.importance.none": "ikke",
  "agreement.importance.less": "mindre",
  "agreement.importance.same": "som nå",
  "agreement.importance.more": "mer",
  "agreement.forgotten": "Svarene ligger bare på skjermen og blir borte når siden lukkes.",
  "agreement.forget": "Glem alt nå",
  "agreement.nowhere":
    "Medlem {member} har satt så mye til «ikke» og «mindre» at ingenting er igjen å legge vekt på. Sett noe til «som nå» eller «mer».",
  "agreement.noneForSure": "Ingen tomt er sikkert blant de tre beste for alle.",
  "agreement.together.always":
    "Sikkert blant de tre beste for {members, plural, one {medlemmet} other {alle {members}}}",
  "agreement.together.sometimes":
    "Kan være blant de tre beste for {members, plural, one {medlemmet} other {alle {members}}}",
  "agreement.together.undecided": "Ikke avgjort",
  "agreement.mark":
    "Medlem {member}: {standing, select, always {sikkert blant de tre beste} sometimes {kan være blant de tre beste} undecided {ikke avgjort} other {aldri blant de tre beste}}",
  "agreement.out": "{count} av {all} tomter er aldri blant de tre beste for noen.",
  "agreement.divides": "{criterion} skiller dere: {more} vil ha mer vekt, {less} mindre.",
} as const;
