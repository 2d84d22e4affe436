/** How sure a fact is: A read at the source, B in a serious second-hand one, C unchecked. */
export const CERTAINTIES = ['A', 'B', 'C'] as const;
