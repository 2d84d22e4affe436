/** How to reach somebody: a desk, a phone line, the person on every page. Each fact only while it may be trusted. */
import type { Desk, Hours, Human, Phone, PhoneLine } from '@wijzer/content';
import { isOverdue } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../common/fill.js';
import { openNow, weekText } from './hours-text.js';
import { pictogram } from '../../ui/pictogram.js';
import { disclosure } from '../../ui/rich-text.js';
import { drawing } from '../common/question-form.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';

const digits = (number: string) => number.replace(/[^\d+]/g, '');

/** A large button that calls. To 112 it looks the same wherever it stands. */
export function callButton(
  { say, texts }: Screen,
  { number }: Pick<Phone, 'number'>,
  look = '',
): TemplateResult {
  return html`<p>
    <a class="call ${number === '112' ? 'urgent' : look}" href="tel:${digits(number)}"
      >${say(fill(texts.call, { number }))}</a
    >
  </p>`;
}

/**
 * A phone number with what it costs and when it answers. One that was checked too long ago is left out, and the
 * general number stands in its place (design, section 5).
 */
export function phoneBlock(screen: Screen, phone: Phone): TemplateResult {
  const { say, now, content } = screen;
  const trusted = isOverdue(phone, now.date, 'ordinary') ? content.human.phone : phone;
  return html`${callButton(screen, trusted)}
    <ul class="facts">
      ${trusted.hours ? html`<li>${say(openNow(screen, trusted.hours))}</li>` : nothing}
      <li>${say(trusted.cost)}</li>
      ${trusted.hint ? html`<li>${say(trusted.hint)}</li>` : nothing}
    </ul>`;
}

/** The person behind every page: same place, one tap, phone first (T16). */
export function humanBlock(screen: Screen): TemplateResult {
  const { say, texts, content } = screen;
  const { name, phone, callback }: Human = content.human;
  return html`<section part="human" class="human stack">
    <p class="strong">${say(texts.talk)}</p>
    <p>${say(name)}</p>
    ${callButton(screen, phone)} ${phone.hours ? html`<p>${say(openNow(screen, phone.hours))}</p>` : nothing}
    ${callback ? html`<p>${say(callback)}</p>` : nothing} ${channels(screen, content.human)}
  </section>`;
}

/**
 * A line that can be called, with who it is for. Numbers for a crisis are never left out; an old one says so (note 6).
 * `urgent` ones are shown as the one thing to do; `second` ones stand under it.
 */
export function lineBlock(
  screen: Screen,
  line: PhoneLine,
  use: 'ordinary' | 'urgent' | 'second' = 'ordinary',
): TemplateResult {
  const { say, now, texts, content } = screen;
  const crisis = use !== 'ordinary';
  const overdue = isOverdue(line.phone, now.date, crisis ? 'crisis' : 'ordinary');
  const phone = overdue && !crisis ? content.human.phone : line.phone;
  return html`<div class="line-block stack">
    <p class="strong">${say(line.name)}</p>
    <p>${say(line.does)}</p>
    ${callButton(screen, phone, use)}
    <ul class="facts">
      <li>${say(phone.cost)}</li>
      ${phone.hours ? html`<li>${say(openNow(screen, phone.hours))}</li>` : nothing}
      ${line.chat ? html`<li><a href=${line.chat.url}>${say(line.chat.text)}</a></li>` : nothing}
      ${overdue && crisis ? html`<li>${say(texts.overdueCrisis)}</li>` : nothing}
    </ul>
  </div>`;
}

