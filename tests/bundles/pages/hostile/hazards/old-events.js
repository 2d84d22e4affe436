// Makers of events for browsers that had none, put over those of the browser: functions that know no class and no options
// but three.
export function install() {
  for (const name of ['Event', 'CustomEvent']) {
    const native = window[name];
    window[name] = function (type, options) {
      const { bubbles, cancelable, detail } = options || {};
      const event = document.createEvent(name);
      event[`init${name}`](type, Boolean(bubbles), Boolean(cancelable), detail ?? null);
      return event;
    };
    window[name].prototype = native.prototype;
  }
}
