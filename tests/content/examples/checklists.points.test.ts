/** The points of Regie-checklist are those of the domain, each as sure as it is there. */
import { readFileSync } from 'node:fs';
import { readChecklist, type Checklist } from '@wijzer/content';
import { describe, expect, it } from 'vitest';

const file = new URL('../../../packages/content/examples/checklist/regie-checklist.json', import.meta.url);
const regie = readChecklist(JSON.parse(readFileSync(file, 'utf8'))).content as Checklist;

/** The points of the domain: how sure, for whom (Regisseur, Gemeente, Instelling), which regie (Casus, Proces, Both), from where. */
const POINTS = `
do1 A R C S2
do2 A RI C S2
do3 A R C S2
do4 A R B S2
do5 A R C S2
do6 A R C S2
do7 A R C S2
do8 A R C S2
do9 A R C S2
do10 A R B S2
do11 C RI B S8
do12 B R C S1+S2
do13 C R C S8+S12
do14 B R B S1+S2+S9
do15 C RI P S8
do16 B R P S2+S9
do17 C RG B S8
do18 B RI B S1+S8
do19 C R B S8+S9+S12
do20 B RI C S9
do21 C R C S8+S9
do22 C RG B S8
do23 C RG C S8
ke1 A R B S3
ke2 A R C S3
ke3 A R C S3
ke4 A R C S3
ke5 A R B S3
ke6 A RG P S3
ke7 A R C S3
ke8 A RG B S3
ke9 C RI B S8
ke10 C RGI B S8
ke11 C R C S8
co1 A R C S4
co2 A R C S4
co3 A R P S4
co4 B R P S4
co5 B R B S4
co6 B R B S4
co7 B R P S4
co8 B R B S4
co9 B R P S4
co10 B R B S4
co11 B R P S4
be1 A RG P S5
be2 A RI P S5
be3 A I B S5
be4 C GI P S8
be5 C G P S10
ra1 A GI P S6
ra2 A GI B S6
ra3 A GI P S6
ra4 A GI B S6
ra5 A GI B S6
ra6 A GI B S6
ra7 A I B S6
ra8 B GI B S6
ra9 C GI B S8
ra10 C GI P S7+S8
ra11 C G B S1
ra12 C G P S8
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string, string, string]);

const SOURCES: Readonly<Record<string, string>> = {
  S1: 'handreiking',
  S2: 'de-regisseur',
  S3: 'kennis',
  S4: 'competenties',
  S5: 'bevoegdheden',
  S6: 'randvoorwaarden',
  S7: 'achtergrond',
  S8: 'terugblik',
  S9: 'toezichtkader',
  S10: 'movisie',
  S12: 'toezine',
};
const PARTIES: Readonly<Record<string, string>> = { R: 'regisseur', G: 'gemeente', I: 'instelling' };
const DUTIES: Readonly<Record<string, readonly string[]>> = {
  C: ['casusregie'],
  P: ['procesregie'],
  B: ['casusregie', 'procesregie'],
};
const SECTIONS: Readonly<Record<string, string>> = {
  do: 'doen',
  ke: 'kennis',
  co: 'competenties',
  be: 'bevoegdheden',
  ra: 'randvoorwaarden',
};

describe('the points of Regie-checklist', () => {
  const points = new Map(regie.items.map((item) => [item.id, item]));

  it('are those of the domain, no more and no fewer, in its order', () => {
    expect(POINTS.length).toBe(62);
    expect(regie.items.map(({ id }) => id)).toEqual(POINTS.map(([id]) => id));
    expect(regie.sections.map(({ id }) => id)).toEqual(Object.values(SECTIONS));
  });

  it.each(POINTS)(
    '%s is as sure as %s, for %s, of %s, from %s',
    (id, certainty, parties, duties, sources) => {
      const item = points.get(id);
      expect({ ...item, parties: [...(item?.parties ?? [])].sort() }).toMatchObject({
        section: SECTIONS[id.slice(0, 2)],
        certainty,
        parties: Object.keys(PARTIES)
          .filter((party) => parties.includes(party))
          .map((party) => PARTIES[party])
          .sort(),
        duties: DUTIES[duties],
        sources: sources.split('+').map((source) => SOURCES[source]),
      });
    },
  );

  it('offer "via the network" for knowledge and competence, and nowhere else', () => {
    const offered = regie.items.filter(({ marks }) => marks).map(({ section }) => section);
    expect(new Set(offered)).toEqual(new Set(['kennis', 'competenties']));
    expect(offered.length).toBe(22);
    expect(regie.scale.find(({ id }) => id === 'via-netwerk')).toMatchObject({ special: true });
    expect(regie.scale.find(({ id }) => id === 'via-netwerk')?.asks).toMatch(/\?$/);
  });

  it('are for a function or for a case, or for both: no point is left without', () => {
    expect(regie.items.filter(({ scopes }) => !scopes).map(({ id }) => id)).toEqual([]);
    const mostly = (section: string, scope: string) => {
      const own = regie.items.filter((item) => item.section === section);
      return own.filter(({ scopes }) => scopes?.includes(scope)).length / own.length;
    };
    expect(mostly('doen', 'casus')).toBe(1);
    for (const section of ['kennis', 'competenties', 'randvoorwaarden'])
      expect(mostly(section, 'functie')).toBe(1);
  });

  it('say in words where they stand in no source', () => {
    const inferred = regie.items.filter(({ certainty }) => certainty === 'C');
    expect(inferred.length).toBe(POINTS.filter(([, certainty]) => certainty === 'C').length);
    expect(
      inferred.filter(({ help = '' }) => !/staat niet letterlijk in een bron/.test(help)).map(({ id }) => id),
    ).toEqual([]);
  });
});
