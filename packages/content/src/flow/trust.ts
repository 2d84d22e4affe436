/** How long a fact may be trusted after somebody checked it. One table, so that widgets and checks cannot differ. */
import { addMonths } from '../dates.js';

/** In months (domain: Toegang, chapter c.3). `ordinary` and `crisis` are phone numbers. */
export const TRUST_MONTHS = { crisis: 3, ordinary: 6, desk: 6, source: 12 } as const;

export type Trust = keyof typeof TRUST_MONTHS;

/** The last day on which a fact may be shown as true; nothing for one that does not change, such as 112. */
export function trustedUntil(
  fact: { readonly checkedOn: string; readonly permanent?: true | undefined },
  kind: Trust,
): string | undefined {
  return fact.permanent ? undefined : addMonths(fact.checkedOn, TRUST_MONTHS[kind]);
}
