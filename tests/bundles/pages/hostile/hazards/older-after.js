// The file of an earlier edition comes after ours: it does nothing, and says so once.
import { older } from './older.js';

export async function load(address, { bundle, load }) {
  await load(address);
  await older(bundle);
}
