/** What the page does with size, on a phone and for who enlarges. */
import { hazard, mind } from './page.js';

export const viewport = hazard('viewport', ({ document }) => {
  const meta =
    document.querySelector('meta[name="viewport" i]')?.getAttribute('content')?.replace(/\s/g, '') ?? '';
  if (!/width=device-width/i.test(meta))
    return mind(
      'De pagina past niet op een telefoon.',
      'Zet in de <head>: <meta name="viewport" content="width=device-width">.',
    );
  return /user-scalable=(no|0)|maximum-scale=1(\.0+)?([,;]|$)/i.test(meta)
    ? mind(
        'De pagina verbiedt zoomen op een telefoon.',
        'Haal user-scalable en maximum-scale weg bij <meta name="viewport">.',
      )
    : undefined;
});

export const letters = hazard('letters', ({ window, document: { documentElement, body } }) => {
  const [root = 0, text = 0] = [documentElement, body].map((element) =>
    Number.parseFloat(window.getComputedStyle(element).fontSize),
  );
  return root < 16 || text < 16
    ? mind(
        `De pagina maakt letters klein: html ${root} px, tekst ${text} px.`,
        'Wijzer blijft 16 px of groter.',
      )
    : undefined;
});
