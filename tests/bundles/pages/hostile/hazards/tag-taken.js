// The host has an element of its own under our name.
export function install({ tag }) {
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        this.dataset.owner = 'host';
      }
    },
  );
}
