import type { OtherLanguage, WizardQuestion } from '@wijzer/content';
import { nothing } from 'lit';
import type { Journey } from '../../controllers/journey.js';
import type { QuestionProps } from '../common/question-form.js';
import type { RestartProps } from '../common/restart.js';
import { checkScreen } from './check-screen.js';
import { crisisScreen } from './crisis-screen.js';
import { easierQuestion } from './easier.js';
import { endScreen } from './end-screen.js';
import { largeScreen } from './large-screen.js';
import type { TakeProps } from './outcome-screen.js';
import { questionScreen } from './question-screen.js';
import type { Screen } from './screen.js';
import { startScreen } from './start-screen.js';
import { unclearScreen } from './unclear-screen.js';

/** What can be open beside the flow. So can the outcome, after the reader has said that the answers are right. */
export type Aside = 'crisis' | 'unclear' | 'outcome' | 'large';

export interface PageProps {
  readonly journey: Journey<Aside>;
  /** The reader is first asked whether the answers are right. */
  readonly mustCheck: boolean;
  readonly switching: 'busy' | 'failed' | undefined;
  readonly take: TakeProps;
  readonly restart: Omit<RestartProps, 'onBack'>;
  readonly question: (question: WizardQuestion) => QuestionProps;
  readonly onLanguage: (language: OtherLanguage) => void;
  readonly onUnclear: (question: string) => void;
}

/** What shows between the bar above and the person below: one screen, that of where the reader is. */
export function page(screen: Screen, props: PageProps): unknown {
  const { journey, mustCheck, onUnclear } = props;
  const { snapshot, view } = journey;
  const onBack = () => journey.back();
  const onChange = (question: string) => journey.change(question);
  if (view === 'crisis') return crisisScreen(screen, onBack);
  if (view === 'large') return largeScreen(screen, snapshot, onBack);
  if (view === 'start') {
    const { switching, onLanguage } = props;
    return startScreen(screen, snapshot, { switching, onLanguage, onBegin: () => journey.begin() });
  }
  if (snapshot.current === undefined)
    return view === 'flow' && mustCheck
      ? checkScreen(screen, snapshot, {
          onBack,
          onWrong: onChange,
          onRight: () => journey.open('outcome'),
        })
      : endScreen(screen, snapshot, {
          take: props.take,
          restart: { ...props.restart, onBack },
          onChange,
        });
  const question = screen.content.questions.find(({ id }) => id === snapshot.current);
  if (!question) return nothing;
  return view === 'unclear'
    ? unclearScreen(screen, easierQuestion(question), onBack)
    : questionScreen(screen, {
        ...props.question(question),
        question,
        onUnclear: () => onUnclear(question.id),
      });
}
