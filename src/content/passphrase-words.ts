/**
 * Common Dutch words of 4 to 8 letters a-z, for passphrases and check words: easy to type, to say
 * and to remember. No names, nothing unkind. Never take one out or change their order once words
 * were made from a fingerprint with it; additions come at the end.
 */
export const passphraseWords: readonly string[] = `
aardbei aarde aardig accu achter acteur actie adres advies afdeling afspraak agenda akker alarm
album allemaal alles almanak altijd ander anders andijvie anker antwoord appel april arend
artikel asperge atelier atlas auto avond avontuur azijn baan baard baas bagage bakfiets bakker
bakkerij balie balk balkon ballet ballon bamboe bami banaan band bank banket barista basis
batterij bazaar bedrag bedrijf beek beeld been beer begin begrip behang beitel bekend beker
belang beloning beneden berg berging bericht berk beroemd beroep besluit beste bestek bestuur
beton beuk beurs beurt bever beweging bewijs bewolkt bezem bezoek bezorger bijbaan bijen bijlage
biljart binnen biologie biscuit blad bladeren blauw blazer blender blij blik blikje bliksem
bloem bloemen bloes bloesem blok blond bodem boek boeken boeket boer boksen bolwerk bonbon bond
boog boom boon boord boot bord boren borstel bosbes bosrand boter boterham bouw bouwen bouwer
boven braam brand brasem breed breien brein brief bril brink broccoli broek broer brommer bron
brood broodje brug bruggen bruid bruin brullen buffet buidel buiten buizerd bundel bureau buren
burger bushalte buur buurman buurt cactus cadeau camera camper camping canvas capsule caravan
carnaval cavia cello cement centrum chips chocola cilinder circus cirkel citroen clown club
coach code collega college comfort computer concert contact controle couscous cursus daar daarom
dadel dagblad dagboek daglicht dagtocht dakgoot dakpan dakraam dans dansen danser dansles dapper
darten dassen datum dauw debuut december decor deeg deel dekbed deken deksel dekzeil delen
denken detail deur deurbel deurmat diamant dichtbij dichter diep dier dieren dijk diner dingen
dinsdag diploma direct dirigent disco dobber dochter doel doelman dolfijn domino donder donker
donut doolhof doos dorp douche dozijn draad draaien draak dragen drempel driehoek dromen drone
droom drop druif druiven druk druppel duet duif duik duikboot duiken duim duin duinen duizend
durven duwen dwars echo eekhoorn eend eenheid eenvoud eerlijk eerste eetlepel egel eigen eikel
eiland einde eindpunt eland elastiek elektra elftal elleboog emmer energie engel enkel ergens
ernstig ervaring etage etalage eten etiket even examen expert export extra ezel fabriek fakkel
familie fanfare feest feestdag festival fiets fietsbel fietsen fietser fietspad figuur file
filiaal film filter finale flamingo flat fles flesje fluit fluiten folder fontein forel formule
forum foto framboos fris frisbee frituur fruit functie galerij gang gans garage garnaal gast
gasten gazon gebaar gebak gebied gebouw gebruik gedachte gedicht geduld geel geest geheel
geheugen geit geiten geld geleerd geluid geluk gember gemeente generaal gerecht gereed gerst
gesprek getal gevel geven gevoel gewicht gewoon gezicht gezond gids gieter gigant giraf gitaar
glad glas gletsjer glijbaan glimlach globe gloed goed gordel gordijn goud gouden graad graag
graan gracht gras grasmat grasveld graven grens grenzen griffel grijs grill groei groeien groen
groente groep grond groot grot gunst gymzaal haai haak haan haard haas haast hagel haken half
halte hamer hamster hand handdoek handel handig hangmat haring hart haven hebben hectare heden
heel heerlijk heide held helder heldin helft helm helpen hemd hemel hemelbed hengel herder
herfst hert hesje heuvel hier hobby hockey hoed hoek hoepel hoera hoes hoeve hollen hond honderd
honing honkbal hoofd hoog hoogte hooi hoop hoorn horen horizon horloge hotel hout houten huid
huis huiswerk hulp humor huren ideaal idee ijsbaan ijsbeer ijsje ijskast ijsthee ijzer imker
import inhoud inkt inktpot inktvis insect invoer inzicht januari japon jarig jeans jeep jeugd
jong jongen jongleur journaal jubileum judo juffrouw juist jukebox juli juni juweel kaars kaart
kaartje kaas kabel kabouter kachel kader kajak kalender kalf kalm kameel kamer kamp kamperen
kampvuur kanaal kandij kaneel kano kans kant kantine kantoor kapitein kapper kapstok karaf
karavaan karper karton karwei kast kastanje kasteel katoen kazerne keer kegel keizer kelder
kelner kennen kennis keramiek kerk kermis kern kers kersen ketel ketting keuken keuze kever
kiezel kiezen kijken kikker kilo kind kipfilet kist kiwi klaar klank klant klap klas klaver
kleding kleed klei klein klep kleur kleuren kleuter klim klimmen klimop klinker klok klokhuis
klomp klompen klooster kluis klus klussen knal knap knie knikker knippen knolraap knoop knop
knuffel koala koek koekje koel koelkast koers koets koffer koffie koken kokos kolibrie komeet
kompas konijn koning konvooi kookboek kool koor koord koper koppel koraal koren korf korrel kort
korting kost kosten koster koud kraag kraai kraan kracht kraken krant krat kreeft krekel krent
krijt kring kroon krop kruid kruiden kruik kruimel kruis kruising kruk krul kubus kuif kuiken
kuil kuipje kunst kurk kussen kust kwart kwartel kwartier kwarts kwast kwik laag laan laars laat
labyrint lachen ladder lade lakens lamp lampion land landbouw landen lang langs lantaarn laptop
lasser later laurier lava lavendel lawine leer leerling leesboek leesbril leeuw leiding lekker
lengte lente lepel leraar leren lessen lesuur letter leuk leuning leven levend lezen lezer liaan
libel lichaam licht lied liedje lief liefde lieve lift lijm lijn lijnen lijst lijster liniaal
links linnen linzen liter loep logboek logo lokaal loket longen loods loop lopen loupe
lucht lucifer luid luister lunch lupine luxe maan maand maandag maart maat machine magazijn
magneet maken maker mand mandje manege mango manier mantel marathon markies markt marmer marmot
masker mast match matras matroos maximum medaille meel meer meerkoet meetlat meisje melk melkweg
melodie meloen mengen mensen merel metaal meter metro meubel middag midden mier mild miljoen
minder minuut mist mixer modder mode model moed moeder moestuin mogelijk molen moment monitor
monteur mooi morgen mosterd motief motor mouw muesli muis munt munten muntthee museum muts muur
muziek muzikant naaien naald naam naast nabij nacht nachtuil nagel namiddag narcis natuur navel
nectar neef nest netjes netwerk neus nevel nicht niets nieuw nieuws nodig noemen noord noot
normaal noten notitie november nuchter nummer nuttig oase ober oceaan ochtend oefenen oefening
oester oever officier ogen oktober olie olifant olijf omelet ommetje onder onderweg ontbijt
ontwerp oogarts oogst oorbel oosten open opener opera oppas oprit opslag optocht oranje orde
orgel orkest otter otters ouders oven over overal overall overkant overleg paard paarden paars
pagina pakhuis pakket paleis palet paling palm panda paneel pannen panter papa papaja papegaai
papier paprika parade paraplu parel parfum park parkeren parket partner passer passie pasta
pastei patrijs patroon pauk pauw pauze pedaal peddel peer pegel peil pelgrim pelikaan penseel
peper peren perfect periode perron pers persoon perzik peul pianist piano picknick pier pijl
pijp pilaar piloot pincet pinda piraat pizza plaat plaats plafond plak plan planeet plank
planken plant planten plas plastic plein plek plezier ploeg plons plukken plus poeder poes
polder pomp pompoen pond pony poort poot popcorn portaal portie post postbode poster potlood
prachtig praktijk praten precies prei premie prent pretpark prettig prijs prins prinses prisma
proef proefles proeven program project prooi proper pudding punaise puntje pupil puree puur
puzzel quiz raad raadsel raam raap race radar radijs radio raken raket rand rang rasp raster
ravijn recept recht rechter rechts record rede reden reeks regel regelen regen regenjas regie
regio reiger reis reizen reiziger rekenen rekening reling remmen renner rest reuk reus ribbel
ridder riem riet rijbaan rijden rijles rijp rijst rijtuig riksja rimpel ring ringen ritme rits
rivier robijn robot rode roeien roep roer rogge rollen roltrap roman rond rondje rood room
rooster rotonde rots rotsen route rozen rozijn rubber rugby rugzak ruilen ruim ruimte ruit
ruiter rustig rustplek saffier sage salade salon samen sandaal sapje sauna saus schaal schaap
schaar schaats schaduw schakel schaken schat scheef schelp schema schep scherm scherp schets
schil schild schilder schip schoen schoenen schommel school schoon schoot schop schort schotel
schouder schrift schuim schuin schuit schuur scooter sector seizoen selderij serie serre servet
servies sfeer shirt signaal sjaal skaten slak slang slede sleutel slim slinger sloep slof sloot
slot sluis smaak smaken smal smeden smid smoothie snaar snavel sneeuw snel snelheid snoep snoer
snor soep soepel sofa sokken solist solo soort sorbet souvenir spaak spade spanning spar sparen
spatel spel spelen speler spiegel spier spijker spin spinazie spits spons spoor sport sporten
spraak spreeuw sprong spruit staal staart stad stadion stage stal stam stamboom stand stap
stapel stappen start station steen steiger stekker stem stempel ster sterk sterren steun stevig
stier stift stijl stil stilte stoel stoep stof stoffen stok stoofpot stoom stop storm straal
straat strak strand streek streep strijken strik stro strook stroom stroop struik student studie
stuk stuur suiker super surfer systeem taak taal taart taarten tablet tafel takken talent
tamboer tand tandarts tandem tango tante tapdans tapijt tarwe tasje team techniek teen tegel
tegen teken tekening tekst telefoon tellen tempo tenen tennis tent tentdoek terras terug test
tevreden theater thee theepot thema theorie thermos thuis ticket tien tijd tijdens tijger tissue
titel toast tocht toets toetsen tolk tomaat toneel toon toren tosti touw traag tractor trainen
traject tram trap trappen trede trein treinen trek trekker trend trommel trompet trots trouw
truc trui tuin tuinhek tuinman tuit tulp tulpen tunnel turf turnen turner twaalf twee tweeling
uien uier uilen uitgang uitje uitleg uitzicht unie uniek uniform vaag vaak vaardig vaart vaas
vader vakantie vakman vanavond vandaag vanille vast veel veer veerpont vegen veilig veld venster
verband verder verf verhaal verkeer verlof vers versie verte vest veter viaduct video vier
vierkant vijf vijver vijzel villa viool visite vissen visser vlaai vlag vlaggen vlak vlecht
vliegen vlieger vlinder vloed vloer vlonder vloot vlot vlug voedsel voelen voertuig voet voetbal
voeten voetpad vogel vogels volgen volgende volk volle voor vooraan voordeel vork vorm vouwen
vraag vragen vrede vreugde vriend vriendin vrij vrijdag vroeg vrolijk vrouw vrucht vulkaan
vulpen vuur vuurwerk waaier waarde waarom wafel wagen wakker walnoot wals walvis wand wandelen
wang want warm warmte wasbak wasbeer wasmand wassen water waterpas waterval watten website week
weer wegen weide weiland wekker wereld werf werk werken werkplek wesp west westen wezel
wieg wiel wielen wijd wijs wijzer wild wilg willen wind winkel winnen winter wissel woensdag
woestijn wolf wolk wolken wonder wonen woning woonboot woord woorden wortel zaad zaag zaal zacht
zadel zakdoek zakelijk zalm zand zandbak zang zanger zebra zebrapad zeef zeehond zeep zeil
zeilboot zeilen zeker zelf zelfde zender zestig zetel zeven zicht zien zijde zilver zingen
zitten zoeken zoet zolder zomer zondag zonnig zool zoon zorg zorgen zout zuid zuiden zuil zuivel
zuiver zusje zuurkool zwaan zwaar zwaluw zwart zwembad zwemles zwemmen
`
  .trim()
  .split(/\s+/)
