// A form around everything, as in some content management systems, with a button that sends it.
export function around(settings) {
  const form = document.createElement('form');
  form.action = 'nergens';
  const field = document.createElement('input');
  field.name = 'host';
  const send = document.createElement('button');
  send.textContent = 'Verstuur de pagina';
  settings.replaceWith(form);
  form.append(settings, field, send);
  window.sent = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent.push('submit');
  });
  return settings;
}
