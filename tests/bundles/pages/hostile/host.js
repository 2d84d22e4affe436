// The page of a host. `?bundle=toegang` is the file that it loads; `?hazard=prototype` is what makes it hard for that file,
// see hazards/. A test installs and starts by itself; in a window of its own the page goes at once.
const query = new URLSearchParams(location.search);
const bundle = query.get('bundle') ?? 'toegang';
const named = query.get('hazard');
const hazard = named ? await import(`./hazards/${named}.js`) : {};

const address = (name) => new URL(`../cdn/${name}.js`, import.meta.url).href;
const load = (url) => import(url);

/** As a webmaster pastes it; the clock stands still, so that opening hours are those of any other visit. */
function put(tag, into) {
  const widget = document.createElement(tag);
  widget.setAttribute('history', 'off');
  const fallback = document.createElement('p');
  fallback.textContent = 'Hulp nodig? Bel 14 000.';
  widget.append(fallback);
  into.append(widget);
}

window.host = {
  /** The hazard comes before anything of ours. */
  install() {
    if (hazard.css) {
      const style = document.createElement('style');
      style.textContent = hazard.css;
      document.head.append(style);
    }
    const settings = document.createElement('wijzer-settings');
    const now = new Date('2026-09-15T10:30:00+02:00');
    settings.now = () => now;
    document.getElementById('place').append(settings);
    const tag = `wijzer-${bundle}`;
    const into = hazard.around?.(settings) ?? settings;
    if (!hazard.late) (hazard.put ?? put)(tag, into);
    return hazard.install?.({ bundle, tag, address });
  },
  /** Loads the file that ships, as the hazard has it. */
  async go() {
    const tag = `wijzer-${bundle}`;
    await (hazard.load ?? load)(address(bundle), { bundle, address, load });
    if (hazard.late) (hazard.put ?? put)(tag, document.querySelector('wijzer-settings'));
  },
  /** What the host does to the widget before each step of a visitor. */
  beforeStep: (element) => hazard.beforeStep?.(element),
  /** What the host does to a widget that was used; gives the widget to go on with. */
  upset: hazard.upset,
};

if (window === top) {
  await window.host.install();
  await window.host.go();
}
