/** Ways to make something wrong with content that has nothing wrong. */
export interface Patch {
  /** Values by place, as `questions.0.text`. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

type Part = Record<string, unknown>;

/** A fresh copy with the patch applied, as untrusted data. */
export function patched(content: object, { set = {}, remove = [] }: Patch = {}): unknown {
  const copy = structuredClone(content) as Part;
  const at = (place: string): [Part, string] => {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    return [keys.reduce<Part>((part, key) => part[key] as Part, copy), last];
  };
  for (const [place, value] of Object.entries(set)) {
    const [part, key] = at(place);
    part[key] = value;
  }
  for (const place of remove) {
    const [part, key] = at(place);
    if (Array.isArray(part)) part.splice(Number(key), 1);
    else delete part[key];
  }
  return copy;
}
