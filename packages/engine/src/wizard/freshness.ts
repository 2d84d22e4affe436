import type { Phone } from '@wijzer/content';
import { trustedUntil, type Trust } from '@wijzer/content/links';

/** Whether a number was checked long enough ago to doubt it. `permanent` numbers, such as 112, never are. */
export function isOverdue(
  phone: Pick<Phone, 'checkedOn' | 'permanent'>,
  today: string,
  kind: Trust,
): boolean {
  const last = trustedUntil(phone, kind);
  return last !== undefined && last < today;
}
