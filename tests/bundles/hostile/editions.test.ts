/** A file of an earlier edition on the same page, before ours or after it, around our widget or inside our settings. */
import { expect } from '@esm-bundle/chai';
import { HostilePage, type Bundle } from '../../support/hostile-page.js';
import { onEvery, survivesAll } from '../../support/hostile-suite.js';
import { readerOf, visited } from '../../support/hostile-visits.js';

const OURS_IS_LATE =
  /console\.warn \[wijzer\] <wijzer-[a-z-]+> is al geregistreerd door Wijzer 0\.0\.0-older\. Wijzer 0\.0\.0 doet hier niets\./;
const OLDER_IS_LATE =
  /console\.warn \[wijzer\] <wijzer-[a-z-]+> is al geregistreerd door Wijzer 0\.0\.0\. Wijzer 0\.0\.0-older doet hier niets\./;

survivesAll('editions', [
  { name: 'older-after', says: OLDER_IS_LATE },
  { name: 'older-around', says: OURS_IS_LATE },
  { name: 'older-parts', says: OURS_IS_LATE, older: 'part' },
  { name: 'older-first', says: OURS_IS_LATE, older: 'whole' },
  { name: 'older-inside', says: OLDER_IS_LATE, older: 'whole' },
]);

/** Who writes content may be ahead of who puts the script on the page. */
async function readsNewContent(bundle: Bundle): Promise<void> {
  const page = await HostilePage.open(bundle, 'older-alone');
  try {
    page.element.setAttribute('src', `../cdn/content/${bundle}.json`);
    page.element.setAttribute('dilemmas-src', '../cdn/content/levenswiel.json');
    await page.go();
    if (bundle === 'toegang') {
      const reader = await readerOf(page);
      await reader.quick(['Nee, niet meteen', 'Voor mijzelf', 'Weet ik niet']);
      expect(reader.heading).to.equal('Bel het Buurtteam');
    } else {
      // Its visits are still those of today.
      const { files } = await visited(bundle, page, () => {});
      expect(files.map(({ name }) => name)).to.not.be.empty;
    }
    const unknown =
      /^console\.error .* De rest is wel te gebruiken\.\n(- \S+ De sleutel "\w+" bestaat hier niet\. .*\n)+/;
    expect(page.reports.filter((report) => !unknown.test(report))).to.deep.equal([]);
    expect(page.reports.length).to.be.at.most(1);
  } finally {
    page.close();
  }
}

onEvery('editions, content', [['content of today', readsNewContent]]);
