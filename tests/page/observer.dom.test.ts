import { afterEach, describe, expect, it, vi } from 'vitest';
import { observePage, type PageObserver } from '../../src/page/observer';
import { find, setPage } from './support';

let observer: PageObserver | undefined;

/** Longer than any change takes to be told. */
const LONG_ENOUGH = 1000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function begin(html: string): ReturnType<typeof vi.fn<() => void>> {
  setPage(html);
  const onChange = vi.fn<() => void>();
  observer = observePage(document, onChange);
  return onChange;
}

afterEach(() => {
  observer?.destroy();
  document.body.replaceChildren();
});

describe('observePage', () => {
  it.each([
    [
      'a paragraph is added',
      () => find('#a').append(Object.assign(document.createElement('p'), { textContent: 'Baru' })),
    ],
    ['a paragraph is removed', () => find('p').remove()],
    ['a text changes', () => (find('p').firstChild as Text).appendData(' lagi')],
    ['text is no longer being written', () => find('#c').removeAttribute('contenteditable')],
    ['text changes that only looks like an editor', () => find('#d').append('baru')],
    ['text changes in a form with a field of a bad name', () => find('form').append('baru')],
    ['something is shown', () => find('#b').removeAttribute('hidden')],
    ['a single-page site goes to another page', () => history.pushState(null, '', '#lain')],
  ])('tells when %s', async (_what, change) => {
    const onChange =
      begin(`<div id="a"><p>Satu</p></div><div id="b" hidden>Dua</div><div id="c" contenteditable>Tiga</div>
      <div id="d" contenteditable="FALSE">Empat</div><form><input name="closest"></form>`);
    change();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), LONG_ENOUGH);
  });

  it.each([
    ['a script is added', () => find('#a').append(document.createElement('script'))],
    ['a script’s text changes', () => find('script').append('// ')],
    [
      'the card is opened and closed',
      () => {
        const card = document.documentElement.appendChild(document.createElement('sorot-fakta-card'));
        card.remove();
      },
    ],
    ['a class changes', () => find('#a').classList.add('baru')],
    ['text is written', () => (find('#ditulis').firstChild as Text).appendData('k')],
    ['an editor rebuilds a line', () => find('#ditulis').replaceChildren(document.createElement('p'))],
    ['text is written in a part of an editor', () => find('#ditulis b').append('k')],
    ['a picture is loaded late', () => find('#a').append(document.createElement('img'))],
  ])('keeps silent when %s', async (_what, change) => {
    const onChange = begin(
      '<div id="a"><p>Satu</p></div><script type="text/plain">x</script><div id="ditulis" contenteditable>Teks <b>tebal</b></div>',
    );
    change();
    await wait(LONG_ENOUGH);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('keeps silent about what changed before its caller caught up, and tells what changes after', async () => {
    const onChange = begin('<p>Satu</p>');
    find('p').append(' dua');
    await wait(20);
    observer?.catchUp();
    await wait(LONG_ENOUGH);
    expect(onChange).not.toHaveBeenCalled();
    find('p').append(' tiga');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), LONG_ENOUGH);
  });

  it('tells many changes at once', async () => {
    const onChange = begin('<p>Satu</p>');
    for (let i = 0; i < 100; i++) find('p').append(` ${i}`);
    await wait(LONG_ENOUGH);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells again and again while the page never rests', async () => {
    const onChange = begin('<p>Satu</p>');
    const timer = setInterval(() => find('p').append('.'), 5);
    await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(1), 3 * LONG_ENOUGH);
    clearInterval(timer);
  });

  it('is silent after its end, also about what it had already seen', async () => {
    const onChange = begin('<p>Satu</p>');
    find('p').append('.');
    await wait(10);
    observer?.destroy();
    find('p').append('.');
    history.pushState(null, '', '#akhir');
    await wait(LONG_ENOUGH);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('observePage, once it knows the article', () => {
  const PAGE = `<div id="around"><nav id="jam">10.00</nav><main id="root"><p>Satu</p></main></div>
    <div id="beside" style="height:10px;overflow:hidden"><p>Panjang</p></div>`;

  function focus(): ReturnType<typeof vi.fn<() => void>> {
    const onChange = begin(PAGE);
    observer?.focus({ headline: null, roots: [find('#root')], shadowRoots: [] });
    return onChange;
  }
  const paragraph = (): HTMLElement => Object.assign(document.createElement('p'), { textContent: 'Baru' });

  it.each([
    ['its text changes', () => (find('#root p').firstChild as Text).appendData(' lagi')],
    ['something is added to it', () => find('#root').append(paragraph())],
    ['it is removed', () => find('#root').remove()],
    ['what is around it is removed', () => find('#around').remove()],
    ['something is added beside it', () => find('#around').append(paragraph())],
    ['the page grows elsewhere', () => find('#beside').setAttribute('style', '')],
  ])('tells when %s', async (_what, change) => {
    const onChange = focus();
    await wait(100);
    change();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), LONG_ENOUGH);
  });

  it.each([
    ['a clock goes on', () => (find('#jam').firstChild as Text).replaceData(0, 5, '10.01')],
    ['something is added elsewhere without a change of height', () => find('#beside').append(paragraph())],
  ])('keeps silent when %s', async (_what, change) => {
    const onChange = focus();
    await wait(100);
    change();
    await wait(LONG_ENOUGH);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('watches the whole page again from a change until it knows the article anew', async () => {
    const onChange = focus();
    find('#root').append(paragraph());
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), LONG_ENOUGH);
    find('#beside').append(paragraph());
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), LONG_ENOUGH);
  });

  it('tells what happened just before it was told about the article', async () => {
    const onChange = begin(PAGE);
    find('#beside').append(paragraph());
    observer?.focus({ headline: null, roots: [find('#root')], shadowRoots: [] });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), LONG_ENOUGH);
  });

  it('tells of changes in its shadow trees', async () => {
    const onChange = begin('<main id="root"><x-berita></x-berita></main>');
    const root = find('x-berita').attachShadow({ mode: 'open' });
    observer?.focus({ headline: null, roots: [find('#root')], shadowRoots: [root] });
    root.append(document.createElement('p'));
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), LONG_ENOUGH);
  });
});
