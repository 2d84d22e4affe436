/** Days as they are written in the file, Monday first. */
export const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
