/** Colours as they come to the eye: backgrounds behind one another, rings around what has focus. */
import { around, told, upFrom, type Place } from './composed.js';
import { contrast } from './contrast.js';
import { textsIn } from './layout.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WORDS = 4.5;
const SHAPES = 3;

function parse(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

const write = ([red, green, blue]: Colour) => `rgb(${[red, green, blue].map(Math.round).join(', ')})`;

const over = (top: Colour, under: Colour): Colour => {
  const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** The background that an element is seen against. The page under all is white. */
export function behind(element: Element | null): string {
  const layers = upFrom(element).map((each) => parse(getComputedStyle(each).backgroundColor));
  const opaque = layers.findIndex((layer) => layer[3] === 1);
  const seen = opaque < 0 ? layers : layers.slice(0, opaque);
  return write(seen.reduceRight((under, top) => over(top, under), layers[opaque] ?? [255, 255, 255, 1]));
}

/** Texts that stand out too little from what is behind them. */
export function faintTexts(place: Place): string[] {
  return textsIn(place).flatMap(({ element }) => {
    const back = behind(element);
    const ratio = contrast(write(over(parse(getComputedStyle(element).color), parse(back))), back);
    return ratio < WORDS ? `${told(element)} ${ratio.toFixed(1)}` : [];
  });
}

/**
 * Why nobody can see that an element takes focus; nothing where they can. Looks at what then appears around it or around
 * its row: one colour that stands out is enough. Needs a key that was pressed before.
 */
export function faintRing(element: HTMLElement): string[] {
  element.blur();
  const before = ringsAt(element);
  element.focus();
  if (!element.matches(':focus-visible')) return [`${told(element)} shows no focus`];
  const page = behind(around(element));
  const ratios = ringsAt(element)
    .filter((ring) => !before.includes(ring))
    .map((ring) => contrast(write(over(parse(ring), parse(page))), page));
  const best = Math.max(1, ...ratios);
  return best < SHAPES ? [`${told(element)} has a ring of ${best.toFixed(1)}`] : [];
}

/** Colours of the lines around an element and around what holds it. */
function ringsAt(element: Element): string[] {
  return [element, ...upFrom(element).slice(1, 2)].flatMap((each) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
    const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [outlineColor] : [];
    return [...outline, ...(boxShadow.match(/rgba?\([^)]+\)/g) ?? [])];
  });
}

/** The colour that a name like `CanvasText` stands for on this page. */
export function systemColour(page: Document, name: string): string {
  const probe = page.createElement('span');
  probe.style.color = name;
  page.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The looks of an element that are no colours. */
export function shapeOf(element: Element): string {
  const { outlineStyle, outlineWidth, borderTopWidth, fontWeight } = getComputedStyle(element);
  return [outlineStyle === 'none' ? 'no outline' : outlineWidth, borderTopWidth, fontWeight].join(', ');
}
