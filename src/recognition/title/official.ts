// Tells offices of the state from those of parties, clubs and firms, and from people who only work somewhere.
import { Shape } from '../../text/tokenizer';
import type { Doc } from '../doc';
import { isTermForm } from '../matcher';
import { type Reading, spelledRegionEnd } from '../names';
import { words } from '../word-set';
import type { Head } from './head';

/** Bodies of which one is a member by office; members of others hold none. */
const ELECTED_BODY =
  /\b(dpr|dprd|dpd|mpr|komisi|fraksi|bpk|baznas|kpu|kpud|bawaslu|dewan|badan|majelis permusyawaratan|panwaslu|ombudsman)\b/;

const ANYBODY = words('tenaga staf');
const PLURAL = words('para sejumlah seluruh semua beberapa');

/** A general head is an office only with its organisation, and not of any club. */
export function isOffice(reading: Reading, head: Head, to: number): boolean {
  const { doc, matches } = reading;
  if (to === head.to) return false;
  // "pimpinan PNS yang bersangkutan": who is led by somebody is no organisation.
  const led = matches.longest(head.to, isTermForm);
  if (led?.to === to && led.form.entry?.type === 'personnel') return false;
  // "Pelatih kepala Bima Sakti": a region alone has no head of this name.
  if (doc.at(head.from, 'kepala') && spelledRegionEnd(reading, head.to) === to) return false;
  const complement = doc.phrase(head.to, to).toLowerCase();
  if (/^([ivx\d]+|daerah)$/.test(complement) || doc.at(head.to, 'penyelenggara')) return false;
  // "Ketua Umum Federasi …", "ketua Departemen Humas": clubs, and departments inside of them.
  if (
    (doc.is(head.to, 'private') && !doc.at(head.to, 'majelis')) ||
    (doc.at(head.from, 'ketua') && doc.at(head.to, 'departemen'))
  )
    return false;
  // "Tenaga Ahli Gubernur" and "Staf Khusus Menteri" are posts, "Tenaga Polisi Kehutanan" and "staf PTSP" are people.
  if (ANYBODY.has(doc.word(head.from)) && !doc.at(head.to, 'ahli') && !doc.at(head.to, 'khusus')) return false;
  return !doc.at(head.from, 'anggota') || ELECTED_BODY.test(complement);
}

/** Parties and clubs whose boards bear the letters of the regional chamber. */
const CLUBS = words('partai golkar gerindra nasdem demokrat hanura perindo organda');

/** "Ketua DPW PKS", "Sekretaris DPD Organda": boards of parties and clubs; "Ketua DPD RI", "Ketua DPD La Nyalla" are of the state. */
export function isOfClub(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(dpw|dpc|dpp|pac)$/.test(doc.word(i))) return true;
    const acronym = doc.has(i + 1, Shape.upper) && !doc.has(i + 1, Shape.flat) && doc.length(i + 1) > 2;
    if (doc.at(i, 'dpd') && (acronym || CLUBS.has(doc.word(i + 1)))) return true;
  }
  return false;
}

/** "Direktur Utama PT Maju Jaya", "Komisaris perusahaan"; "Kepala bagian pemasaran" of a hotel: parts of agencies are official in capitals, or as a plural. */
export function isAnyFirm(doc: Doc, { from, to }: Head, end: number): boolean {
  if (end === to && (doc.is(end, 'company') || doc.at(end, 'perusahaan'))) return true;
  if (end > to || to === from + 1 || doc.looksCapital(to - 1)) return false;
  const unit = doc.at(to - 1, 'bagian') || doc.at(to - 1, 'bidang') || doc.at(to - 1, 'seksi');
  return unit && !PLURAL.has(doc.word(from - 1));
}
