// A content script that does the bare walk once the page has been painted, as ours begins: the cold floor.
import { domReady, painted } from '../../../src/page/slices';
import { walk } from './walk';

async function walkOnce(): Promise<void> {
  await domReady(document);
  await painted(document);
  dispatchEvent(new CustomEvent('walked', { detail: walk(document) }));
}

void walkOnce();
