// A modal dialog that is open while its content is there. The browser keeps the focus in it and gives Escape; where the
// focus goes afterwards is said by its owner, since what opened it may have been replaced meanwhile.
import van from 'vanjs-core';

const { dialog } = van.tags;

interface DialogOptions {
  readonly class: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly isOpen: () => boolean;
  /** Rendered anew at every change of what it reads; what bears `data-focus` in it gets the focus. */
  readonly content: () => HTMLElement;
  /** The reader pressed Escape. */
  readonly close: () => void;
  /** Called once it is closed. */
  readonly closed: () => void;
}

function bringUpToDate(element: HTMLDialogElement, content: HTMLElement, options: DialogOptions): void {
  if (!content.isConnected) return;
  if (options.isOpen()) {
    if (!element.open) element.showModal();
    content.querySelector<HTMLElement>('[data-focus]')?.focus();
  } else if (element.open) {
    element.close();
    options.closed();
  }
}

/** Renders the dialog; it opens once it is in the document. */
export function renderDialog(options: DialogOptions): HTMLDialogElement {
  const element = dialog({ class: options.class, 'aria-labelledby': options.labelledBy }, () => {
    const content = options.content();
    // Once it stands in the document.
    setTimeout(() => bringUpToDate(element, content, options));
    return content;
  });
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    options.close();
  });
  return element;
}
