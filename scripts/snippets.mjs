// The text of dist/cdn/snippets.md: what a webmaster copies and pastes, in Dutch, with the version and integrity
// of this very build.

const fallback = '  <p>Hulp nodig? Bel <a href="tel:14000">14 000</a>.</p>';

const snippet = ({ script, integrity, tag, content, crossOrigin }) =>
  [
    '```html',
    `<script type="module" src="${script}" integrity="${integrity}"${crossOrigin ? ' crossorigin="anonymous"' : ''}></script>`,
    `<${tag} src="${content}">`,
    fallback,
    `</${tag}>`,
    '```',
  ].join('\n');

/** The opt-in listeners, by the name of the tool. */
const statistics = {
  Matomo: 'statistics-matomo.js',
  'Piwik PRO': 'statistics-piwik-pro.js',
  Siteimprove: 'statistics-siteimprove.js',
};

/** `integrity` is what scripts/finish-build.mjs writes to integrity.json: the version, and per file its hash and sizes. */
export function snippets({ version, files }) {
  const instruments = Object.keys(files)
    .filter((file) => /^[\w-]+\.js$/.test(file) && files[`content/${file.replace('.js', '.json')}`])
    .map((file) => file.replace('.js', ''));
  const folder = `/wijzer/${version}`;
  const kilobytes = (file) => (files[file].brotli / 1000).toFixed(1).replace('.', ',');

  const sections = instruments.map((name) => {
    const file = `${name}.js`;
    const common = { integrity: files[file].integrity, tag: `wijzer-${name}` };
    return `## ${name}

Het script is ${kilobytes(file)} kB (brotli) en heeft geen andere bestanden nodig dan de inhoud.

### Op uw eigen website

Zet de map van deze versie op uw website als \`${folder}/\`.

${snippet({ ...common, script: `${folder}/${file}`, content: `/inhoud/${name}.json` })}

Zet voor een snelle eerste pagina ook deze regel in de \`<head>\`: dan haalt de browser de inhoud tegelijk met het script
op. Het adres moet precies dat van \`src\` zijn.

\`\`\`html
<link rel="preload" as="fetch" crossorigin href="/inhoud/${name}.json">
\`\`\`

Met deze regel in de CSS van uw website verspringt de pagina niet als het onderdeel verschijnt:

\`\`\`css
wijzer-${name} { display: block; min-block-size: 100vh; }
\`\`\`

### Vanaf een ander adres

Staat de map op een ander adres dan de pagina, gebruik dan \`crossorigin\`. Dat adres moet de kop
\`Access-Control-Allow-Origin: *\` meesturen.

${snippet({
  ...common,
  script: `https://bestanden.voorbeeld.nl${folder}/${file}`,
  content: `/inhoud/${name}.json`,
  crossOrigin: true,
})}
`;
  });

  const counting = Object.entries(statistics)
    .filter(([, file]) => files[file])
    .map(
      ([tool, file]) => `${tool}:

