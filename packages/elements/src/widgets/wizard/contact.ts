/** How to reach somebody: a desk, a phone line, the person on every page. Each fact only while it may be trusted. */
import type { Desk, Hours, Human, Phone, PhoneLine } from '@wijzer/content';
import { isOverdue } from '@wijzer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../common/fill.js';
import { openNow, weekText } from './hours-text.js';
import { pictogram } from '../../ui/pictogram.js';
import { drawing } from '../common/question-form.js';
import { rich } from '../common/rich.js';
import type { Screen } from './screen.js';

const digits = (number: string) => number.replace(/[^\d+]/g, '');

/** A large button that calls. */
export function callButton(
  { say, texts }: Screen,
  { number }: Pick<Phone, 'number'>,
  look = '',
): TemplateResult {
  return html`<p>
    <a class="call ${look}" href="tel:${digits(number)}">${say(fill(texts.call, { number }))}</a>
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
      <li>${say(trusted.cost)}</li>
      ${trusted.hint ? html`<li>${say(trusted.hint)}</li>` : nothing}
      ${trusted.hours ? html`<li>${say(openNow(screen, trusted.hours))}</li>` : nothing}
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

/** Everything about one desk, in the order in which a reader needs it. */
export function deskBlock(screen: Screen, desk: Desk): TemplateResult {
  const { say, texts, time, content } = screen;
  return html`<div part="desk" class="desk stack">
    <div class="titled">
      ${pictogram(drawing(screen, desk.pictogram))}
      <p class="strong">${say(desk.name)}</p>
    </div>
    ${desk.plainName ? html`<p>${say(desk.plainName)}</p>` : nothing} ${rich(screen, desk.does)}
    ${desk.phone ? phoneBlock(screen, desk.phone) : desk.address ? nothing : callButton(screen, content.human.phone)}
    ${channels(screen, desk)}
    <dl>
      ${address(screen, desk)} ${desk.hours ? hoursFact(screen, texts.hours, desk.hours) : nothing}
      ${desk.walkIn ? fact(screen, texts.walkIn, [desk.walkIn.text, ...(desk.walkIn.hours ? weekText(screen, desk.walkIn.hours) : [])]) : nothing}
      ${fact(screen, texts.appointment, desk.appointment)} ${phoneHours(screen, desk)}
      ${fact(screen, texts.callback, desk.callback)} ${fact(screen, texts.reply, desk.replyTime)}
      ${fact(screen, texts.firstTalk, desk.firstTalkWithin)}
    </dl>
    <p class="small">${say(fill(texts.checkedOn, { date: time.date(desk.checkedOn) }))}</p>
  </div>`;
}

function address(screen: Screen, desk: Desk) {
  const place = desk.address;
  if (!place) return nothing;
  const { say, texts } = screen;
  return html`${fact(screen, texts.visit, [place.street, `${place.postcode} ${place.city}`])}
  ${place.map ? html`<dd><a href=${place.map}>${say(texts.map)}</a></dd>` : nothing}
  ${fact(screen, texts.inside, place.inside)} ${fact(screen, texts.landmark, place.landmark)}
  ${fact(screen, texts.stop, place.stop)} ${fact(screen, texts.wheelchair, place.wheelchair)}`;
}

function hoursFact(screen: Screen, name: string, hours: Hours): TemplateResult | typeof nothing {
  return fact(screen, name, [openNow(screen, hours), ...weekText(screen, hours)]);
}

/** Only where they differ from those of the door: the same week twice is twice the reading. */
function phoneHours(screen: Screen, { phone, hours }: Desk): TemplateResult | typeof nothing {
  // The hours of a number that is left out would be read as those of the one in its place.
  if (!phone?.hours || isOverdue(phone, screen.now.date, 'ordinary')) return nothing;
  const { texts } = screen;
  const week = weekText(screen, phone.hours);
  const same = hours && weekText(screen, hours).join() === week.join();
  return same ? nothing : fact(screen, texts.phoneHours, week);
}

function fact(
  { say }: Screen,
  name: string,
  value: string | readonly string[] | undefined,
): TemplateResult | typeof nothing {
  if (!value?.length) return nothing;
  return html`<dt>${say(name)}</dt>
    ${[value].flat().map((line) => html`<dd>${say(line)}</dd>`)}`;
}

/** Ways to reach somebody beside the phone. */
function channels(
  { say, texts }: Screen,
  { whatsapp, email, website }: Pick<Desk, 'whatsapp' | 'email' | 'website'>,
) {
  if (!whatsapp && !email && !website) return nothing;
  return html`<ul class="facts">
    ${whatsapp ? html`<li><a href="https://wa.me/${digits(whatsapp.number).slice(1)}">${say(fill(texts.whatsapp, { number: whatsapp.number }))}</a></li>` : nothing}
    ${email ? html`<li><a href="mailto:${email}">${say(fill(texts.mail, { address: email }))}</a></li>` : nothing}
    ${website ? html`<li><a href=${website}>${say(texts.website)}</a></li>` : nothing}
  </ul>`;
}
