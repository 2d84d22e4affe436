/** One whole visit to the example `toegang`: every kind of screen a reader can come to. */
import type { Reader } from './reader.js';

export interface Stop {
  /** Of the screen that it leads to. */
  readonly heading: string;
  /** What the reader presses to get there, by role and name. */
  readonly by: readonly (readonly [role: 'button' | 'radio', name: string])[];
}

const press = (heading: string, ...names: string[]): Stop => ({
  heading,
  by: names.map((name) => ['button', name]),
});
const answer = (heading: string, name: string): Stop => ({
  heading,
  by: [
    ['radio', name],
    ['button', 'Verder'],
  ],
});

const NOW = 'Heeft u nu meteen hulp nodig?';
const OUTCOME = 'Bel Werk en Inkomen';

export const START = 'Waar krijgt u hulp?';

export const VISIT: readonly Stop[] = [
  press(NOW, 'Beginnen'),
  press('Wij leggen het uit', 'Ik snap dit niet'),
  press(NOW, 'Terug naar de vraag'),
  answer('Voor wie zoekt u hulp?', 'Nee, niet meteen'),
  answer('Waar gaat het over?', 'Voor mijzelf'),
  answer('Wat is uw vraag over geld of werk?', 'Geld, werk of een brief'),
  answer('Klopt dit?', 'Ik zoek werk.'),
  press(OUTCOME, 'Ja, dit klopt'),
  press('Laat dit zien aan de balie', 'Laat groot zien'),
  press(OUTCOME, 'Terug'),
  press('Direct hulp nodig?', 'Direct hulp nodig?'),
  press(OUTCOME, 'Terug'),
  press(START, 'Opnieuw beginnen', 'Ja, begin opnieuw'),
  press(NOW, 'Beginnen'),
  answer('Wat is er aan de hand?', 'Ja, nu meteen'),
  answer('Bel nu Veilig Thuis', 'Iemand doet mij of mijn kind pijn.'),
];

/** A press that is not what the test is about. Real ones are slow. */
export const byScript = (element: HTMLElement): void => element.click();

/** Makes the visit. `look` sees what shows after every press, and whether that is another screen. */
export async function visit(
  reader: Reader,
  look: (arrived: boolean) => Promise<void> | void,
  act: (element: HTMLElement) => Promise<void> | void = byScript,
): Promise<void> {
  for (const { heading, by } of VISIT) {
    for (const [at, [role, name]] of by.entries()) {
      await act(reader.get(role, name));
      await reader.element.updateComplete;
      const arrived = at === by.length - 1;
      if (arrived) await reader.until(heading);
      await look(arrived);
    }
  }
}
