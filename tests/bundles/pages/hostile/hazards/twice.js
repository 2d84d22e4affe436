// The same file from two places of the page.
export async function load(address, { load }) {
  await load(address);
  await load(`${address}?again`);
}
