import { afterEach, describe, expect, it } from 'vitest';
import { allWords, entry, fact, mention, showCard, words } from '../support/ui';

afterEach(() => document.body.replaceChildren());

describe('body', () => {
  it('spells an acronym letter by letter', () => {
    const card = showCard({
      entry: entry({
        acronym: 'CETTAR',
        expansion: 'Cepat, Efektif dan Efisien, Tanggap, Transparan, Akuntabel, Responsif',
      }),
    });
    expect(allWords(card, '.sf-letters li')).toEqual([
      'C Cepat',
      'E Efektif dan Efisien',
      'T Tanggap',
      'T Transparan',
      'A Akuntabel',
      'R Responsif',
    ]);
    expect(card.querySelector('.sf-expansion')).toBeNull();
  });

  it('sets off the letters in the expansion where they are no initials', () => {
    const card = showCard({ entry: entry({ acronym: 'BAPPEDA', expansion: 'Badan Perencanaan Pembangunan Daerah' }) });
    expect(words(card.querySelector('.sf-expansion'))).toBe('Badan Perencanaan Pembangunan Daerah');
    expect(allWords(card, '.sf-expansion .sf-letter')).toEqual(['Ba', 'P', 'Pe', 'Da']);
    expect(card.querySelector('.sf-letters')).toBeNull();
  });

  it('sets them off in the name, where that is the expansion', () => {
    const card = showCard({ entry: entry({ name: 'Kepala Desa', acronym: 'Kades' }) });
    expect(words(card.querySelector('h2'))).toBe('Kepala Desa Kades');
    expect(allWords(card, 'h2 .sf-letter')).toEqual(['K', 'a', 'Des']);
    expect(card.querySelector('.sf-expansion')).toBeNull();
  });

  it('gives only the expansion where letters and words do not match, and says why if the entry does', () => {
    const letters = { id: 'P-21 ialah kode formulir.', en: 'P-21 is the code of a form.' };
    const card = showCard({ entry: entry({ acronym: 'P-21', expansion: 'Berkas Lengkap', letters }), language: 'en' });
    expect(allWords(card, '.sf-expansion')).toEqual(['Berkas Lengkap', 'P-21 is the code of a form.']);
    expect(card.querySelector('.sf-letter, .sf-letters')).toBeNull();
  });

  it.each([
    ['id', 'Nilai kinerja sebuah instansi.', ['Cara penentuannya', 'Yang tidak ditunjukkannya', 'Dahulu']],
    ['en', 'A grade for a public body.', ['How it is decided', 'What it does not show', 'Earlier']],
  ] as const)('explains in %s, notes in the lexicon’s order', (language, explanation, labels) => {
    const note = { id: 'Catatan.', en: 'A note.' };
    const card = showCard({ language, entry: entry({ notes: { older: note, limits: note, decided: note } }) });
    expect(words(card.querySelector('.sf-explanation'))).toBe(explanation);
    expect(allWords(card, '.sf-notes dt')).toEqual(labels);
    expect(allWords(card, '.sf-notes dd')).toEqual(Array(3).fill(note[language]));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'JavaScript:alert(1)'])('has no link to %s', (link) => {
    expect(showCard({ entry: entry({ link }) }).querySelector('a')).toBeNull();
  });

  it('gives basis, day of the check and official page', () => {
    const card = showCard({ entry: entry({ link: 'https://rb.menpan.go.id/sakip' }), language: 'en' });
    expect(words(card.querySelector('.sf-foot'))).toBe(
      'Legal basis: Perpres 29/2014Checked: 24 November 2026Official page',
    );
    expect(card.querySelector('a')).toMatchObject({
      href: 'https://rb.menpan.go.id/sakip',
      rel: 'noopener noreferrer',
    });
    expect(card.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-24');
  });

  it.each([
    ['verified', null],
    ['likely', /^Cukup yakin/],
    ['unsure', /^Belum pasti/],
  ] as const)('an entry that is %s says how sure it is', (confidence, said) => {
    const note = showCard({ entry: entry({ confidence }) }).querySelector('.sf-sure');
    if (said) expect(words(note)).toMatch(said);
    else expect(note).toBeNull();
  });

  it('tells rival senses', () => {
    const senses = [
      { expansion: 'Industri Kecil Menengah', when: { id: 'di berita ekonomi', en: 'in business news' } },
    ];
    expect(allWords(showCard({ entry: entry({ senses }) }), '.sf-list li')).toEqual([
      'Industri Kecil Menengah (di berita ekonomi)',
    ]);
  });

  it('explains a status shortly, by its first sentence', () => {
    const explanation = { id: 'Mengerjakan tugas untuk sementara. Lalu selesai.', en: 'For a time. Then it ends.' };
    const plt = entry({ id: 'plt', kind: 'title', type: 'status', name: 'Pelaksana Tugas', explanation });
    const card = showCard({ also: [plt], mention: mention({ kind: 'title', holder: 'Nyono' }) });
    expect(words(card.querySelector('.sf-also'))).toBe(
      'Status jabatan: Pelaksana TugasMengerjakan tugas untuk sementara.',
    );
    expect(allWords(card, '.sf-line')).toEqual(['Dijabat, menurut artikel ini: Nyono']);
  });

  it('lists this article’s own fact, and only what it states', () => {
    const card = showCard({ facts: [fact({ recipient: 'Dishub Jatim', year: '2023' })] });
    expect(allWords(card, '.sf-facts dt, .sf-facts dd')).toEqual(['Penerima', 'Dishub Jatim', 'Tahun', '2023']);
    expect(showCard({ facts: [fact()] }).querySelector('.sf-facts')).toBeNull();
  });

  it.each([
    [{ rule: 'lexicon', words: [] }, 'Kata-kata ini tercantum dalam kamus kami.'],
    [{ rule: 'award-head', words: ['predikat'] }, /^Susunannya seperti nama penghargaan.*menentukan: predikat$/],
  ] as const)('says on request why it is marked: %j', (reason, said) => {
    const why = showCard({ mention: mention({ reason }) }).querySelector('details');
    expect(why?.open).toBe(false);
    why?.querySelector('summary')?.remove();
    expect(words(why)).toMatch(said);
  });

  it('shows markup in data as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const card = showCard({
      mention: mention({ text: evil, holder: evil }),
      entry: entry({ name: evil, basis: [evil], giver: evil, explanation: { id: evil, en: evil } }),
      facts: [fact({ recipient: evil })],
    });
    expect(card.querySelector('img')).toBeNull();
    expect(words(card.querySelector('h2'))).toBe(evil);
  });
});
