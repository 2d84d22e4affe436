/**
 * Plain data as the text of a file. Scripts of a page may have given every list or object a `toJSON`, which makes something
 * else of it: so each value is taken once more from where it stands.
 */
export function fileText(data: object): string {
  const asItIs = function (this: Record<string, unknown>, key: string) {
    return this[key];
  };
  return `${JSON.stringify(data, asItIs, 2)}\n`;
}
