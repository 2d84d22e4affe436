// The page is made with another copy of Lit, in its mode for developers, with an element of its own.
export async function install() {
  const lit = '/node_modules/lit/index.js';
  const { LitElement, html } = await import(lit);
  customElements.define(
    'gemeente-groet',
    class extends LitElement {
      static properties = { name: {} };

      render() {
        return html`<p>Dag ${this.name}</p>`;
      }
    },
  );
  const greeting = document.createElement('gemeente-groet');
  greeting.name = 'bezoeker';
  document.querySelector('header').append(greeting);
  await greeting.updateComplete;
}
