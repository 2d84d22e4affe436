/** What a widget offers as a file, without a real download: that would take the keyboard from later tests. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What the widget offers as a file while something is done. */
export async function savedBy(act: () => Promise<void>): Promise<Saved> {
  const real = URL.createObjectURL.bind(URL);
  const { click } = HTMLAnchorElement.prototype;
  const offered: { blob?: Blob; name?: string } = {};
  URL.createObjectURL = (blob: Blob) => {
    offered.blob = blob;
    return real(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    offered.name = this.download;
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = real;
    HTMLAnchorElement.prototype.click = click;
  }
  if (!offered.blob || !offered.name) throw new Error('Nothing was offered as a file.');
  return { name: offered.name, type: offered.blob.type, text: await offered.blob.text() };
}
