import type { Snapshot } from '@wijzer/engine';
import { html, type TemplateResult } from 'lit';
import { screenHeading } from '../../ui/heading.js';
import { answersOverview } from '../common/answers-overview.js';
import { restart, type RestartProps } from '../common/restart.js';
import { callButton } from './contact.js';
import { outcomeScreen, type TakeProps } from './outcome-screen.js';
import type { Screen } from './screen.js';

export interface EndProps {
  readonly take: TakeProps;
  readonly restart: RestartProps;
  readonly onChange: (question: string) => void;
}

/** The outcome, what led to it, and the ways from there. A way without an end leads to a person. */
export function endScreen(screen: Screen, snapshot: Snapshot, props: EndProps): TemplateResult {
  const { say, texts, level, content } = screen;
  const outcome = content.outcomes.find(({ id }) => id === snapshot.outcome);
  return html`${
    outcome
      ? outcomeScreen(screen, outcome, snapshot, props.take)
      : html`<div class="stack">
          ${screenHeading(say, texts.lost, level)} ${callButton(screen, content.human.phone)}
        </div>`
  }
  ${answersOverview(screen, snapshot, props.onChange, texts, true)} ${restart(say, texts, props.restart)}`;
}
