/** Everything the self-test looks at, in the order of the report. */
import { content } from './content.js';
import { backButton, storage } from './device.js';
import { letters, viewport } from './looks.js';
import { brokenNatives, enumerable, frozen, oldScripts, replacedNatives } from './natives.js';
import { notLoaded, otherLit, takenTags } from './other-scripts.js';
import type { Hazard } from './page.js';
import { base, form, frame, language, secure, survived } from './place.js';
import { policy } from './policy.js';
import { trustedTypes } from './trusted-types.js';

export const HAZARDS: readonly Hazard[] = [
  content,
  policy,
  trustedTypes,
  notLoaded,
  takenTags,
  otherLit,
  brokenNatives,
  oldScripts,
  replacedNatives,
  enumerable,
  frozen,
  storage,
  backButton,
  survived,
  form,
  frame,
  base,
  secure,
  language,
  viewport,
  letters,
];
