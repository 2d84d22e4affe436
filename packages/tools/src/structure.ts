/** How content is built, whatever language it is written in: which things there are and where answers lead. */

/** Everything under another key is text, or a fact that may differ for readers of another language. */
const BUILDING = new Set(
  (
    'id type start question questions options postcodes unsure to routes when all any not is ' +
    'outcomes desk deskRoutes second line lines violence crisis exits doctor shelter local desks terms'
  ).split(' '),
);

/** The first way in which `other` is built differently from `own`, in words; absent when there is none. */
export function differenceOf(own: unknown, other: unknown): string | undefined {
  const [here, there] = [placesIn(own), placesIn(other)];
  for (const [place, value] of here) {
    const others = there.get(place);
    if (others === undefined) return `${place} staat daar niet`;
    if (others !== value) return `${place} is daar ${others} en hier ${value}`;
  }
  const extra = [...there.keys()].find((place) => !here.has(place));
  return extra === undefined ? undefined : `${extra} staat alleen daar`;
}

/** Each place with its value. Things with an id are named by it: their order is free. */
function placesIn(part: unknown, place = '', found = new Map<string, string>()): Map<string, string> {
  const at = (key: string | number) => (place ? `${place}.${key}` : String(key));
  if (Array.isArray(part))
    part.forEach((entry: unknown, position) => {
      const named = at(idOf(entry) ?? position);
      if (idOf(entry) !== undefined) found.set(named, 'er');
      placesIn(entry, named, found);
    });
  else if (typeof part === 'object' && part !== null) {
    for (const [key, value] of Object.entries(part)) if (BUILDING.has(key)) placesIn(value, at(key), found);
  } else found.set(place, JSON.stringify(part));
  return found;
}

function idOf(entry: unknown): string | undefined {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : undefined;
}
