// An older file with all widgets comes first: it does the work, and ours says so once.
import { edition } from './edition.js';

export async function load(address, { load, address: of }) {
  await edition(of('wijzer'), '0.0.0-older');
  await load(address);
}
