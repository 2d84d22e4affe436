/** Each requirement of the domain (Regie-checklist, chapter 5) for what a user does with it, by its own words. */
import type { Checklist } from '@wijzer/content';
import { expect } from '@esm-bundle/chai';
import { textOf } from '../../../support/accessible.js';
import {
  begun,
  mount,
  savedBy,
  watchChecklists,
  type MountOptions,
  type Mounted,
} from '../checklist/mount.js';

const NOW = new Date('2026-11-26T10:00:00Z');
let content: Checklist;

const atStart = (options: MountOptions = {}) => mount({ content, now: NOW, ...options });
const atList = (options: MountOptions = {}) => begun({ content, now: NOW, ...options });

const mapped = 'Wat er in het huishouden speelt, is in kaart op alle leefgebieden.';

/** Opens the first point of a section, and answers it. */
async function answer(widget: Mounted, section: string, mark: string): Promise<void> {
  await widget.unfold(section);
  const details = widget.part('section').find((each) => textOf(each).startsWith(section))!;
  details.querySelector<HTMLElement>('[part=item]')!.click();
  await widget.settled();
  await widget.mark(mark);
}

/** What a paper holds that would be printed. */
async function printed(widget: Mounted, button = 'Print'): Promise<string> {
  let paper = '';
  document.body.append = (...nodes) => {
    Element.prototype.append.call(document.body, ...nodes);
    for (const node of nodes)
      if (node instanceof HTMLIFrameElement)
        node.contentWindow!.print = () => {
          paper = node.contentDocument!.body.textContent;
          node.contentWindow!.dispatchEvent(new Event('afterprint'));
        };
  };
  try {
    await widget.act(button);
  } finally {
    Reflect.deleteProperty(document.body, 'append');
  }
  return paper;
}

