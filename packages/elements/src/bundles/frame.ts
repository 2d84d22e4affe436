import { showFrame } from '../frame/frame-page.js';

// A file beside this one, by its name: its content is none of this bundle's.
await showFrame((script) => import(/* @vite-ignore */ new URL(script, import.meta.url).href));
