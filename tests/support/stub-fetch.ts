/** Stands in for the network, for what a server cannot be asked to do on time: hang, answer late, fail once. */

interface Asked {
  readonly address: string;
  readonly signal: AbortSignal | undefined;
  respond(body: BodyInit | null, init?: ResponseInit): void;
  /** As a network that breaks down. */
  fail(): void;
}

export interface Network {
  readonly requests: readonly Asked[];
  restore(): void;
}

/** Answers each request with `reply`, or leaves it open until the test answers it. */
export function stubFetch(reply?: (request: Asked, at: number) => void): Network {
  const original = window.fetch;
  const requests: Asked[] = [];
  window.fetch = (input, init) =>
    new Promise<Response>((resolve, reject) => {
      const signal = init?.signal ?? undefined;
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      const address = input instanceof Request ? input.url : String(input);
      const request: Asked = {
        address,
        signal,
        respond: (body, options) => resolve(new Response(body, options)),
        fail: () => reject(new TypeError('Failed to fetch')),
      };
      requests.push(request);
      reply?.(request, requests.length - 1);
    });
  return {
    requests,
    restore() {
      window.fetch = original;
    },
  };
}
