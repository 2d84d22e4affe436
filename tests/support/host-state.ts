/** The page around a widget, as values: what a widget may not change. */
import { upFrom } from './composed.js';

type View = Window & typeof globalThis;

/** What Lit and Zod leave behind by their own design; without it two copies could not live on one page. */
export const ALLOWED = [
  '__zod_globalConfig',
  '__zod_globalRegistry',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/** Natives that scripts like to add to. */
const NATIVES = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Date',
  'Promise',
  'Map',
  'Set',
  'RegExp',
  'JSON',
  'EventTarget',
  'Event',
  'CustomEvent',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'Document',
  'ShadowRoot',
  'History',
  'URL',
  'CSSStyleSheet',
  'CustomElementRegistry',
] as const;

export interface HostState {
  readonly globals: readonly string[];
  readonly natives: ReadonlyMap<string, unknown>;
  readonly page: Readonly<Record<string, unknown>>;
}

/** @param flows says that the widget has no place of a fixed size: then what comes after it moves. */
export function hostState(view: View, flows: boolean): HostState {
  const { document: page } = view;
  const parts = [
    ...page.querySelectorAll(flows ? 'header, header *' : 'header, header *, main, footer, footer *'),
  ];
  return {
    globals: view.Object.getOwnPropertyNames(view).filter((name) => !ALLOWED.includes(name)),
    natives: new Map(NATIVES.flatMap((name) => propertiesOf(name, view[name]))),
    page: {
      title: page.title,
      address: view.location.href,
      entries: view.history.length,
      state: String(view.history.state),
      sheets: page.styleSheets.length + page.adoptedStyleSheets.length,
      cookies: page.cookie,
      kept: view.localStorage.length + view.sessionStorage.length,
      focus: page.activeElement?.id ?? '',
      scrolled: [view.scrollX, view.scrollY],
      markup: markup(page.documentElement),
      boxes: parts.map((part) => boxOnPage(view, part)),
      looks: parts.map(looksOf),
    },
  };
}

/** What differs, in words. */
export function changes(before: HostState, after: HostState): string[] {
  const added = after.globals.filter((name) => !before.globals.includes(name));
  const lost = before.globals.filter((name) => !after.globals.includes(name));
  const natives = [...new Set([...before.natives.keys(), ...after.natives.keys()])].filter(
    (name) => !Object.is(before.natives.get(name), after.natives.get(name)),
  );
  const page = Object.keys(before.page)
    .map((name) => [name, JSON.stringify(before.page[name]), JSON.stringify(after.page[name])] as const)
    .filter(([, one, other]) => one !== other);
  return [
    ...added.map((name) => `global ${name} was added`),
    ...lost.map((name) => `global ${name} is gone`),
    ...natives.map((name) => `${name} is another one`),
    ...page.map(([name, one, other]) => `${name} was ${one} and is ${other}`),
  ];
}

function propertiesOf(name: string, native: object): (readonly [string, unknown])[] {
  const holders = [
    [name, native],
    [`${name}.prototype`, (native as { prototype?: object }).prototype],
  ] as const;
  return holders.flatMap(([holder, own]) =>
    own
      ? Reflect.ownKeys(own).map((key) => {
          const property: PropertyDescriptor = Object.getOwnPropertyDescriptor(own, key) ?? {};
          return [`${holder}.${String(key)}`, (property.value as unknown) ?? property.get] as const;
        })
      : [],
  );
}

/** All of the page but what is in the place of the widget. */
function markup(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  const inside = element.id === 'place' ? [] : [...element.childNodes];
  const words = inside.map((node) =>
    node.nodeType === Node.ELEMENT_NODE ? markup(node as Element) : (node.nodeValue ?? ''),
  );
  return `<${element.localName} ${attributes}>${words.join('')}</>`;
}

/** Wherever the page is scrolled to. */
function boxOnPage({ scrollX, scrollY }: View, element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + scrollX, y + scrollY, width, height].map((each) => each.toFixed(1)).join(' ');
}

function looksOf(element: Element): string {
  const { fontSize, fontFamily, color, backgroundColor, margin, display } = getComputedStyle(element);
  const around = upFrom(element).length;
  return [fontSize, fontFamily, color, backgroundColor, margin, display, around].join(' ');
}
