import type { Phone } from '@wijzer/content';
import { addMonths } from '@wijzer/content/links';

/** How long a phone number may be trusted after it was checked (domain: Toegang, chapter c.3). */
export const TRUST_MONTHS = { ordinary: 6, crisis: 3 } as const;

/** Whether a number was checked long enough ago to doubt it. `permanent` numbers, such as 112, never are. */
export function isOverdue(phone: Pick<Phone, 'checkedOn' | 'permanent'>, today: string, kind: keyof typeof TRUST_MONTHS): boolean {
  return !phone.permanent && addMonths(phone.checkedOn, TRUST_MONTHS[kind]) < today;
}
