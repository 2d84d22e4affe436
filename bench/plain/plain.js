// The measure of the bench: what a careful developer would write by hand for this one task, with the same words and
// controls on each page and a working back button. No library, no checks of the content, no opening hours, no change of
// one answer, no rich text: what it leaves out makes it a harder measure.
const app = document.getElementById('app');
const content = await (await fetch('/content.json')).json();
const questions = new Map(content.questions.map((question) => [question.id, question]));
const pictograms = new Map(content.pictograms.map((pictogram) => [pictogram.id, pictogram]));
const path = [];

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(text, kind, act) {
  const element = make('button', { type: kind === 'primary' ? 'submit' : 'button', class: kind }, text);
  if (act) element.addEventListener('click', act);
  return element;
}

function drawing(id) {
  const { size, path: d } = pictograms.get(id);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', d);
  svg.append(shape);
  return svg;
}

function person() {
  const { name, phone, callback, whatsapp, email, website } = content.human;
  const link = (href, text) => make('li', {}, make('a', { href }, text));
  return make(
    'section',
    {},
    make('p', {}, 'Liever met iemand praten?'),
    make('p', {}, name),
    make('p', {}, make('a', { class: 'call', href: `tel:${phone.number}` }, `Bel ${phone.number}`)),
    make('p', {}, 'Open van maandag tot en met vrijdag.'),
    make('p', {}, callback),
    make(
      'ul',
      {},
      link(`https://wa.me/${whatsapp.number}`, `WhatsApp: ${whatsapp.number}`),
      link(`mailto:${email}`, `Mail naar ${email}`),
      link(website, 'Naar de website'),
    ),
  );
}

function answers() {
  const rows = path.slice(0, -1).map(({ id, answer }) =>
    make(
      'div',
      {},
      make('dt', {}, questions.get(id).text),
      make('dd', {}, answer),
      make(
        'dd',
        {},
        button('Wijzig', 'plain', () => back(id)),
      ),
    ),
  );
  return rows.length > 0
    ? [make('section', {}, make('h2', {}, 'Uw antwoorden'), make('dl', {}, ...rows))]
    : [];
}

function show(...parts) {
  app.replaceChildren(
    make('p', {}, 'Dit is een voorbeeld.'),
    button('Direct hulp nodig?', 'plain', start),
    ...parts,
    person(),
  );
}

function focusHeading() {
  app.querySelector('h1').focus();
}

function heading(text) {
  return make('h1', { tabindex: '-1', id: 'heading' }, text);
}

function start() {
  show(
    heading(content.title),
    make('p', {}, content.start.text),
    button('Beginnen', 'begin', () => ask(content.start.question)),
  );
}

function ask(id) {
  const question = questions.get(id);
  if (!question) return finish(id);
  path.push({ id });
  const choices = question.options.map((option, at) => {
    const input = make('input', { type: 'radio', name: 'answer', value: option.id, id: `choice${at}` });
    return make(
      'div',
      { class: 'choice' },
      input,
      drawing(option.pictogram),
      make('label', { for: `choice${at}` }, option.text),
    );
  });
  const form = make(
    'form',
    {},
    make('p', {}, `Vraag ${path.length}`),
    make('fieldset', {}, make('legend', {}, heading(question.text)), ...choices),
    button('Verder', 'primary'),
    button('Terug', 'plain', () => history.back()),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector(':checked');
    if (!chosen) return;
    const { text, to } = question.options.find((option) => option.id === chosen.value);
    path.at(-1).answer = text;
    history.pushState({ to, depth: path.length }, '');
    ask(to);
  });
  show(form, ...answers());
  focusHeading();
}

function back(id) {
  path.splice(path.findIndex((step) => step.id === id));
  ask(id);
}

addEventListener('popstate', ({ state }) => {
  path.splice(state?.depth ?? 0);
  ask(state?.to ?? content.start.question);
});

function finish(id) {
  const outcome = content.outcomes.find((candidate) => candidate.id === id);
  const steps = outcome.steps.map((step) => make('li', {}, step));
  show(heading(outcome.title), make('ol', {}, ...steps));
  focusHeading();
}

start();
