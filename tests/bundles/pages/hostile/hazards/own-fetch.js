// A stand-in for `fetch` of before streams, put over the one of the browser: an old request underneath, and an answer that
// has its text and nothing else.
export function install() {
  window.fetch = (address, { headers = {}, signal } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name]);
      request.onload = () =>
        resolve({
          ok: request.status >= 200 && request.status < 300,
          status: request.status,
          url: request.responseURL,
          text: () => Promise.resolve(request.responseText),
          json: () => Promise.resolve(JSON.parse(request.responseText)),
        });
      request.onerror = () => reject(new TypeError('Network request failed'));
      signal?.addEventListener('abort', () => request.abort());
      request.send();
    });
}
