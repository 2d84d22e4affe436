// A newer file with other widgets was there before: the settings around our widget are its own.
import { edition } from './edition.js';

export async function load(address, { bundle, load, address: of }) {
  await edition(of(bundle === 'toegang' ? 'regie-checklist' : 'toegang'), '9.9.9');
  await load(address);
}
