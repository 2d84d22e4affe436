// A site of one page: its router stands between every script and the history, adds its own key to each entry, writes the
// entry anew after a step back, and tells a script for statistics.
export function install() {
  let keys = 0;
  window.routed = [];
  for (const name of ['pushState', 'replaceState']) {
    const native = history[name];
    history[name] = function (state, title, address) {
      native.call(this, { ...state, router: { key: ++keys } }, title, address ?? location.href);
      window.routed.push(name);
      dispatchEvent(new Event('locationchange'));
    };
  }
  addEventListener('popstate', ({ state }) => history.replaceState(state, '', location.href));
}
