import type { Source } from '@wijzer/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../ui/say.js';
import { dutchSources } from './source.messages.js';
import { fill } from './fill.js';
import { dateText } from './dutch-time.js';

/** The sources in one line, for the words that open the list: names, and a mark where one of them is not certain. */
export function sourceSummary(sources: readonly Source[]): string {
  const names = sources.map(({ title, article }) => (article ? `${title}, ${article}` : title));
  const uncertain = sources.some(({ certainty }) => certainty !== 'A');
  return `${names.length === 1 ? 'Bron' : 'Bronnen'}: ${names.join('; ')}.${uncertain ? ' Laat dit nakijken.' : ''}`;
}

/** Sources with article, edition, address, the day they were checked, and a mark where they are not certain. */
export function sourceList(
  say: Say,
  sources: readonly Source[],
  texts = dutchSources,
  day = dateText,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<ul part="sources" class="sources">
    ${sources.map(
      ({ title, url, article, edition, certainty, checkedOn }) =>
        html`<li>
          <span class="line">${url ? html`<a href=${url}>${say(title)}</a>` : say(title)}</span>
          ${article ? html`<span class="line">${say(article)}</span>` : nothing}
          ${edition ? html`<span class="line">${say(fill(texts.edition, { edition }))}</span>` : nothing}
          <span class="line">${say(fill(texts.checkedOn, { date: day(checkedOn) }))}</span>
          ${certainty === 'A' ? nothing : html`<strong class="line uncertain">${say(certainty === 'B' ? texts.uncertainB : texts.uncertainC)}</strong>`}
        </li>`,
    )}
  </ul>`;
}
