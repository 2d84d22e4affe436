// The file of an earlier edition comes first: it does the work, and ours says so once.
import { older } from './older.js';

export async function load(address, { bundle, load }) {
  await older(bundle);
  await load(address);
}
