// Lets the browser save a file that was made on a page of the extension; that needs no permission.

interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser's downloads. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
