// Reads documents that are named by who issued them: "Surat Edaran Sekretaris Daerah Kota Surabaya", "SK Mendagri",
// "Putusan MK".
import { Shape } from '../../text/tokenizer';
import type { Candidate } from '../candidate';
import type { Reading } from '../names';
import { organisationEnd, unitEnd } from '../organisations';
import { findHead } from '../title/head';
import { complementEnd } from '../title/office';
import { isNumbered } from '../title/other-name';
import { words } from '../word-set';
import { isTerm } from './institution';

const DOCUMENTS = words('peraturan keputusan instruksi edaran se sk putusan maklumat');

/** End of the issuer at token `i`, or `i`: an office, or behind a ruling a court. */
function issuerEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.looksCapital(i)) return i;
  const head = findHead(reading, i);
  if (head) return complementEnd(reading, head);
  if (doc.at(i - 1, 'keputusan') || doc.at(i - 1, 'peraturan')) {
    // "Keputusan KPU Nomor 27", "Peraturan BPK Nomor 1": what a body decides is a document when it is written down.
    const body = organisationEnd(reading, i);
    return doc.at(i - 2, 'surat') || (doc.isCapital(i - 1) && isNumbered(doc, body)) ? body : i;
  }
  return doc.at(i - 1, 'putusan') || doc.at(i - 1, 'se') ? unitEnd(reading, i) : i;
}

/** "Bersama Menteri Agama dan Menteri Dalam Negeri": the offices that issue a document together, behind token `i`; or `i`. */
function jointEnd(reading: Reading, i: number): number {
  const { doc } = reading;
  if (!doc.at(i, 'bersama')) return i;
  let end = issuerEnd(reading, i + 1);
  if (end === i + 1) return i;
  while (doc.at(end, 'dan') || doc.at(end, ',')) {
    const start = doc.at(end + 1, 'dan') ? end + 2 : end + 1;
    const next = issuerEnd(reading, start);
    if (next === start) break;
    end = next;
  }
  return end;
}

/** A kind of document with its issuer; written small and without a number it is only what an office did ("keputusan Presiden"), save for rulings. */
export function issuedDocument(reading: Reading, i: number): Candidate | undefined {
  const { doc, matches } = reading;
  const kind = doc.at(i, 'surat') && (doc.at(i + 1, 'edaran') || doc.at(i + 1, 'keputusan')) ? i + 1 : i;
  if (!DOCUMENTS.has(doc.word(kind)) || (doc.word(kind).length === 2 && !doc.has(kind, Shape.upper))) return undefined;
  const to = Math.max(issuerEnd(reading, kind + 1), jointEnd(reading, kind + 1));
  if (to === kind + 1) return undefined;
  const formal = doc.looksCapital(i) || doc.at(i, 'putusan') || kind > i || isNumbered(doc, to);
  if (!formal) return undefined;
  const entry = matches.from(i).find((match) => isTerm(match) && match.to <= to)?.form.entry?.id ?? null;
  return { from: i, to, kind: 'term', entry, reason: { rule: 'issued-document', words: [doc.phrase(i, kind + 1)] } };
}
