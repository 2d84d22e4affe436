// The element is made by a script that came long after ours.
export const late = true;
