// Tells names of agencies that are fused of beginnings of words, or of the initials of their fields, which no list can
// hold: "Disbudporapar", "Sudinhub", "DP2KBP3A", and the offices named after them: "Kadisbudporapar".
import { Shape } from '../text/tokenizer';
import type { Doc } from './doc';

/** The beginnings of words of which names of regional agencies are made, from "Perindustrian" (perin) to "Kelautan" (lut). */
const PARTS =
  'aker arpus arsip bud bun capil dag dalduk damkar des dik duk ekraf esdm han hanpan hor horti hub hut in info kan kanla kb kes keswan ketapang kim kom komdigi kominfo kop ker kum laut lh lhk link linghup lut mas mat nak naker nag pa pan pang pangan par pem pemdes pen penad penal penau pend penda pendik penduk pera perdag perin perkim permades permas perpus perta pertan peru perum p3a pmd pora por prin ppkb ptsp pu pupr pus rum san sandi santi sip ristek sos stan stat tan taru tik trans ukm um umkm wan';
/** The same of the police's units, from "Binmas" to "Tahti". */
const POLICE_PARTS =
  'bin binmas dal gakkum humas intel intelkam keu kum lantas log min narkoba obvit ops pam polair polairud propam provos reg ident ren reskrim res krim sabhara samapta sarpras sdm sus tahti um yan';

/** Initials of the fields of agencies, from "Pekerjaan Umum" (PU) to "Kesatuan Bangsa" (KB); each stands for the same wherever it occurs. */
const FIELDS =
  'a?p2kb a?ppkb a?kb bm bmsda bun cipta ck dagin dikbud esdm horti kad kp kpp kppp kpsda kpsdm kukm kum kumpp kupp lh lhk nak naker p3a pad pb perin pkad pkh pkp plh pm pmd pmpptsp pmptsp pesdm por pora ppkad ppp pppa ppr pr prd prkp ps ptsp pu pumpp pupr putr sda sos sosp tk tph tphp tr trans tani ukm umkm upp';

/** Pattern of one part or several, fused. */
const fused = (parts: string, most: number): string => `(${parts.replaceAll(' ', '|')}){1,${most}}`;
const AGENCY = new RegExp(`^(dis|din|sudin)${fused(PARTS, 6)}$`);
const POLICE_HEAD = new RegExp(`^(wa)?(dir|ka(sat|ur|ro|bag|bid|nit|sub(bag|bid|dit)))${fused(POLICE_PARTS, 6)}$`);
const FIELD = new RegExp(`^${fused(PARTS, 6)}$`);
const INITIALS = new RegExp(`^(d|b|ds)${fused(FIELDS, 4)}$`);
const FURTHER = new RegExp(`^${fused(FIELDS, 4)}$`);
const MIN_LENGTH = 6;
const MIN_FIELD_LENGTH = 5;
const MIN_INITIALS = 4;

const isAgencyName = (word: string): boolean => word.length >= MIN_LENGTH && AGENCY.test(word);
const isHeadName = (word: string): boolean =>
  (word.startsWith('ka') && isAgencyName(word.slice(2))) || POLICE_HEAD.test(word);
const isUnknown = (doc: Doc, i: number): boolean => doc.isCapital(i) && (doc.words[i] as number) < 0;

const hasInitials = (doc: Doc, i: number): boolean =>
  doc.has(i, Shape.upper) && doc.raw(i).length >= MIN_INITIALS && INITIALS.test(doc.word(i));

/** "Disbudparpora": whether token `i` is an agency whose fused name no entry holds. */
export const isFusedAgency = (doc: Doc, i: number): boolean =>
  isUnknown(doc, i) && (isAgencyName(doc.word(i)) || hasInitials(doc, i));

/** The kind of body that a fused name stands for: "BKPSDA" is a "badan", the others are a "dinas". */
export const fusedKind = (doc: Doc, i: number): string => (doc.word(i).startsWith('b') ? 'badan' : 'dinas');

/** "Dinsos P3A", "Dinkop UKM": whether the initials of further fields stand at token `i`, behind a fused name. */
export const isFurtherField = (doc: Doc, i: number): boolean =>
  /^(dis|din|sudin)/.test(doc.word(i - 1)) && doc.has(i, Shape.upper) && FURTHER.test(doc.word(i));

/** "Kadisbudparpora", "Kaurbinops": whether token `i` is the head of such an agency, or of a unit of the police. */
export const isFusedHead = (doc: Doc, i: number): boolean => isUnknown(doc, i) && isHeadName(doc.word(i));

/** The word that a fused head of an office begins with, or the token itself: "kadis" of "Kadisbudparpora", "ka" of "Kaurbinops". */
export function officeWord(doc: Doc, i: number): string {
  const word = doc.word(i);
  if (!isFusedHead(doc, i)) return word;
  if (isAgencyName(word.slice(2))) return 'kadis';
  return word.startsWith('ka') ? 'ka' : word;
}

/** "Dalduk", "Dinas Kominfosanti": whether token `i` is such a field, apart from its agency. */
export const isFusedField = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && doc.length(i) >= MIN_FIELD_LENGTH && FIELD.test(doc.word(i));
