/** The geometry of the wheel: a ring around the origin, cut into equal segments, the first at the top, clockwise. */

/** Radii of the ring, and what stays open between two segments. */
export const OUTER = 92;
const INNER = 42;
const GAP = 1.5;
/** Where the number of a segment stands. */
const MIDDLE = 64;
/** Where the line of what was seen runs. */
const SEEN = 84;
/** How far the segment of the current station is pulled out. */
const PULL = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

const point = (radius: number, turn: number): Point => ({
  x: Math.round(Math.sin(turn * 2 * Math.PI) * radius * 100) / 100,
  y: Math.round(-Math.cos(turn * 2 * Math.PI) * radius * 100) / 100,
});

const at = ({ x, y }: Point) => `${x} ${y}`;

/** Part of a full turn that a length takes on a circle. */
const turnOf = (length: number, radius: number) => length / (2 * Math.PI * radius);

/** The outline of one segment, drawn `inset` within its border. */
export function segmentPath(index: number, count: number, inset = 0): string {
  const inner = INNER + inset;
  const outer = OUTER - inset;
  const edge = (radius: number) => turnOf(GAP + inset, radius);
  const [from, to] = [index / count, (index + 1) / count];
  const large = 1 / count > 0.5 ? 1 : 0;
  return [
    `M${at(point(inner, from + edge(inner)))}`,
    `L${at(point(outer, from + edge(outer)))}`,
    `A${outer} ${outer} 0 ${large} 1 ${at(point(outer, to - edge(outer)))}`,
    `L${at(point(inner, to - edge(inner)))}`,
    `A${inner} ${inner} 0 ${large} 0 ${at(point(inner, from + edge(inner)))}Z`,
  ].join('');
}

/** A line along the outer border, as long as the share of the segment. Nothing for a share of 0. */
export function seenPath(index: number, count: number, share: number): string {
  if (share <= 0) return '';
  const edge = turnOf(6, SEEN);
  const from = index / count + edge;
  const span = (1 / count - 2 * edge) * Math.min(share, 1);
  return `M${at(point(SEEN, from))}A${SEEN} ${SEEN} 0 ${span > 0.5 ? 1 : 0} 1 ${at(point(SEEN, from + span))}`;
}

/** Pulls a segment out of the ring. */
export function pulledOut(index: number, count: number): string {
  return `translate(${at(point(PULL, (index + 0.5) / count))})`;
}

/** Figures of one line each, in a box of 10 by 16. */
const FIGURES = [
  'M5 0C1.5 0 0 3.5 0 8s1.5 8 5 8 5-3.5 5-8-1.5-8-5-8z',
  'M2 3.5 6.5 0v16',
  'M.5 4C.5 1.5 2.3 0 5 0s4.5 1.5 4.5 4.2C9.5 8 5 10.5 0 16h10',
  'M.5 2C1.500.7 3 0 5 0c3 0 4.5 1.6 4.5 3.8S8 7.6 4 7.6c4 0 6 1.6 6 4.2S8 16 5 16c-2.4 0-4-.8-5-2.3',
  'M7.5 16V0L0 11.5h10',
  'M9 0H1.5L.8 7.3C2 6.5 3.5 6 5 6c3 0 5 2 5 5s-2 5-5 5c-2.2 0-4-.8-5-2.3',
  'M8.5 0C4 1.5 0 5 0 11c0 3 2 5 5 5s5-2 5-5-2-4.8-5-4.8S0 8.5 0 11',
  'M0 0h10L4 16',
  'M5 7.5C2.2 7.5 .6 6 .6 3.8S2.2 0 5 0s4.4 1.6 4.4 3.8S7.8 7.5 5 7.5C1.8 7.5 0 9.2 0 11.7S1.8 16 5 16s5-1.8 5-4.3S8.2 7.5 5 7.5',
  'M1.5 16C6 14.5 10 11 10 5c0-3-2-5-5-5S0 2 0 5s2 4.8 5 4.8 5-2.3 5-4.8',
];

export interface Figure {
  readonly path: string;
  readonly transform: string;
}

/** The figures of a station's number, counted from 1, in the middle of its segment. */
export function numberPaths(index: number, count: number): Figure[] {
  const size = 0.9;
  const step = 14;
  const figures = String(index + 1).split('');
  const { x, y } = point(MIDDLE, (index + 0.5) / count);
  const width = figures.length * step - (step - 10);
  return figures.map((figure, place) => ({
    path: FIGURES[Number(figure)] ?? '',
    transform: `translate(${x} ${y}) scale(${size}) translate(${place * step - width / 2} -8)`,
  }));
}
