// The page has our file for another widget, and then an earlier edition of the file for this one: its settings are ours.
import { another, older } from './older.js';

export async function load(_, { bundle, load, address }) {
  await load(address(another(bundle)));
  await older(bundle);
}
