/** Texts of the agreement finder in the council's room. */
export const agreement = {
  "agreement.question": "Kva kan alle leve med?",
  "agreement.views": "Kva medlemmene legg vekt på",
  "agreement.working": "Reknar …",
  "agreement.failed": "Dette kunne ikkje reknast ut. Last sida på nytt og opne saka igjen.",
  "agreement.answer": "Tomter alle kan leve med",
  "agreement.member": "Medlem",
  "agreement.add": "Ny medlem",
  "agreement.remove": "Ta bort",
  "agreement.whatMatters": "Kor viktig er dette for medlem {member}?",
  "agreement.importance.none": "ikkje",
  "agreement.importance.less": "mindre",
  "agreement.importance.same": "som no",
  "agreement.importance.more": "meir",
  "agreement.forgotten": "Svara ligg berre på skjermen og blir borte når sida blir lukka.",
  "agreement.forget": "Gløym alt no",
  "agreement.nowhere":
    "Medlem {member} har sett så mykje til «ikkje» og «mindre» at ingenting er att å leggje vekt på. Set noko til «som no» eller «meir».",
  "agreement.noneForSure": "Ingen tomt er sikkert blant dei tre beste for alle.",
  "agreement.together.always":
    "Sikkert blant dei tre beste for {members, plural, one {medlemmet} other {alle {members}}}",
  "agreement.together.sometimes":
    "Kan vere blant dei tre beste for {members, plural, one {medlemmet} other {alle {members}}}",
  "agreement.together.undecided": "Ikkje avgjort",
  "agreement.mark":
    "Medlem {member}: {standing, select, always {sikkert blant dei tre beste} sometimes {kan vere blant dei tre beste} undecided {ikkje avgjort} other {aldri blant dei tre beste}}",
  "agreement.out": "{count} av {all} tomter er aldri blant dei tre beste for nokon.",
  "agreement.divides": "{criterion} skil dykk: {more} vil ha meir vekt, {less} mindre.",
} as const;
