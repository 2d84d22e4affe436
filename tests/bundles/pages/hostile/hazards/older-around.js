// A file of an earlier edition, with another widget, was there first: the settings around our widget are its own.
import { another, older } from './older.js';

export async function load(address, { bundle, load }) {
  await older(another(bundle));
  await load(address);
}
