import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardHost } from '../../src/page/card-host';
import { box, card, content, onClose, open, STYLE, settled, shown, takeAway } from '../support/card-host';
import { layOutFor } from '../support/ui';
import { find, setPage } from './support';

afterEach(takeAway);

describe('the card', () => {
  it('is nowhere in the page before it opens and after it closed', () => {
    setPage('<p id="x">Kalimat</p>');
    const before = document.documentElement.outerHTML;
    shown.host = createCardHost(document, STYLE);
    expect(document.documentElement.outerHTML).toBe(before);
    open();
    expect(card()).not.toBeNull();
    expect(card()?.shadowRoot).toBeNull();
    shown.host.close();
    expect(card()).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(onClose).toHaveBeenCalledTimes(1);
    shown.host.close();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('is a dialog with a name, in the top layer', () => {
    setPage('<p id="x">Kalimat</p>');
    const panel = open().parentElement;
    expect(panel?.getAttribute('role')).toBe('dialog');
    expect(panel?.getAttribute('aria-label')).toBe('CETTAR');
    expect(card()?.matches(':popover-open')).toBe(true);
  });

  it('keeps the page’s styles out', async () => {
    setPage(
      '<style>* { display: none !important; color: red; font-size: 99px !important } #x { display: block !important }</style><p id="x">Kalimat</p>',
    );
    document.documentElement.style.setProperty('display', 'block', 'important');
    const element = open();
    await settled();
    expect(box().width).toBe(300);
    expect(getComputedStyle(element).fontSize).toBe('16px');
    expect(getComputedStyle(element).color).toBe('rgb(0, 0, 0)');
    document.documentElement.removeAttribute('style');
  });

  it('shows another content in the same place, and tells the first one that it is over', () => {
    setPage('<p id="x">Kalimat</p>');
    const first = open();
    const there = card();
    const second = open('SAKIP');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(card()).toBe(there);
    expect(first.isConnected).toBe(false);
    expect(second.parentElement?.getAttribute('aria-label')).toBe('SAKIP');
    expect(document.querySelectorAll('sorot-fakta-card')).toHaveLength(1);
  });

  it('opens again after the page removed it', async () => {
    setPage('<p id="x">Kalimat</p>');
    open();
    card()?.remove();
    expect(card()).toBeNull();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    open();
    expect(card()).not.toBeNull();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('is scrolled by keys, and not the page under it', async () => {
    setPage('<p id="x">Kalimat</p><p style="height:3000px">Panjang</p>');
    const element = content();
    element.innerHTML =
      '<div style="height:100%;overflow:auto" tabindex="-1" data-focus><p style="height:900px">.</p></div>';
    createCardHost(document, STYLE).open({
      content: element,
      label: 'CETTAR',
      anchors: () => [],
      stays: () => false,
      onClose,
    });
    await userEvent.keyboard('{PageDown}');
    await vi.waitFor(() => expect(element.firstElementChild?.scrollTop).toBeGreaterThan(0));
    expect(scrollY).toBe(0);
    await userEvent.keyboard('{Escape}');
  });

  it('has the Escape that closes it for itself, also where the page listens before it', async () => {
    setPage('<p id="x">Kalimat</p>');
    const seen = vi.fn<() => void>();
    document.addEventListener('keydown', seen, { capture: true });
    open();
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(seen).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', seen, { capture: true });
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('keeps clicks and keys in it from the page', async () => {
    setPage('<p id="x">Kalimat</p>');
    const seen = vi.fn<() => void>();
    for (const type of ['click', 'keydown', 'mousedown']) document.addEventListener(type, seen);
    const button = open().querySelector('button') as HTMLElement;
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await userEvent.keyboard('a');
    for (const type of ['click', 'keydown', 'mousedown']) document.removeEventListener(type, seen);
    expect(seen).not.toHaveBeenCalled();
    expect(card()).not.toBeNull();
  });
});

describe('closing', () => {
  it('happens by Escape, which the page does not see, and gives the focus back', async () => {
    setPage('<p id="x">Kalimat</p><button id="b">Tombol</button>');
    find('#b').focus();
    open();
    expect(document.activeElement).toBe(card());
    const seen = vi.fn<() => void>();
    document.body.addEventListener('keydown', seen);
    await userEvent.keyboard('{Escape}');
    document.body.removeEventListener('keydown', seen);
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(find('#b'));
    expect(seen).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('leaves Escape to the page when no card is open', async () => {
    setPage('<p id="x">Kalimat</p>');
    open();
    shown.host?.close();
    const seen = vi.fn<() => void>();
    document.body.addEventListener('keydown', seen);
    await userEvent.keyboard('{Escape}');
    document.body.removeEventListener('keydown', seen);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('happens by a click outside, which keeps the focus that it set', async () => {
    setPage(
      '<p id="x">Kalimat</p><input id="i"><button id="b" style="position:fixed;right:0;bottom:0">Tombol</button>',
    );
    find('#i').focus();
    open();
    await userEvent.click(find('#b'));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(find('#b'));
  });

  it('does not happen by a click outside while the card is to stay, but by Escape', async () => {
    setPage('<p id="x">Kalimat</p><button id="b" style="position:fixed;right:0;bottom:0">Tombol</button>');
    open();
    shown.pinned = true;
    await userEvent.click(find('#b'));
    expect(card()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('does not happen by a click inside', async () => {
    setPage('<p id="x">Kalimat</p>');
    open();
    await settled();
    const { left, top } = box();
    await userEvent.click(document.documentElement, { position: { x: left + 200, y: top + 60 } });
    expect(card()).not.toBeNull();
  });

  it('does not happen by the click that opens it, whoever listens first', async () => {
    setPage('<p id="x">Kalimat</p>');
    const listener = (): void => {
      open();
    };
    document.addEventListener('click', listener, { capture: true });
    await userEvent.click(find('#x'));
    expect(card()).not.toBeNull();
    await userEvent.click(find('#x'));
    document.removeEventListener('click', listener, { capture: true });
    expect(card()).not.toBeNull();
  });
});

describe('a page on paper', () => {
  it('has no card, and on the screen again has it', async () => {
    setPage('<p id="x">Kalimat</p>');
    open();
    await settled();
    expect(box().height).toBe(120);
    await layOutFor('print');
    expect(box().height).toBe(0);
    await layOutFor('screen');
    expect(box().height).toBe(120);
  });
});

describe('a page with a modal dialog', () => {
  it('has the card inside of the dialog, usable, and Escape closes only the card', async () => {
    setPage('<dialog id="d"><p id="x">Kalimat</p><button>Ya</button></dialog>');
    const dialog = find<HTMLDialogElement>('#d');
    dialog.showModal();
    open();
    expect(card()?.parentElement).toBe(dialog);
    expect(document.activeElement).toBe(card());
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
    expect(dialog.open).toBe(true);
    dialog.close();
  });

  it('has the card closed when the dialog is taken away', async () => {
    setPage('<div id="w"><dialog id="d"><p id="x">Kalimat</p></dialog></div>');
    find<HTMLDialogElement>('#d').showModal();
    open();
    find('#w').remove();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  it('has the card closed by a dialog that opens beside it, which would leave the card without use', async () => {
    setPage('<p id="x">Kalimat</p><dialog id="d"><p>Setuju?</p></dialog>');
    open();
    find<HTMLDialogElement>('#d').showModal();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(card()).toBeNull();
    open();
    expect(card()?.parentElement).toBe(find('#d'));
  });

  it('has the card left open by what is no modal dialog', async () => {
    setPage('<p id="x">Kalimat</p><details><summary>Lagi</summary>Isi</details><dialog id="d">Kabar</dialog>');
    open();
    find<HTMLDialogElement>('#d').show();
    find<HTMLDetailsElement>('details').open = true;
    await settled();
    expect(card()).not.toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has the card closed together with the dialog', async () => {
    setPage('<dialog id="d"><p id="x">Kalimat</p></dialog>');
    const dialog = find<HTMLDialogElement>('#d');
    dialog.showModal();
    open();
    dialog.close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(card()).toBeNull();
  });
});
