// Puts text on the clipboard, on pages without an encrypted connection too. Must be called while a click is handled.

/** By the event that a copying reader causes: the only way that browsers leave to pages over plain HTTP. */
function copyByEvent(document: Document, text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page is told nothing, and adds nothing.
    event.stopImmediatePropagation();
    done = event.clipboardData !== null;
  };
  const stop = new AbortController();
  document.defaultView?.addEventListener('copy', onCopy, { capture: true, signal: stop.signal });
  document.execCommand('copy');
  stop.abort();
  return done;
}

/** Whether the text has been copied. */
export async function copy(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}
