/**
 * The commonest given names in Norway, as names and not as persons (Statistics Norway publishes the ranks): enough to tell a
 * column of people from a column of places. Folded spelling.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aase aasta abdi agnes agnete ahmed aksel alexander alf alfred ali alma amalie amanda amund anders " +
    "andrea andreas ane anette anita anja ann anna anne anneli annette anton are arild arne arnfinn arnt " +
    "arvid asbjorn ase aslak asmund asta astrid atle aud audun august aurora axel benedicte benjamin " +
    "bente berit bernt bettina birger birgit birgitte birthe bjarne bjorg bjorn bodil borge brit brita " +
    "brith britt cecilie charlotte christian christina christine christopher dag dagfinn dagny daniel " +
    "david didrik ebba edel edith edvard egil einar eirik eivind elena elias elin eline elisabeth elise " +
    "ella ellen elsa else elvira emil emilie emily emma endre erik erika erling ernst espen ester eva " +
    "even fatima felix ferdinand filip finn frank fred fredrik frida frode geir georg gerd gina gisle " +
    "gjertrud grete grethe gro gudbrand gudrun gunhild gunn gunnar gunvor gustav guttorm haakon hakon " +
    "hallgeir hallvard halvard halvor hanna hannah hanne hans harald hassan havard hedda hege heidi " +
    "helene helga helge helle henning henriette henrik herman hilda hilde hildegunn hilma hjalmar hjordis " +
    "hugo hussein ibrahim ida inga inge ingebjorg ingeborg inger ingjerd ingrid ingunn ingvar ingvild " +
    "irene isabella isak ivar iver jakob jan janne jarle jenny jens jesper joakim jofrid johan johanna " +
    "johannes john johnny jon jonas jorgen jorn jorunn josef josefine jostein julia julie kai kaja " +
    "kamilla kare karen kari karin karina karl karoline karsten katarina katrine kenneth kent ketil kim " +
    "kirsten kirsti kirstin kjell kjersti kjetil klara klaus knut kolbjorn konrad kristian kristin " +
    "kristina kristine kristoffer kurt lars lasse laura lea leah leif lena lene leo leon lillian lilly " +
    "linda line linn linnea lisa lise liv live lotte louise lucas ludvig lukas mads magnar magne magnhild " +
    "magnus maja malene malin maren margaret margareth margit margrethe mari maria mariam marianne marie " +
    "marit marita marius markus marte martha marthe martin martine mathea mathias mathilde mats mette mia " +
    "michael mikael mikkel milla mille mohamed mohammad mohammed mona monica morten muhammad nathalie " +
    "nicolai nils nina noah nora norunn oda odd oddbjorn oddny oddvar odin oivind ola olaf olaug olav ole " +
    "olga oline oliver oscar oskar ottar otto oydis oystein oyvind paal pal patrick paul peder per " +
    "pernille petra petter philip pia preben ragna ragnar ragnhild ragnvald rakel randi rebecca reidar " +
    "reidun renate rikke roald roar robert roger rolf ronnaug ronny roy ruben rune ruth samuel sander " +
    "sandra sara sarah sebastian selma sigbjorn signe sigrid sigrun sigurd silje simen simon siri sissel " +
    "siv sivert snorre sofia sofie solfrid solveig sondre sonja stein steinar stella sten stephan stian " +
    "stig stine svanhild svein sverre sylvi synne synnove tage tarjei terje thea theo theodor thomas thor " +
    "thorbjorn tina tine tiril tobias tom tomas tone tonje tor torbjorg torbjorn tord tordis tore torfinn " +
    "torgeir torhild toril torill torkel torleif tormod torstein torunn tove trine trond trude trygve " +
    "trym turid tuva ulla ulrik unni valborg vegard vera vetle vibeke victor victoria vidar vigdis viggo " +
    "viktor vilde vilja viljar vivian walter wenche werner william ylva yngve yusuf zahra"
  ).split(" "),
);
