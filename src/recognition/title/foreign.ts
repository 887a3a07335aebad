// Tells offices of other countries, which are none of ours: "Dubes Belanda", "Menteri Pertahanan Jepang".
import type { Doc } from '../doc';
import { words } from '../word-set';

/** First words of countries that Indonesian news speaks of. */
const COUNTRIES = words(
  'afganistan amerika arab argentina australia austria azerbaijan bahrain bangladesh belanda belgia brasil brunei ceko chile china denmark ekuador ethiopia filipina finlandia fiji hongaria hungaria india inggris irak iran irlandia israel italia jepang jerman kamboja kanada kazakhstan kenya korea kuba kuwait laos lebanon libya malaysia maladewa maroko meksiko mesir mongolia mozambik myanmar nepal nigeria norwegia oman pakistan palestina peru polandia portugal prancis qatar rumania rusia selandia serbia singapura slovakia spanyol sudan suriah suriname swedia swiss taiwan tanzania thailand tiongkok tunisia turki turkiye ukraina uzbekistan venezuela vietnam yaman yordania yunani zimbabwe',
);

/** Cities abroad whose mayors and governors Indonesian news meets. */
const CITIES = words(
  'amsterdam ankara bangkok beijing berlin brussel canberra doha dubai hanoi istanbul jenewa kairo kyoto london madrid makkah manila melbourne moskow osaka paris perth riyadh roma rotterdam seoul shanghai shenzhen sydney teheran tokyo washington wina yerusalem',
);
/** Second words of countries: "Arab Saudi", "Korea Selatan", "Amerika Serikat". */
const SECOND = words('saudi selatan utara serikat baru darussalam zealand lanka');

/** Whether a title that ends at token `to` belongs to another country: "Duta Besar Republik Korea", "Wali Kota Paris". */
export function isForeign(doc: Doc, to: number): boolean {
  const country = doc.at(to, 'republik') || doc.at(to, 'kerajaan') ? to + 1 : to;
  return doc.looksCapital(country) && (COUNTRIES.has(doc.word(country)) || CITIES.has(doc.word(country)));
}

/** "Duta Besar RI untuk Malaysia", "Konsul Jenderal RI di Jeddah": where an envoy of ours is posted, or `i`. */
export function postEnd(doc: Doc, from: number, i: number): number {
  if (!/^(duta|dubes|konsul|konjen)$/.test(doc.word(from)) || !(doc.at(i, 'untuk') || doc.at(i, 'di'))) return i;
  const start = doc.at(i + 1, 'republik') || doc.at(i + 1, 'kerajaan') ? i + 2 : i + 1;
  if (!doc.isCapital(start)) return i;
  return COUNTRIES.has(doc.word(start)) && SECOND.has(doc.word(start + 1)) && doc.isCapital(start + 1)
    ? start + 2
    : start + 1;
}