/** Who it is and how to reach them now: the number, or where there is none the address, and whether it is open. */
export function deskBlock(screen: Screen, desk: Desk): TemplateResult {
  const { say, texts, content } = screen;
  const { phone, address: place, hours } = desk;
  return html`<div part="desk" class="desk stack">
    <div class="titled">
      ${pictogram(drawing(screen, desk.pictogram))}
      <p class="strong">${say(desk.name)}</p>
    </div>
    ${desk.plainName ? html`<p>${say(desk.plainName)}</p>` : nothing}
    ${phone ? phoneBlock(screen, phone) : place ? nothing : callButton(screen, content.human.phone)}
    ${facts(screen, [
      [texts.visit, phone ? undefined : street(place)],
      // Said already where the number and the door keep the same hours.
      [texts.hours, hours && phoneWeek(screen, desk)?.length !== 0 ? openNow(screen, hours) : undefined],
    ])}
  </div>`;
}

/** The rest about a desk, folded away: few need it at once. */
export function deskFacts(screen: Screen, desk: Desk): TemplateResult {
  const { say, texts, time } = screen;
  const { address: place, hours, walkIn } = desk;
  const week = (each?: Hours) => (each ? weekText(screen, each) : []);
  return html`${disclosure(
    say,
    texts.about,
    () =>
      html`${rich(screen, desk.does)}
        ${facts(screen, [
          [texts.visit, street(place)],
          [texts.inside, place?.inside],
          [texts.landmark, place?.landmark],
          [texts.stop, place?.stop],
          [texts.wheelchair, place?.wheelchair],
        ])}
        ${place?.map ? html`<p><a href=${place.map}>${say(texts.map)}</a></p>` : nothing}
        ${facts(screen, [
          [texts.hours, week(hours)],
          [texts.walkIn, walkIn && [walkIn.text, ...week(walkIn.hours)]],
          [texts.appointment, desk.appointment],
          [texts.phoneHours, phoneWeek(screen, desk)],
          [texts.callback, desk.callback],
          [texts.reply, desk.replyTime],
          [texts.firstTalk, desk.firstTalkWithin],
        ])}
        <p class="small">${say(fill(texts.checkedOn, { date: time.date(desk.checkedOn) }))}</p>`,
  )}
  ${channels(screen, desk)}`;
}

const street = (place: Desk['address']) => place && [place.street, `${place.postcode} ${place.city}`];

/** None where they are those of the door: the same week twice is twice the reading. */
function phoneWeek(screen: Screen, { phone, hours }: Desk): string[] | undefined {
  // The hours of a number that is left out would be read as those of the one in its place.
  if (!phone?.hours || isOverdue(phone, screen.now.date, 'ordinary')) return undefined;
  const week = weekText(screen, phone.hours);
  return hours && weekText(screen, hours).join() === week.join() ? [] : week;
}

type Fact = readonly [name: string, value: string | readonly string[] | undefined];

/** What is known of these, each under its name. */
function facts({ say }: Screen, all: readonly Fact[]): TemplateResult | typeof nothing {
  const known = all.filter(([, value]) => value?.length);
  if (known.length === 0) return nothing;
  return html`<dl>
    ${known.map(
      ([name, value]) =>
        html`<dt>${say(name)}</dt>
          ${[value].flat().map((line) => html`<dd>${say(line ?? '')}</dd>`)}`,
    )}
  </dl>`;
}

/** Ways to reach somebody beside the phone. */
export function channels(
  { say, texts }: Screen,
  { whatsapp, email, website }: Pick<Desk, 'whatsapp' | 'email' | 'website'>,
) {
  if (!whatsapp && !email && !website) return nothing;
  return disclosure(
    say,
    texts.noCall,
    () =>
      html`<ul class="facts">
        ${whatsapp ? html`<li><a href="https://wa.me/${digits(whatsapp.number).slice(1)}">${say(fill(texts.whatsapp, { number: whatsapp.number }))}</a></li>` : nothing}
        ${email ? html`<li><a href="mailto:${email}">${say(fill(texts.mail, { address: email }))}</a></li>` : nothing}
        ${website ? html`<li><a href=${website}>${say(texts.website)}</a></li>` : nothing}
      </ul>`,
  );
}
