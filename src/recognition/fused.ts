// Tells names of agencies that are fused of beginnings of words, which no list can hold: "Disbudporapar", "Dinkopdag",
// "Sudinhub", and the offices named after them: "Kadisbudporapar".
import type { Doc } from './doc';

/** The beginnings of words of which names of regional agencies are made, from "Perindustrian" (perin) to "Kelautan" (lut). */
const PARTS =
  'aker arpus arsip bud bun capil dag dalduk damkar des dik duk ekraf esdm han hanpan hor horti hub hut in info kan kanla kb kes keswan ketapang kim kom komdigi kominfo kop ker kum laut lh linghup lut mas mat nak naker nag pa pan pang pangan par pem pemdes pend penda pendik penduk pera perdag perin perkim permades permas perpus perta pertan peru perum pmd pora por ppkb pu pupr pus rum san sandi sip ristek sos stan stat tan taru tik trans ukm um umkm wan';
const AGENCY = new RegExp(`^(dis|din|sudin)(${PARTS.replaceAll(' ', '|')}){1,6}$`);
const HEAD = /^ka(?=dis|din|sudin)/;
const MIN_LENGTH = 6;

const isAgencyName = (word: string): boolean => word.length >= MIN_LENGTH && AGENCY.test(word);

/** "Disbudparpora": whether token `i` is an agency whose fused name no entry holds. */
export const isFusedAgency = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && (doc.words[i] as number) < 0 && isAgencyName(doc.word(i));

/** "Kadisbudparpora": whether token `i` is the head of such an agency. */
export const isFusedHead = (doc: Doc, i: number): boolean =>
  doc.isCapital(i) && (doc.words[i] as number) < 0 && HEAD.test(doc.word(i)) && isAgencyName(doc.word(i).slice(2));
