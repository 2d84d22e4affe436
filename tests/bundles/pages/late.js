// The script comes when the page has been painted, as on a slow line.
await new Promise((resolve) => setTimeout(resolve, 300));
await import('./cdn/toegang.js');
