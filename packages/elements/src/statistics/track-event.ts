import type { Count } from './counts.js';

/** The command of Matomo, and of Piwik PRO, which grew out of it: category, action and maybe a name. */
export function trackEvent({ category, action, name }: Count): string[] {
  return ['trackEvent', category, action, ...(name === undefined ? [] : [name])];
}
