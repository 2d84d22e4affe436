/** Participles, as far as a list and a rule can tell them from the many other words that look like one. */

/** Strong ones, without the particle in front: (op)genomen. */
const STRONG = new Set(
  (
    'gegeven genomen gezien gebracht gedaan gevraagd gedacht gekocht gezocht geholpen gelezen geschreven gevonden ' +
    'gesproken gekozen gekregen gehouden gelaten gesloten gestolen getrokken geslagen gevangen gewezen geworpen ' +
    'gezet gestuurd geroepen gebeten geboden gebogen gebroken gedragen gedronken gegeten gegoten gegrepen ' +
    'gehangen geladen gemeten gereden geschonken geschoten geschoven gesneden gesmeten gestoken gestoten getroffen ' +
    'gewassen gewogen gewonnen gezonden gezongen opgenomen besproken verkocht begrepen besloten verloren vergeten ' +
    'ontvangen verboden verbroken begonnen bekeken beschreven onthouden ontslagen ontnomen verstaan behouden ' +
    'bewezen verwezen vervangen verzonden overgenomen onderzocht ondernomen bezocht verzocht aanbevolen bedrogen ' +
    'bedreven bevolen gestreken gebeden gezegd gelegd gehad'
  ).split(' '),
);

/** Nouns, adjectives and verbs of now that look like one. */
const OTHERS = new Set(
  (
    'geld geluid gebied geweld geduld gezond ongezond gebod gehuild gerecht gezicht gedicht gewicht gebit gevecht ' +
    'geest geacht getal gebed gewest gebeurt gelooft geniet geneest gedraagt gehoorzaamt geeft geleidt gelijkt ' +
    'gewond gerust gemiddeld geldend gevend gehandicapt bevriend getrouwd geopend gehecht geschikt ongeschikt geduldig geboort gevoeld gebaard bekend ' +
    'onbekend bereid beleid beeld bestand bewind verstand verband verward verwond bericht besluit bent best bed ' +
    'bezit bezet bevoegd beperkt bedrijf verdriet verschil verzet verplicht beroemd belast bewust verliefd ' +
    'verslaafd verkouden verdwaald benauwd beland verbaasd bedroefd beschaamd behoeft bedacht betreft ' +
    'erfgoed ernst ergst eerst herfst hert hersteld verhit ' +
    // Verbs of now that have no "ge" and end in t: "Dat betekent iets", "U bepaalt".
    'betekent bestaat begint begrijpt behoort behoudt belooft bevat beweegt bewijst bezoekt verandert verdient ' +
    'verdwijnt vergeet verkoopt verliest verschilt verstaat vertrekt vervangt ontstaat ontvangt onthoudt herkent'
  ).split(' '),
);

/** With "is" these are a time or a state, not a passive: "U bent verhuisd", "De deur is gesloten". */
const GONE = new Set(
  (
    'geweest geworden gebleven gegaan gekomen gevallen gestopt gestorven gegroeid gelukt gebeurd geboren gestart ' +
    'gezakt geslaagd geschrokken gereden gelopen gevlucht gestegen gedaald verhuisd vertrokken verdwenen veranderd ' +
    'overleden gesloten ingesloten gelegen begonnen bevallen verdwaald ontstaan ontsnapt vergeten verloren geëindigd gewend verzekerd gehuwd bezorgd gestrest vermoeid verlamd beland hersteld'
  ).split(' '),
);

const PARTICLE =
  /^(aan|af|bij|door|in|mee|na|om|op|over|rond|samen|tegen|terug|thuis|toe|uit|vast|vol|voor|weg|voort|open|dicht|klaar|schoon)(?=ge|be|ver|on)/;

/** Not "herkend", "verleend" and "berekend". */
const GOES_ON = /^(be|ver|ont|her)(?![kwrp]end$)(?!.*(ee|ie|reke|teke)nd$).*end$/;

export function isParticiple(word: string): boolean {
  const rest = word.replace(PARTICLE, '');
  // "belangrijkst" is the highest degree, "vervelend" goes on now, "gezondheid" is a thing.
  if (/((rijk|lijk|ig|end)st|heid)$/.test(rest) || GOES_ON.test(rest)) return false;
  if (OTHERS.has(word) || OTHERS.has(rest)) return false;
  if (STRONG.has(word) || STRONG.has(rest) || isStateOrMove(word)) return true;
  return /^(ge[a-zë]{2,20}[dt]|(be|ver|ont|her)[a-zë]{3,20}[dt])$/.test(rest);
}

/** With "zijn" this says what somebody is or where somebody went: no passive. */
export function isStateOrMove(word: string): boolean {
  return GONE.has(word) || GONE.has(word.replace(PARTICLE, ''));
}
