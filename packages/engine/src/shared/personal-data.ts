/** What a free text should not hold. A warning beside the field, never a block: a wrong guess must not stop anybody. */
export type PersonalData = 'bsn' | 'email' | 'birth-date';

// Looked at from each place anew: a number of three digits before it must not hide one in groups of three.
const NINE_DIGITS = /(?<!\d)(?=(\d(?:[ .-]?\d){8})(?!\d))/g;
const EMAIL = /[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}/;
const DATE =
  /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:19|20)\d\d)(?!\d)|(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/g;
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DATE_IN_WORDS = new RegExp(`(?<!\\d)\\d{1,2} (?:${MONTHS}) ((?:19|20)\\d\\d)`, 'gi');

/** Somebody born this year or the last is a baby, whose date of birth can as well be the day of a visit. */
const YEARS_TOO_RECENT = 2;

/** @param year the present year: a date in it is more likely an appointment than a birth. */
export function personalDataIn(text: string, year: number): PersonalData[] {
  const found: PersonalData[] = [];
  if ([...text.matchAll(NINE_DIGITS)].some(([, digits = '']) => passesElevenTest(digits.replace(/\D/g, ''))))
    found.push('bsn');
  if (EMAIL.test(text)) found.push('email');
  const years = [
    ...[...text.matchAll(DATE)].map((match) => match[3] ?? match[4]),
    ...[...text.matchAll(DATE_IN_WORDS)].map((match) => match[1]),
  ];
  if (years.some((each) => Number(each) <= year - YEARS_TOO_RECENT)) found.push('birth-date');
  return found;
}

/** The check that every burgerservicenummer passes: weights 9 to 2 and -1 add up to a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  // Counted by hand: old libraries put a `reduce` of their own in the place of the browser's.
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at++) sum += (9 - at) * Number(digits[at]);
  return sum % 11 === 0 && /[^0]/.test(digits);
}
