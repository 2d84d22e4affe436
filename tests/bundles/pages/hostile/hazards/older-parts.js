// A site that builds its pages itself has parts of an earlier edition: the widgets inside an instrument, not the instrument.
import { older } from './older.js';

export async function load(address, { bundle, load }) {
  const { define } = customElements;
  customElements.define = function (tag, element) {
    if (tag !== `wijzer-${bundle}`) define.call(this, tag, element);
  };
  await older(bundle);
  delete customElements.define;
  await load(address);
}
