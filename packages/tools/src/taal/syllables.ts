/** Syllables of a Dutch word: groups of vowels. "ë" starts a new one, "eeu" and "aai" are one. */
const GROUP = /aai|ooi|oei|eeu|ieu|aa|ee|ie|oe|oo|uu|ei|ij|ui|eu|au|ou|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g;

export function syllables(word: string): number {
  return word.toLowerCase().match(GROUP)?.length ?? 0;
}
