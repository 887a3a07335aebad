// Names of innovations that stand without quotes, and classes that a text names as a range.
import { describe, expect, it } from 'vitest';
import { annotate } from './annotated';

describe('terms that no list holds', () => {
  it.each([
    // a list of innovations that the text announces
    'Ada tiga inovasi yaitu [term:SIGAP], [term:Jempol Manis], dan [term:Lapor Bunda].',
    'Inovasi unggulan meliputi [term:SIKAP] dari [term:Bapenda], [term:Jempol Manis] milik warga, dan [term:Gerai Ramah].',
    'Program inovasi yaitu Senin, Selasa, dan Rabu digelar.',
    'Inovasi warga antara lain di Kota Batu, Kota Malang, dan Kediri.',
    'Inovasi itu adalah Jempol Manis.',
    'Inovasi dalam dunia kuliner terus lahir: Kopi Durian, Es Teh Jahe, dan Roti Singkong.',
    // programmes that go somewhere
    'Program [term:Jaksa Goes To School] digelar di SMA itu.',
    'Kegiatan [term:Polisi Goes to Campus] ramai.',
    'Ia menonton film yang judulnya goes to mal.',
    // units and village firms by their names, offices in small letters
    '[term:BUMDes Maju Bersama] berkembang, [term:Lantamal XII Pontianak] siaga.',
    'Itu kerja [term:kantor wilayah Badan Pertanahan Nasional Provinsi Jambi], bukan kantor wilayah lain.',
    // courts by their letters and place
    '[term:PA Batu Kelas IA] dan [term:PN Sleman] ramai. PA itu jauh, PN juga.',
    // classes side by side
    'Pejabat [term:eselon II–IV] dan [term:Eselon III/IV] dilantik.',
    'Pejabat [term:eselon II], III dan IV dilantik.',
  ])('%s', (sentence) => {
    expect(annotate(sentence, 'term')).toBe(sentence);
  });
});
