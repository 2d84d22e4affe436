import { expect } from '@esm-bundle/chai';
import { smallDilemmasContent } from '../../../support/small-dilemmas.js';
import {
  START,
  back,
  choose,
  filterBy,
  fitting,
  isFiltered,
  neighboursOf,
  nextOf,
  openDilemma,
  openStation,
  standingOn,
  stopsOf,
  type View,
} from '../../../../packages/elements/src/widgets/dilemmas/view.js';

const content = smallDilemmasContent();
const dilemma = (id: string) => content.dilemmas.find((each) => each.id === id)!;
const at = (id: string, view: View = START) => openDilemma(view, dilemma(id));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the view on dilemmas', () => {
  it('begins at the wheel, with everything in it and nothing seen', () => {
    expect(START.screen).to.equal('wheel');
    expect(ids(fitting(content, START))).to.deep.equal(['d1', 'd3', 'd2']);
    expect(stopsOf(content, START).map(({ seen, current }) => [seen, current])).to.deep.equal([
      [0, false],
      [0, false],
    ]);
  });

  it('goes back from a dilemma to its station, from there to the wheel, and no further', () => {
    const station = back(at('d2'));
    expect([station.screen, station.station, station.dilemma]).to.deep.equal([
      'station',
      'school',
      undefined,
    ]);
    const wheel = back(station);
    expect(wheel.screen).to.equal('wheel');
    expect(back(wheel)).to.equal(wheel);
  });

  it('knows where the reader was last, and what was seen', () => {
    const [home, school] = stopsOf(content, back(back(at('d3', at('d1')))));
    expect([home?.seen, home?.current, school?.seen, school?.current]).to.deep.equal([2, true, 0, false]);
  });

  it('counts a dilemma once, however often it is opened', () => {
    expect(stopsOf(content, at('d1', at('d3', at('d1'))))[0]?.seen).to.equal(2);
  });

  it('marks the phase that is filtered by before the station that was open', () => {
    const view = filterBy(back(back(at('d1'))), { phase: 'school' });
    expect(stopsOf(content, view).map(({ current }) => current)).to.deep.equal([false, true]);
  });

  for (const [filter, expected] of [
    [{ role: 'leraar' }, ['d3', 'd2']],
    [{ phase: 'thuis' }, ['d1', 'd3']],
    [{ role: 'leraar', phase: 'thuis' }, ['d3']],
    [{ role: 'arts', phase: 'school' }, []],
  ] as const)
    it(`finds ${expected.length} for ${JSON.stringify(filter)}`, () => {
      const view = filterBy(START, filter);
      expect(ids(fitting(content, view))).to.deep.equal(expected);
      expect(stopsOf(content, view)).to.have.length(2);
      expect(isFiltered(view)).to.equal(true);
    });

  it('counts as seen only what fits', () => {
    const view = filterBy(at('d1'), { role: 'leraar' });
    expect(stopsOf(content, view)[0]).to.include({ seen: 0 });
  });

  it('goes on to the next dilemma over the border of a station, and stops at the last', () => {
    expect(nextOf(content, at('d1'))?.id).to.equal('d3');
    expect(nextOf(content, at('d3'))?.id).to.equal('d2');
    expect(nextOf(content, at('d2'))).to.equal(undefined);
  });

  it('skips what does not fit', () => {
    expect(nextOf(content, at('d1', filterBy(START, { role: 'arts' })))).to.equal(undefined);
  });

  it('goes round the stations, without one that has nothing to show', () => {
    const three = {
      ...content,
      stations: [
        ...content.stations,
        { id: 'leeg', name: 'Leeg', text: 'Leeg.' },
        { id: 'werk', name: 'Werk', text: 'Werk.' },
      ],
      dilemmas: [...content.dilemmas, { ...dilemma('d2'), id: 'd4', station: 'werk' }],
    };
    const { previous, next } = neighboursOf(three, openStation(START, 'thuis'));
    expect([previous?.id, next?.id]).to.deep.equal(['werk', 'school']);
    const after = neighboursOf(three, openStation(START, 'school'));
    expect([after.previous?.id, after.next?.id]).to.deep.equal(['thuis', 'werk']);
  });

  it('names the one other station once, and none where there is no other', () => {
    expect(neighboursOf(content, openStation(START, 'thuis'))).to.have.all.keys('next');
    const alone = filterBy(openStation(START, 'thuis'), { phase: 'thuis' });
    expect(neighboursOf(content, alone)).to.deep.equal({});
  });

  it('keeps one choice for each dilemma', () => {
    const view = choose(at('d3', choose(choose(at('d1'), 'zwijgen'), 'vragen')), 'bellen');
    expect([...view.chosen]).to.deep.equal([
      ['d1', 'vragen'],
      ['d3', 'bellen'],
    ]);
  });

  it('keeps no choice where no dilemma is open', () => {
    expect(choose(START, 'zwijgen')).to.equal(START);
  });

  it('lets go of what other content does not have', () => {
    const other = { ...content, roles: content.roles.slice(0, 1), dilemmas: content.dilemmas.slice(1) };
    const view = standingOn(other, filterBy(at('d1'), { role: 'leraar', phase: 'school' }));
    expect(view).to.include({
      screen: 'wheel',
      dilemma: undefined,
      role: '',
      phase: 'school',
      station: 'thuis',
    });
    const elsewhere = standingOn({ ...content, stations: [] }, openStation(START, 'thuis'));
    expect(elsewhere).to.include({ screen: 'wheel', station: undefined });
  });

  it('stays where it is when everything is still there', () => {
    expect(standingOn(content, at('d1'))).to.deep.equal(at('d1'));
  });
});
