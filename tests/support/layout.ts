/** What a reader cannot read or touch, measured on the page as the browser drew it. Each gives words; none is right. */
import { textOf } from './accessible.js';
import { elementsIn, told, touchedAt, upFrom, type Place } from './composed.js';

/** Letters may stick out a little: the height of a font is not that of its line. */
const SLACK = 2;
const SMALLEST = 44;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Drawn {
  readonly element: Element;
  readonly boxes: readonly Box[];
}

/** The lines of every visible text. */
export function textsIn(place: Place): Drawn[] {
  return elementsIn(place).flatMap((element) => {
    const own = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (own.length === 0 || element.matches('style, script')) return [];
    const boxes = own.flatMap((node) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
    return [{ element, boxes }];
  });
}

/** Texts that stick out of what they stand in, up to the edge of the page, or are not drawn at all. */
export function clippedTexts(place: Place): string[] {
  return textsIn(place).flatMap(({ element, boxes }) => {
    if (boxes.length === 0) return `${told(element)} takes no room`;
    const out = upFrom(element).find((outer) => boxes.some((box) => !holds(outer, box)));
    return out ? `${told(element)} sticks out of ${told(out)}` : [];
  });
}

function holds(outer: Element, box: Box): boolean {
  const { display } = getComputedStyle(outer);
  if (display === 'contents' || display === 'inline' || outer.matches('body, html')) return true;
  const { left, right, top, bottom } = outer.getBoundingClientRect();
  return (
    box.left >= left - SLACK &&
    box.right <= right + SLACK &&
    box.top >= top - SLACK &&
    box.bottom <= bottom + SLACK
  );
}

const TARGETS = 'a[href], button, input, select, summary, textarea';

export function targetsIn(place: Place): HTMLElement[] {
  return elementsIn(place).filter((element) => element.matches(TARGETS));
}

const labelsOf = (element: Element): Element[] => [...((element as HTMLInputElement).labels ?? [])];

/** A radio and its label are one target. */
const partsOf = (target: Element): Box[] =>
  [target, ...labelsOf(target)].map((part) => part.getBoundingClientRect());

function boxOf(target: Element): Box {
  const boxes = partsOf(target);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A link among other words of its line. A link that stands by itself is a button to a finger. */
function isInRunningText(target: Element): boolean {
  if (target.localName !== 'a' || getComputedStyle(target).display !== 'inline') return false;
  const block = upFrom(target).find((outer) => !/^(inline|contents)$/.test(getComputedStyle(outer).display));
  return block !== undefined && textOf(block) !== textOf(target);
}

/** Targets that a finger can miss: less than 44 by 44 pixels, or with something else on them. Scrolls the page. */
export function smallTargets(place: Place): string[] {
  return targetsIn(place)
    .filter((target) => !isInRunningText(target))
    .flatMap((target) => {
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      // Its words may stand under it: the middle of both.
      const { defaultView: view } = target.ownerDocument;
      const whole = boxOf(target);
      if (view && whole.bottom > view.innerHeight)
        view.scrollBy(0, (whole.top + whole.bottom - view.innerHeight) / 2);
      const { left, right, top, bottom } = boxOf(target);
      const [x, y, reach] = [(left + right) / 2, (top + bottom) / 2, SMALLEST / 2 - 0.5];
      const points = [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ] as const;
      const missed = points.filter(([across, down]) => !isTouched(target, across, down));
      const size = `${Math.round(right - left)} by ${Math.round(bottom - top)}`;
      return missed.length > 0 ? `${told(target)} of ${size}: ${missed.length} of 4 edges miss it` : [];
    });
}

function isTouched(target: Element, x: number, y: number): boolean {
  const touched = upFrom(touchedAt(target.ownerDocument, x, y));
  return [target, ...labelsOf(target)].some((part) => touched.includes(part));
}

/** Texts, drawings and targets that lie on each other without belonging to each other. Does not look at what sticks. */
export function overlaps(place: Place): string[] {
  const drawings = elementsIn(place)
    .filter((element) => element.matches('svg, img, progress'))
    .map((element) => ({ element, boxes: [element.getBoundingClientRect()] }));
  // Not the box around both: between a radio and its label there may be a drawing. A link among words is its own words.
  const targets = targetsIn(place)
    .filter((element) => !isInRunningText(element))
    .map((element) => ({ element, boxes: partsOf(element) }));
  const all = [...textsIn(place), ...drawings, ...targets].filter(({ element }) => !sticks(element));
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => meet(one, other) && !belong(one.element, other.element))
      .map((other) => `${told(one.element)} lies on ${told(other.element)}`),
  );
}

const sticks = (element: Element) =>
  upFrom(element).some((outer) => /sticky|fixed/.test(getComputedStyle(outer).position));

const meet = (one: Drawn, other: Drawn) =>
  one.boxes.some((a) =>
    other.boxes.some(
      (b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK,
    ),
  );

function belong(one: Element, other: Element): boolean {
  const [aroundOne, aroundOther] = [upFrom(one), upFrom(other)];
  const shares = (target: Element, outer: readonly Element[]) =>
    labelsOf(target).some((label) => outer.includes(label));
  return (
    aroundOne.includes(other) ||
    aroundOther.includes(one) ||
    shares(one, aroundOther) ||
    shares(other, aroundOne)
  );
}

/** Texts and targets that no scrolling up and down brings into view. Scrolls the page. */
export function unreachable(place: Place): string[] {
  const found = [...textsIn(place).map(({ element }) => element), ...targetsIn(place)].filter((element) => {
    const { defaultView: view } = element.ownerDocument;
    const { top, bottom } = firstLine(element);
    view?.scrollBy(0, (top + bottom - view.innerHeight) / 2);
    return !isInView(element);
  });
  return [...new Set(found)].map(told);
}

const firstLine = (element: Element): Box => textsIn(element)[0]?.boxes[0] ?? element.getBoundingClientRect();

/** Whether the first line of it stands in view with nothing on it. */
export function isInView(element: Element): boolean {
  const { defaultView: view } = element.ownerDocument;
  const line = firstLine(element);
  if (!view || line.right === line.left) return false;
  const [x, y] = [Math.min(line.left + 4, line.right), (line.top + line.bottom) / 2];
  if (line.left < 0 || line.top < -SLACK || line.bottom > view.innerHeight + SLACK) return false;
  const touched = touchedAt(element.ownerDocument, x, y);
  return upFrom(touched).includes(element) || isRowLabel(touched, element);
}

/** A label may be laid over the whole row that it stands in, so that all of it can be touched. */
const isRowLabel = (label: Element | null, element: Element) =>
  label?.localName === 'label' &&
  upFrom(element).includes(label.closest('[part~=option]') ?? label.parentElement!);

/** By how many pixels the page is too wide. */
export function tooWide(page: Document): number {
  const { scrollWidth, clientWidth } = page.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}
