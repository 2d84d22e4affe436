/**
 * Hard words of the sociaal domein with an easier way to say it and an explanation: the project's own selection, made for
 * the content of Toegang (rule L09). A law may need the word itself (aanvraag, beschikking, bezwaar): then explain it.
 * One word a line: word | instead | explanation. How words are bent is in `inflection.ts`.
 */
export interface HardWord {
  readonly word: string;
  readonly instead: string;
  readonly explanation: string;
}

const LINES = `
aanbieder | organisatie die hulp geeft | De organisatie die de hulp aan u geeft.
aangaande | over | U kunt gewoon 'over' zeggen.
aanmelden | u laat weten dat u hulp wilt | U zegt tegen een organisatie dat u hulp wilt.
aanspraak maken op | recht hebben op | U mag iets krijgen volgens de regels.
aanvraag | vraag om hulp of geld | U vraagt de gemeente om hulp of geld. Vaak op papier.
aanvullende uitkering | extra geld bij uw inkomen | U krijgt geld erbij als uw inkomen te laag is.
absentie | niet aanwezig zijn | Iemand is er niet.
accepteren | goed vinden | U vindt iets goed. U zegt ja.
actueel | van nu | Het klopt op dit moment.
adequaat | goed genoeg | Het past goed bij wat nodig is.
afdoeningstermijn | tijd die de gemeente heeft | In deze tijd moet de gemeente antwoord geven.
afwijzing | nee op uw vraag | De gemeente zegt nee.
algemene voorziening | hulp voor iedereen | Deze hulp is er voor iedereen in de gemeente. U hoeft hem niet aan te vragen.
alimentatie | geld voor uw ex of kind na een scheiding | Na de scheiding betaalt de een geld aan de ander.
alternatief | andere keuze | Iets anders dat ook kan.
ambtelijk | van de gemeente | Het hoort bij het werk van de gemeente.
ambtenaar | medewerker van de gemeente | Iemand die bij de gemeente werkt.
ambulante begeleiding | hulp bij u thuis | Iemand komt bij u langs om te helpen.
anoniem | zonder uw naam | U zegt niet wie u bent.
AOW | geld voor oudere mensen | Iedereen krijgt dit geld vanaf een bepaalde leeftijd.
arbeidsbeperking | moeite met werken door ziekte of beperking | Werken lukt niet altijd zoals bij anderen.
arbeidsmarkt | werk zoeken en vinden | Alle banen en alle mensen die werk zoeken.
arbeidsongeschikt | u kunt niet werken door ziekte of beperking | Door ziekte kunt u niet of minder werken.
AVG | de wet over uw privacy | Deze wet zegt wat anderen met uw gegevens mogen doen.
begeleiding | iemand die u helpt | Iemand helpt u met dingen die lastig zijn.
beheersbaar | onder controle | Het probleem is niet weg. Maar het wordt niet erger.
behoeven | nodig hebben | U heeft iets nodig.
beleid | het plan van de gemeente | De gemeente schrijft op wat zij wil doen.
bemiddeling | hulp bij een ruzie | Iemand helpt twee mensen om er samen uit te komen.
bemoeizorg | hulp die naar u toe komt | Een hulpverlener komt langs. Ook als u niet om hulp vroeg.
beoordelen | kijken of het klopt | Iemand kijkt of iets goed is of mag.
beperking | iets wat u minder goed kunt | Door ziekte of aanleg lukt iets minder goed.
beroep aantekenen | naar de rechter gaan | U bent het niet eens met de gemeente. De rechter kijkt ernaar.
beschermd wonen | wonen met hulp dichtbij | U woont in een huis waar altijd hulp is.
beschikking | brief met het besluit | In deze brief staat of u de hulp krijgt.
beslagvrije voet | geld dat u altijd mag houden | Dit deel van uw geld mag niemand afpakken.
bestaanszekerheid | genoeg geld om van te leven | U kunt eten, wonen en uw rekeningen betalen.
betalingsregeling | afspraak om in stukjes te betalen | U betaalt elke maand een deel.
bevoegdheid | iets wat iemand mag doen | Iemand mag dit doen of besluiten.
bewindvoerder | iemand die uw geld regelt | De rechter kiest iemand die uw geld beheert.
bezwaar maken | zeggen dat u het er niet mee eens bent | U schrijft de gemeente. De gemeente kijkt dan nog een keer.
beëindigen | stoppen | Het houdt op.
bijdrage in de kosten | geld dat u zelf betaalt | U betaalt een deel. De gemeente betaalt de rest.
bijstand | geld van de gemeente om van te leven | U krijgt dit als u bijna geen geld heeft.
bijzondere bijstand | extra geld voor iets wat echt nodig is | Bijvoorbeeld voor een kapotte wasmachine.
briefadres | adres voor uw post | U woont er niet. Maar uw post komt daar.
BSN | uw eigen nummer bij de overheid | Dit nummer staat op uw paspoort.
budgetbeheer | hulp bij uw geld | Iemand betaalt uw rekeningen met u of voor u.
calamiteit | iets heel ergs dat is gebeurd | Er ging iets heel erg mis. Iemand is zwaargewond of dood.
casemanager | uw vaste helper | Deze persoon regelt uw hulp.
centrumgemeente | grote gemeente die opvang regelt | Deze gemeente helpt ook mensen uit de gemeenten eromheen.
CIZ | organisatie die kijkt of u altijd zorg nodig heeft | Het CIZ beslist over zorg voor dag en nacht.
CJG | plek voor vragen over kinderen | CJG betekent Centrum voor Jeugd en Gezin.
cliënt | u, of: iemand die hulp krijgt | De persoon die hulp krijgt.
cliëntondersteuner | iemand die u helpt en met u meegaat | Deze hulp is gratis. De helper werkt niet voor de gemeente.
coach | iemand die u helpt | De helper oefent met u.
compensatie | geld of hulp als goedmaker | U krijgt iets terug omdat iets niet goed ging.
complex | moeilijk | Er komt veel bij kijken.
conform | volgens | Zoals het is afgesproken.
consulent | medewerker die u advies geeft | U praat met deze medewerker over uw vraag.
contacteren | bellen of mailen | U laat iets weten aan iemand.
continuïteit | de hulp gaat door | De hulp stopt niet ineens.
crisis | groot probleem dat nu hulp nodig heeft | Het gaat nu heel slecht. Er moet snel iets gebeuren.
curator | iemand die voor u beslist | De rechter kiest deze persoon.
dagbesteding | iets te doen overdag | U doet overdag werk of activiteiten met begeleiding.
declareren | geld terugvragen | U vraagt geld terug dat u heeft betaald.
deskundige | iemand die er veel van weet | Deze persoon heeft er veel over geleerd.
diagnose | wat er aan de hand is volgens de dokter | De dokter zegt welke ziekte of beperking u heeft.
dienstverlening | hulp | Wat een organisatie voor u doet.
DigiD | inloggen bij de overheid | Met DigiD laat u op internet zien wie u bent.
digitaal | op de computer of telefoon | Het gaat via internet.
doelgroep | de mensen voor wie het is | De hulp is voor deze mensen.
doelstelling | doel | Wat u wilt bereiken.
doorverwijzen | naar een ander sturen | Iemand zegt waar u wel hulp krijgt.
doorzettingsmacht | mogen zeggen: zo gaat het gebeuren | Iemand mag beslissen als anderen het niet eens worden.
dossier | map met uw gegevens | Hierin staat wat er over u is opgeschreven.
draagkracht | wat u kunt betalen of aankunt | Zoveel kunt u betalen. Of zoveel kunt u aan.
dwangsom | boete als iets te laat is | De gemeente moet geld betalen als zij te laat is.
echtscheiding | scheiding | U bent getrouwd. U gaat uit elkaar.
eigen bijdrage | geld dat u zelf betaalt | U betaalt een deel van de hulp zelf.
eigen kracht | wat u zelf kunt | Dingen die u zelf kunt doen.
eigen regie | zelf kiezen | U beslist zelf over uw leven.
ernstig | erg | Het is erg.
escalatie | het wordt erger | De ruzie of het probleem wordt groter.
evalueren | kijken hoe het ging | U praat over wat goed ging en wat niet.
ex-partner | uw vroegere man, vrouw of vriend | U had een relatie met deze persoon.
faciliteren | mogelijk maken | Iemand zorgt dat iets kan.
financieel | over geld | Het gaat over geld.
formulier | papier of pagina om in te vullen | U vult uw antwoorden in.
frequentie | hoe vaak | Zo vaak gebeurt het.
functioneren | hoe het gaat | Hoe het gaat met u of met iets.
fysiek | van het lichaam, of: in het echt | Het gaat over uw lichaam. Of u bent er zelf bij.
gecertificeerde instelling | organisatie voor jeugdbescherming | De rechter laat deze organisatie een kind beschermen.
gedwongen kader | hulp die moet | De rechter zegt dat de hulp moet.
gegevens | informatie over u | Bijvoorbeeld uw naam en uw adres.
gemachtigde | iemand die iets voor u mag doen | U geeft iemand toestemming om iets te regelen.
gemeentelijk | van de gemeente | Het hoort bij de gemeente.
gezinsplan | plan voor het hele gezin | Hierin staat wie wat gaat doen.
ggz | hulp bij psychische problemen | U krijgt hulp als u zich bijvoorbeeld heel somber of bang voelt.
handhaving | controleren of mensen zich aan de regels houden | De gemeente kijkt of de regels worden gevolgd.
huisarts | uw dokter | De dokter in uw buurt.
huisartsenpost | dokter voor 's avonds en in het weekend | Hier gaat u heen als uw dokter dicht is.
huishoudelijke hulp | hulp bij schoonmaken | Iemand komt uw huis schoonmaken.
huishouden | mensen die samen in een huis wonen | U en de mensen die bij u wonen.
huisuitzetting | u moet uw huis uit | U mag niet meer in uw huis wonen.
hulpmiddel | ding dat u helpt | Bijvoorbeeld een rolstoel.
hulpverlener | iemand die u helpt | Het is zijn of haar werk om te helpen.
hulpvraag | waar u hulp bij wilt | Wat u wilt vragen.
identiteitsbewijs | paspoort, ID-kaart of rijbewijs | Hiermee laat u zien wie u bent.
implementeren | gaan gebruiken | Iets nieuws gaat echt beginnen.
in aanmerking komen voor | mogen krijgen | U mag het krijgen als u aan de regels voldoet.
in natura | u krijgt de hulp zelf, geen geld | De gemeente regelt iemand die u helpt.
inburgering | leren over Nederland | U leert de taal en hoe Nederland werkt.
incasso | geld dat van uw rekening gaat | Een bedrijf haalt geld van uw rekening. U gaf daarvoor toestemming.
incassobureau | bedrijf dat geld ophaalt | Dit bedrijf wil dat u een schuld betaalt.
indicatie | besluit over welke zorg u nodig heeft | Hierin staat hoeveel zorg u mag krijgen.
indien | als | U kunt gewoon 'als' zeggen.
indienen | opsturen of geven | U stuurt het papier op.
individuele voorziening | hulp speciaal voor u of uw kind | De gemeente kijkt wat bij u past.
informeel netwerk | familie, vrienden en buren | Mensen om u heen die u kunnen helpen.
initiatief nemen | zelf beginnen | U wacht niet op een ander.
inkomen | geld dat u krijgt | Bijvoorbeeld loon of een uitkering.
inkomenstoeslag | extra geld bij een laag inkomen | U krijgt dit als u al lang weinig geld heeft.
inloopspreekuur | u komt langs zonder afspraak | U loopt binnen en stelt uw vraag.
instantie | organisatie | Bijvoorbeeld de gemeente of het UWV.
intake | eerste gesprek | U vertelt wat er is.
integraal | alles samen bekijken | Iemand kijkt naar alle problemen tegelijk.
interventie | hulp of actie | Iemand doet iets om te helpen.
inwoner | u, of: iemand die in de gemeente woont | U woont in deze gemeente.
jeugdbescherming | hulp die een kind beschermt | De rechter zegt dat deze hulp moet.
jeugdhulp | hulp voor kinderen en ouders | Deze hulp is meestal tot 18 jaar.
keukentafelgesprek | gesprek bij u thuis | Iemand van de gemeente praat met u over hulp.
klacht | u vertelt dat iets niet goed ging | U bent niet tevreden. U laat dat weten.
kostendelersnorm | minder bijstand als u samen woont | Wie een huis deelt, deelt ook de kosten.
kwetsbaar | iemand die snel problemen krijgt | U heeft soms extra hulp nodig.
kwijtschelding | u hoeft niet te betalen | De gemeente zegt: dit hoeft u niet te betalen.
laaggeletterd | moeite met lezen en schrijven | Lezen en schrijven is lastig.
leefgebied | deel van uw leven | Bijvoorbeeld wonen, werk of geld.
leerplichtambtenaar | medewerker die kijkt of kinderen naar school gaan | Deze medewerker praat met u als uw kind niet naar school gaat.
legitimeren | laten zien wie u bent | U laat uw paspoort of ID-kaart zien.
levensonderhoud | geld om van te leven | Geld voor eten, huur en andere dingen.
loket | plek waar u hulp kunt vragen | U gaat erheen of u belt.
LVB | u leert of begrijpt sommige dingen moeilijker | LVB betekent licht verstandelijke beperking.
maatregel | iets wat gedaan wordt | Iemand doet dit om een probleem op te lossen.
maatschappelijk werker | iemand die helpt bij problemen | U kunt praten over geld, thuis of andere zorgen.
maatschappelijke ondersteuning | hulp van de gemeente | Hulp om thuis te wonen en mee te doen.
maatwerk | hulp die bij u past | De hulp is speciaal voor u.
maatwerkvoorziening | hulp speciaal voor u | De gemeente kijkt wat u nodig heeft.
machtiging | papier dat iemand iets voor u mag doen | U zet uw naam eronder.
mandaat | mogen beslissen | De baas zegt: jij mag dit beslissen.
mantelzorger | iemand die voor u zorgt zonder loon | Bijvoorbeeld uw moeder of uw buurman.
mediation | hulp om samen uit een ruzie te komen | Iemand helpt u om te praten met de ander.
meldcode | stappen bij zorgen over geweld | Hulpverleners volgen deze stappen.
melding | u laat iets weten | U vertelt de gemeente dat u hulp nodig heeft.
minimaregeling | extra hulp bij weinig geld | Bijvoorbeeld geld voor sport van uw kind.
mits | als | Het mag alleen als dit klopt.
mobiliteit | hoe u ergens komt | Bijvoorbeeld met de bus of een scootmobiel.
motiveren | uitleggen waarom, of: zin geven | Iemand zegt waarom. Of iemand geeft u moed.
multiproblematiek | veel problemen tegelijk | U heeft problemen met meer dingen.
nazorg | hulp nadat de hulp is gestopt | Iemand vraagt later nog hoe het gaat.
netwerk | mensen die u kent | Familie, vrienden, buren en helpers.
onafhankelijk | kiest geen kant | De helper werkt niet voor de gemeente.
onderhavig | dit | Waar het nu over gaat.
ondersteuning | hulp | Iemand helpt u.
ondertekenen | uw naam eronder zetten | U zet uw handtekening.
ontheffing | u hoeft even niet | Een regel geldt even niet voor u.
ontruiming | u moet uw huis uit | Iemand haalt uw spullen uit uw huis.
onverwijld | meteen | Nu direct.
opschalen | meer of andere hulp inzetten | De hulp is niet genoeg. Er komt meer hulp.
opvang | plek om te slapen of veilig te zijn | U kunt daar een tijd blijven.
outreachend | naar mensen toe gaan | Hulpverleners wachten niet. Zij komen naar u toe.
overdracht | uw hulp gaat naar een ander | Een nieuwe helper neemt het over.
overeenkomst | afspraak op papier | Hierin staat wat u samen afspreekt.
participatie | meedoen | U doet mee in de buurt of op het werk.
Participatiewet | de wet over bijstand en werk | De gemeente helpt u aan werk of geld.
passend onderwijs | school die bij uw kind past | Elk kind krijgt een plek op school met hulp.
periodiek | elke keer weer | Bijvoorbeeld elke maand.
persoonsgebonden budget | geld om zelf hulp te kopen | U kiest zelf wie u helpt. Het heet ook: pgb.
pgb | geld om zelf hulp te kopen | U kiest zelf wie u helpt. U regelt het zelf.
preventie | zorgen dat iets niet gebeurt | U doet iets voordat het misgaat.
prioriteit | wat eerst moet | Dit is het belangrijkste.
procedure | de stappen | Zo gaat het, stap voor stap.
professional | iemand die dit werk doet | Het is zijn of haar beroep.
psychisch | in uw hoofd, over uw gevoel | Het gaat over hoe u zich voelt en denkt.
psycholoog | iemand die helpt bij gevoelens | U praat over wat u voelt en denkt.
raadplegen | bekijken of vragen | U zoekt iets op of vraagt het.
re-integratie | weer aan het werk gaan | U krijgt hulp om weer te werken.
realiseren | maken of doen | Iets wordt echt gedaan.
rechthebbende | iemand die het mag krijgen | Volgens de regels krijgt u dit.
rechtsbijstand | hulp van een advocaat | Iemand helpt u met de wet.
regisseur | de persoon die alles regelt | Een persoon zorgt dat alle hulp past.
relevant | belangrijk hiervoor | Het heeft ermee te maken.
resultaat | wat het oplevert | Wat er is gelukt.
sanctie | straf | Bijvoorbeeld minder geld.
schuldbemiddeling | hulp om schulden te betalen | Iemand praat met de mensen die geld van u krijgen.
schuldeiser | iemand die geld van u krijgt | U moet deze persoon of dit bedrijf betalen.
schuldhulpverlening | hulp bij schulden | De gemeente helpt u om uw schulden op te lossen.
signaleren | merken | Iemand ziet dat het niet goed gaat.
sociaal domein | hulp van de gemeente bij zorg, werk, geld en gezin | Alles wat de gemeente doet om mensen te helpen.
sociaal netwerk | familie, vrienden en buren | De mensen om u heen.
sociale kaart | lijst met plekken voor hulp | Hierop staat wie waarmee helpt.
specialistisch | voor moeilijke problemen | Deze helper weet er heel veel van.
stagneren | niet verder gaan | Het staat stil.
startkwalificatie | diploma havo, vwo of mbo 2 of hoger | Met dit diploma vindt u makkelijker werk.
statushouder | vluchteling die mag blijven | Deze persoon mag in Nederland wonen.
structureel | de hele tijd | Het gebeurt steeds weer.
subsidie | geld van de overheid | U krijgt geld om iets te doen.
tegemoetkoming | geld om mee te helpen | U krijgt een deel van de kosten.
tenzij | maar niet als | Het kan altijd. Maar niet als dit zo is.
termijn | tijd die u heeft | Voor die dag moet het klaar zijn.
terugvordering | u moet geld terugbetalen | U kreeg te veel geld.
tijdig | op tijd | Niet te laat.
toekenning | ja op uw vraag | De gemeente zegt ja.
toeslag | extra geld van de overheid | Bijvoorbeeld voor uw huur of zorg.
toestemming | u zegt dat het mag | U zegt ja.
toezicht | kijken of het goed gaat | Iemand controleert de hulp.
toezichthouder | iemand die controleert | Deze persoon kijkt of de hulp goed is.
traject | de weg met stappen | Alle stappen van de hulp.
trajectbegeleider | iemand die u helpt bij alle stappen | Deze helper loopt de stappen met u door.
uithuisplaatsing | kind woont een tijd ergens anders | De rechter zegt dat het kind niet thuis mag wonen.
uitkering | geld van de overheid | U krijgt geld als u niet kunt werken of geen werk heeft.
uitvoering | het echt doen | Het plan wordt gedaan.
UWV | organisatie voor geld als u geen werk heeft of ziek bent | UWV regelt bijvoorbeeld WW.
vangnet | hulp als niets anders meer kan | U valt niet helemaal buiten de hulp.
verblijfsstatus | papier dat u in Nederland mag blijven | Hierop staat of u mag blijven.
verificatie | controleren of het klopt | Iemand kijkt of het waar is.
vermogen | geld en spullen die u heeft | Bijvoorbeeld spaargeld of een auto.
verordening | regels van de gemeente | De gemeente schrijft deze regels op.
verschuldigd | u moet dit betalen | Dit bedrag moet u nog betalen.
verstrekken | geven | U krijgt iets.
vertrouwenspersoon | iemand bij wie u veilig kunt praten | Deze persoon vertelt het niet zomaar door.
vervolgstap | wat er daarna gebeurt | De volgende stap.
verwijzing | briefje van de dokter | Met dit briefje kunt u naar een andere hulp.
verzoek | vraag | U vraagt iets.
voldoen aan | passen bij de regel | Het klopt met de regel.
volledig | helemaal | Er mist niets.
voorliggende voorziening | andere hulp die eerst moet | Eerst kijkt u of die hulp genoeg is.
voorwaarde | regel waaraan u moet voldoen | Alleen dan mag het.
voorziening | hulp | Iets wat de gemeente voor u regelt.
vraagverheldering | samen kijken wat u nodig heeft | Iemand stelt vragen om u goed te begrijpen.
vrijwillig kader | hulp die u zelf kiest | De hulp moet niet van de rechter.
vroegsignalering | vroeg zien dat iemand problemen heeft | De gemeente belt als u een rekening niet betaalt.
waarborgen | zorgen dat het goed blijft | Het blijft goed geregeld.
Wajong | geld als u jong ziek of beperkt werd | U kunt daardoor niet of weinig werken.
warme overdracht | oude en nieuwe helper praten samen met u | U hoeft uw verhaal niet opnieuw te vertellen.
wettelijk vertegenwoordiger | iemand die voor u mag beslissen | Bijvoorbeeld een ouder of curator.
wijkteam | team dat helpt in uw buurt | U kunt er veel vragen stellen.
Wlz | de wet voor zorg dag en nacht | U heeft altijd zorg nodig. Dat gaat niet meer over.
Wmo | de wet voor hulp thuis | De gemeente helpt u om thuis te wonen.
woningaanpassing | verandering aan uw huis | Bijvoorbeeld een traplift.
woningcorporatie | organisatie die huizen verhuurt | U huurt uw huis van deze organisatie.
wooncoach | iemand die helpt bij wonen | De helper komt bij u thuis.
WW | geld als u uw baan kwijt bent | U krijgt dit van het UWV.
zelfredzaam | u kunt het zelf | U heeft er geen hulp bij nodig.
zelfstandig | zonder hulp | U doet het zelf.
ziektekostenverzekering | verzekering voor de dokter en het ziekenhuis | U betaalt elke maand. De verzekering betaalt de zorg.
zorgaanbieder | organisatie die zorg geeft | Deze organisatie geeft u zorg.
zorgkantoor | organisatie die de zorg uit de Wlz regelt | Het zorgkantoor zoekt met u naar zorg.
zorgmijder | iemand die geen hulp wil | Deze persoon heeft hulp nodig. Maar wil het niet.
zorgplan | plan voor uw zorg | Hierin staat welke zorg u krijgt.
zorgtoeslag | extra geld voor uw zorgverzekering | U krijgt dit als u weinig geld heeft.
zorgvuldig | met aandacht | Iemand doet het rustig en goed.
`;

export const HARD_WORDS: readonly HardWord[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [word = '', instead = '', explanation = ''] = line.split(' | ');
    return { word, instead, explanation };
  });
