// An earlier edition, and nothing of today: what the others are compared with.
import { older } from './older.js';

export const load = (_, { bundle }) => older(bundle);