describe('the requirements of the Regie-checklist', function () {
  this.timeout(60_000);
  watchChecklists();

  before(async () => {
    const address = '../../../../packages/content/examples/checklist/regie-checklist.json';
    content = (await (await fetch(new URL(address, import.meta.url))).json()) as Checklist;
  });

  it('choose who fills in: regisseur, gemeente or instelling; only that role’s items, and all of them on request', async () => {
    const widget = await atStart();
    await widget.mark('Gemeente');
    await widget.act('Beginnen');
    const forGemeente = content.items.filter(({ parties }) => parties!.includes('gemeente')).length;
    expect(widget.text).to.include(`${forGemeente} van 62 punten`);
    await widget.select('filter-party', 'Alle');
    expect(widget.text).to.include('62 punten');
    for (const party of ['Regisseur', 'Instelling']) {
      await widget.select('filter-party', party);
      expect(widget.text).to.match(/\d+ van 62 punten/);
    }
  });

  it('choose the level: the function or one case', async () => {
    const widget = await atStart();
    const scopes = content.scopes!.map(({ name }) => name);
    expect(scopes).to.have.length(2);
    const counts: string[] = [];
    for (const { name, id } of content.scopes!) {
      await widget.mark(name);
      await widget.act('Beginnen');
      const own = content.items.filter((item) => item.scopes!.includes(id)).length;
      expect(widget.text).to.include(`${own} van 62 punten`);
      counts.push(String(own));
      history.back();
      await widget.until('Regie-checklist');
      await widget.settled();
    }
    expect(new Set(counts).size).to.equal(2);
  });

  it('a plain scale on each item, and "via mijn netwerk" for knowledge and competences', async () => {
    const widget = await atList();
    const plain = ['Geregeld', 'Deels', 'Niet', 'Weet ik niet', 'Niet van toepassing'];
    await answer(widget, 'Doen', 'Geregeld');
    expect(widget.names('radio')).to.deep.equal(plain);
    await widget.act('Terug naar de checklist');
    for (const section of ['Kennis', 'Competenties']) {
      await answer(widget, section, 'Niet zelf, wel via het netwerk');
      expect(widget.names('radio')).to.have.members([...plain, 'Niet zelf, wel via het netwerk']);
      await widget.write('via', 'GGD');
      expect(widget.field('via').value).to.equal('GGD');
      await widget.act('Terug naar de checklist');
    }
  });

  it('never a school mark: per section how many were looked at, and which are not settled', async () => {
    const widget = await atList();
    await answer(widget, 'Doen', 'Niet');
    await widget.act('Volgend punt');
    await widget.mark('Weet ik niet');
    await widget.act('Terug naar de checklist');
    expect(widget.progress('Doen')).to.equal('2 van 23 bekeken, 1 niet geregeld, 1 weet ik niet');
    await widget.select('filter-mark', 'Nog te bespreken');
    expect(widget.part('item')).to.have.length(2);
    await widget.act('Bewaren, kopiëren en printen');
    for (const words of [widget.text, await printed(widget)])
      expect(words).not.to.match(/\bscore\b|\d+ ?%|cijfer|punten gescoord|gemiddeld/i);
  });

  it('a note per item, with a warning against names, BSN and addresses', async () => {
    const widget = await atList();
    await answer(widget, 'Doen', 'Deels');
    await widget.write('note', 'BSN 123456782');
    const described = widget.field('note').getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => textOf(widget.root.getElementById(id)!)).join(' ');
    expect(words).to.include('geen namen, adressen, geboortedata of BSN').and.to.include('lijkt een BSN');
    expect(widget.field('note').value).to.equal('BSN 123456782');
  });

  it('an action per item: what, owner, date and state; the overview stands in the order of the dates', async () => {
    const widget = await atList();
    await answer(widget, 'Doen', 'Deels');
    for (const [id, what, date] of [
      ['a1', 'Later', '2027-02-01'],
      ['a2', 'Eerder', '2026-12-01'],
    ] as const) {
      await widget.act('Maak een actie');
      await widget.write(`what-${id}`, what);
      await widget.write(`owner-${id}`, 'wijkcoach');
      await widget.write(`date-${id}`, date);
    }
    await widget.select('state-a2', 'bezig');
    await widget.act('Terug naar de checklist');
    expect(widget.rowText(mapped)).to.include('2 acties');
    await widget.act('Acties: 2 open');
    const order = widget.part('action').map((each) => each.querySelector('input')!.value);
    expect(order).to.deep.equal(['Eerder', 'Later']);
    expect(await printed(widget)).to.match(/Eerder.*wijkcoach.*1 december 2026.*bezig.*Later/s);
  });

  it('a split matrix: who holds casusregie and who procesregie per item; it flags nobody and two', async () => {
    const widget = await atList();
    await widget.act(content.split!.title);
    expect(widget.text).to.include('62 punten liggen bij niemand. 0 punten liggen bij twee.');
    const boxes = (item: string) =>
      [...widget.root.querySelectorAll<HTMLInputElement>(`input[name="split-${item}"]`)] as [
        HTMLInputElement,
        HTMLInputElement,
      ];
    for (const box of boxes('do1')) box.click();
    boxes('do2')[0].click();
    await widget.settled();
    expect(widget.text).to.include('60 punten liggen bij niemand. 1 punt ligt bij twee.');
    await widget.select('split-do1-decides', 'Casusregie');
    expect(widget.text).to.include('60 punten liggen bij niemand. 0 punten liggen bij twee.');
  });

  it('evaluate again: an earlier dated round stands beside the new one, with what changed and the next date', async () => {
    const widget = await atList();
    await answer(widget, 'Doen', 'Niet');
    await widget.act('Terug naar de checklist');
    await widget.act('Rondes');
    await widget.write('next', '2027-02-26');
    const { text } = await savedBy(() => widget.act('Zet deze dag in je agenda'));
    expect(text).to.include('DTSTART;VALUE=DATE:20270226');
    await widget.act('Begin een nieuwe ronde');
    await widget.act('Ja, begin een nieuwe ronde');
    await widget.act('Terug naar de checklist');
    await widget.item(mapped);
    expect(widget.text).to.include('In de ronde van 26 november 2026: Niet.');
    await widget.mark('Geregeld');
    await widget.act('Terug naar de checklist');
    await widget.act('Rondes');
    expect(widget.text).to.include('Was: Niet. Nu: Geregeld.');
    expect(widget.field('next').value).to.equal('');
  });

  it('compare views: several people’s answers side by side; a difference is a topic for the talk', async () => {
    const other = await atStart();
    await other.mark('Gemeente');
    await other.act('Beginnen');
    await other.select('filter-party', 'Alle');
    await answer(other, 'Doen', 'Niet');
    await other.act('Terug naar de checklist');
    await other.act('Bewaren, kopiëren en printen');
    const { text } = await savedBy(() => other.act('Bewaar als bestand'));
    other.place.remove();
    const widget = await atList();
    await answer(widget, 'Doen', 'Geregeld');
    await widget.act('Terug naar de checklist');
    await widget.act('Vergelijken');
    await widget.openFile(text);
    await widget.openFile(text);
    expect(widget.text).to.include('Hier verschillen de antwoorden (1)');
    const sides = [...widget.root.querySelectorAll('.sides')[0]!.querySelectorAll('dd')].map(textOf);
    expect(sides).to.deep.equal(['Geregeld', 'Niet', 'Niet']);
    expect(await printed(widget)).to.include('Hier verschillen de antwoorden');
  });

  it('print and export everything, the action list, and the hand-over sheet', async () => {
    const widget = await atList();
    await answer(widget, 'Doen', 'Deels');
    await widget.write('note', 'Na de vakantie verder.');
    await widget.act('Maak een actie');
    await widget.write('what-a1', '=SOM(A1)');
    await widget.write('date-a1', '2026-12-01');
    await widget.act('Terug naar de checklist');
    await widget.act('Bewaren, kopiëren en printen');
    expect(await printed(widget))
      .to.include(mapped)
      .and.to.include('Na de vakantie verder.');
    await widget.act('Terug');
    await widget.act('Acties: 1 open');
    const csv = await savedBy(() => widget.act('Bewaar als tabel (CSV)'));
    expect(csv.text).to.include(`"'=SOM(A1)"`);
    const ics = await savedBy(() => widget.act('Zet in je agenda'));
    expect(ics.text).to.include('DTSTART;VALUE=DATE:20261201');
    await widget.act('Terug naar de checklist');
    await widget.act('Overdrachtsblad');
    const sheet = await printed(widget);
    for (const { title } of content.handover!.fields) expect(sheet).to.include(title);
    expect(sheet).to.include('=SOM(A1)');
  });

  it('everything stays in the browser unless the host chooses otherwise; "wis alles" shows; nothing personal is asked', async () => {
    const widget = await atList();
    await answer(widget, 'Doen', 'Deels');
    await widget.write('note', 'kanarie');
    await widget.act('Terug naar de checklist');
    await widget.act('Bewaren, kopiëren en printen');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(widget.has('button', 'Bewaar op dit apparaat')).to.equal(false);
    await widget.act('Wis alles');
    await widget.act('Ja, wis alles');
    expect(widget.told).to.equal('Alles is gewist.');
    expect(document.body.innerText).not.to.include('kanarie');
    expect(widget.root.querySelectorAll('[required]')).to.have.length(0);
  });

  it('is no safety instrument: 112 and Veilig Thuis 0800-2000 stand on every page', async () => {
    const widget = await atStart();
    expect(widget.text).to.include('kun je niet inschatten of iemand veilig is');
    const numbers = () =>
      [...widget.root.querySelectorAll('[part=contacts] a')].map((link) => link.getAttribute('href'));
    expect(numbers()).to.deep.equal(['tel:112', 'tel:08002000']);
    await widget.act('Beginnen');
    for (const way of [
      'Acties',
      content.split!.title,
      'Rondes',
      'Vergelijken',
      'Overdrachtsblad',
      'Bewaren, kopiëren en printen',
    ]) {
      await widget.act(way);
      expect(numbers(), way).to.deep.equal(['tel:112', 'tel:08002000']);
      await widget.act(way.startsWith('Bewaren') ? 'Terug' : 'Terug naar de checklist');
    }
    await answer(widget, 'Doen', 'Niet');
    expect(numbers()).to.deep.equal(['tel:112', 'tel:08002000']);
  });
});
