/**
 * The tags for React 19 and its JSX. Types only: `import type {} from '@wijzer/elements/react';`
 *
 * React 19 sets a property where an element has one, so `content={data}` gives the data itself. Events are `on` and the
 * name of the event: `onwijzer-outcome-reached`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ChecklistElement,
  DecisionTreeElement,
  DilemmasElement,
  KiezenEnDelenElement,
  RegieChecklistElement,
  SettingsElement,
  ToegangElement,
  WizardElement,
} from './dist/index.js';

/** `onwijzer-ready` and the like, with the event that each gets. */
type WijzerEvents = {
  [Name in keyof HTMLElementEventMap as Name extends `wijzer-${string}` ? `on${Name}` : never]?: (
    event: HTMLElementEventMap[Name],
  ) => void;
};

/** What a page may set; the rest of the element is its own affair. */
type Settable = 'content' | 'src' | 'headingLevel' | 'history' | 'storage' | 'wording' | 'now';

type Tag<Element extends HTMLElement> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, Settable> &
  WijzerEvents &
  Partial<Pick<Element, Extract<keyof Element, Settable>>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wijzer-checklist': Tag<ChecklistElement>;
      'wijzer-decision-tree': Tag<DecisionTreeElement>;
      'wijzer-dilemmas': Tag<DilemmasElement>;
      'wijzer-kiezen-en-delen': Tag<KiezenEnDelenElement>;
      'wijzer-regie-checklist': Tag<RegieChecklistElement>;
      'wijzer-settings': Tag<SettingsElement>;
      'wijzer-toegang': Tag<ToegangElement>;
      'wijzer-wizard': Tag<WizardElement>;
    }
  }
}
