// A router that keeps nothing in an entry but its own number.
export function install() {
  let keys = 0;
  const { pushState } = history;
  history.pushState = function (_, title, address) {
    pushState.call(this, { key: ++keys }, title, address ?? location.href);
  };
}
