// The page around cannot look into a sandbox: this tells it what happens, and does what a reader would do.
const tell = (what) => parent.postMessage(what, '*');

for (const name of ['wijzer-ready', 'wijzer-question-shown', 'wijzer-load-failed', 'wijzer-content-rejected'])
  addEventListener(name, ({ target, detail }) => tell({ name, widget: target.localName, detail }));

addEventListener('wijzer-ready', ({ target }) => {
  setTimeout(() => target.shadowRoot.querySelector('[part~="start"] .primary')?.click());
});

addEventListener('message', () => {
  let storage = 'readable';
  try {
    localStorage.getItem('x');
  } catch {
    storage = 'forbidden';
  }
  tell({ name: 'report', storage, reports: window.reports, text: document.body.innerText });
});