\`\`\`html
<script type="module" src="${folder}/${file}" integrity="${files[file].integrity}"></script>
\`\`\`
`,
    );

  return `# Wijzer ${version} op uw pagina zetten

Kopieer een blok hieronder naar uw pagina. Wat u aanpast:

- \`src\` van het script: waar u de map van deze versie hebt neergezet. De inhoud van die map verandert nooit; een
  nieuwe versie krijgt een nieuwe map en nieuwe regels. Daarom staat \`integrity\` erbij: een veranderd bestand wordt
  niet uitgevoerd.
- \`src\` van het element: het adres van uw eigen inhoud. Begin met een kopie uit de map \`content/\`. Noemt die bij
  \`languages\` een bestand in een andere taal, zet dat er dan naast, of haal \`languages\` weg.
- De tekst in het element: die ziet de bezoeker zolang het onderdeel laadt, of als er iets misgaat. Zet er altijd uw
  eigen telefoonnummer in.

${sections.join('\n')}
## Alles in één bestand

Gebruikt u meer onderdelen, laad dan alleen \`wijzer.js\` (${files['wijzer.js'] ? kilobytes('wijzer.js') : '0'} kB).

\`\`\`html
<script type="module" src="${folder}/wijzer.js" integrity="${files['wijzer.js']?.integrity ?? ''}"></script>
\`\`\`

## In een CMS dat onbekende tags weghaalt

Veel editors halen \`<wijzer-…>\` en het script weg, maar laten een link staan. Zet het script dan één keer in het sjabloon van uw
website, en in de tekst alleen deze link:

\`\`\`html
<a data-wijzer="toegang" data-src="/inhoud/toegang.json" href="/hulp">Waar krijgt u hulp?</a>
\`\`\`

Het script maakt er het onderdeel van. Zonder script blijft het een link die werkt: laat hem dus naar een pagina met uw
telefoonnummer leiden. Ook mogelijk: \`data-heading-level\`, \`data-history\`, \`lang\` en \`id\`, bij de Regie-checklist
\`data-storage\` en bij Kiezen en delen \`data-dilemmas-src\`. Haalt de editor ook \`data-…\` weg, gebruik dan een frame.

## In een frame

Voor wie alleen een frame mag plaatsen. De map van deze versie staat op uw eigen website of op een adres van uw gemeente:

\`\`\`html
<iframe src="${folder}/frame.html?widget=toegang&amp;src=/inhoud/toegang.json" title="Waar krijgt u hulp?" width="100%" height="900"></iframe>
<script type="module" src="${folder}/frame-host.js" integrity="${files['frame-host.js']?.integrity ?? ''}"></script>
\`\`\`

- \`title\` zegt een schermlezer wat er in het frame staat. Laat hem niet weg.
- \`widget\` is \`toegang\`, \`kiezen-en-delen\` of \`regie-checklist\`. \`src\` moet op hetzelfde adres staan als \`frame.html\`: anders kon
  iedereen een link maken die op uw adres een ander telefoonnummer laat zien.
- Het script geeft het frame de hoogte die nodig is, en haalt de rand weg. Zonder dat script scrollt de lezer in het frame.
- Gebruikt u \`sandbox\`, zet dan: \`allow-scripts allow-forms allow-same-origin allow-popups allow-downloads allow-modals allow-top-navigation-by-user-activation\`.
  Het laatste is nodig voor "Sluit deze pagina meteen": dan gaat de hele pagina weg, niet alleen het frame.
- Sta op de server van \`frame.html\` toe dat uw pagina hem laat zien (\`frame-ancestors\`).
- Kunt u kiezen, kies dan geen frame: zoeken op de pagina, vertalen en voorlezen van de hele pagina komen er niet in.

## Werkt het hier?

Zet dit op een pagina van uw website die nog niemand ziet, op de plek waar het onderdeel komt. U leest daar wat Wijzer in de weg
kan zitten, en wat u eraan doet. Haal de regels daarna weg.

\`\`\`html
<script type="module" src="${folder}/self-test.js" integrity="${files['self-test.js']?.integrity ?? ''}"></script>
<div data-wijzer-self-test data-src="/inhoud/toegang.json">
  <p>Blijft deze zin staan, dan is het script van de test niet geladen. Kijk in de console van de browser (F12) waarom.</p>
</div>
\`\`\`

Kunt u geen pagina bewerken, open dan \`${folder}/self-test.html\`. Die test de server, maar niet het sjabloon van uw website.
Er wordt niets bewaard en niets verstuurd.

## Meetellen in uw statistiek

Zonder deze regel telt Wijzer niets. Zet hem boven het script van Wijzer, en alleen als uw website Matomo, Piwik PRO of
Siteimprove al gebruikt. Er gaan alleen kenmerken (id's) uit uw eigen inhoud mee, nooit wat iemand schrijft. Overleg eerst met uw
functionaris gegevensbescherming (FG).

${counting.join('\n')}
## Strenge beveiliging (CSP)

Dit is genoeg, ook als uw website Trusted Types afdwingt:

\`\`\`
script-src 'self'; style-src 'self'; connect-src 'self'; trusted-types lit-html
\`\`\`

Staat er meer dan één script van Wijzer op de pagina, of nog een ander script dat met Lit is gemaakt, gebruik dan
\`trusted-types lit-html 'allow-duplicates'\`. Zonder die toevoeging werkt alleen het eerste; de andere onderdelen laten
dan hun eigen tekst zien, en de console zegt waarom.

Staan de bestanden op een ander adres, zet dat adres dan bij \`script-src\` en, voor de meegeleverde inhoud en de knoppen in andere
talen, bij \`connect-src\`. Staat de inhoud op een ander adres, zet dat
dan bij \`connect-src\`.
`;
}
