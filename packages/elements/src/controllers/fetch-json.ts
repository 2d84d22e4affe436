/**
 * Fetches a content file. Ends in data or in a reason, never in a throw, and never takes longer than `TIMEOUT`.
 */
import { LIMITS } from '@wijzer/content';

/** Milliseconds for everything: both tries and the reading. */
const TIMEOUT = 10_000;
/** Milliseconds before the one second try. */
const PAUSE = 500;

export type Fetched = { readonly data: unknown } | { readonly reason: string };

export async function fetchJson(address: string, stop: AbortSignal): Promise<Fetched> {
  // Not `AbortSignal.any`: phones of a few years old lack it.
  const request = new AbortController();
  const abort = () => request.abort();
  const timer = setTimeout(abort, TIMEOUT);
  stop.addEventListener('abort', abort);
  try {
    const first = await attempt(address, request.signal);
    // A page that is not there will not be there in half a second; a network or server that stumbled may.
    if ('data' in first || !/^(network|http-5)/.test(first.reason)) return first;
    await pause(request.signal);
    return await attempt(address, request.signal);
  } catch {
    return { reason: 'timeout' };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', abort);
  }
}

async function attempt(address: string, signal: AbortSignal): Promise<Fetched> {
  let response: Response;
  try {
    response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    return { reason: navigator.onLine ? 'network' : 'offline' };
  }
  if (!response.ok) return { reason: `http-${response.status}` };
  const text = await readText(response).catch((error: unknown) => {
    // Broken off on the way; or stopped by us.
    if (signal.aborted) throw error;
    return null;
  });
  if (text === null) return { reason: 'network' };
  if (text === undefined) return { reason: 'too-large' };
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { reason: /^\s*</.test(text) ? 'html' : 'not-json' };
  }
}

/** Stops reading at the size limit: sixty megabytes must not fill an old phone first. */
async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  // Nothing came, or the page has a `fetch` of its own, without streams.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LIMITS.bytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });
}
