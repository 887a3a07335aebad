// Knows the forms whose fields hide properties of the form itself: in `<form><input name="nextSibling">` the form's
// `nextSibling` is that field, and a walk that trusts it goes round and round. Such forms are asked another way.

/** The properties of elements by which the page layer reads. */
const USED = [
  ...['nodeType', 'localName', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'isConnected'],
  ...['textContent', 'attributes', 'hasAttributes', 'getAttribute', 'hasAttribute', 'closest', 'contains', 'matches'],
  ...['compareDocumentPosition', 'querySelector', 'querySelectorAll', 'checkVisibility', 'getBoundingClientRect'],
  ...['shadowRoot'],
];

export interface FormTraps {
  has(node: Node): boolean;
  firstChild(form: Node): Node | null;
  nextSibling(form: Node): Node | null;
  parentNode(form: Node): Node | null;
}

/** The trapped forms in an element; null when there are none, as almost always. */
export function findTraps(top: Element): FormTraps | null {
  const forms = [...top.querySelectorAll('form')];
  if (top.matches?.('form')) forms.push(top as HTMLFormElement);
  const trapped = new Set<Node>(forms.filter((form) => USED.some((name) => Object.hasOwn(form, name))));
  if (trapped.size === 0) return null;
  const walker = top.ownerDocument.createTreeWalker(top.ownerDocument);
  const from = (form: Node): TreeWalker => {
    walker.currentNode = form;
    return walker;
  };
  return {
    has: (node) => trapped.has(node),
    firstChild: (form) => from(form).firstChild(),
    nextSibling: (form) => from(form).nextSibling(),
    parentNode: (form) => from(form).parentNode(),
  };
}
