import type { Subject } from './content-contract.js';
import { smallWizard } from './small-wizard.js';
import type { Tag } from './widget.js';

/** The wizard as the behaviour contract of all widgets wants to meet it. */
export function wizardSubject(tag: Tag): Subject {
  return {
    tag,
    content: () => smallWizard() as Record<string, unknown>,
    title: 'Waar krijgt u hulp?',
    step: (widget) => widget.begin(),
    stepped: 'Voor wie zoekt u hulp?',
    mark: (widget) => widget.choose('Voor mijn kind'),
    marked: (widget) => widget.radio('Voor mijn kind').checked,
  };
}
