import type { Candidate } from './candidate';
import type { PlacedFact } from './mention';
import type { Reading } from './names';

export function findFacts(_reading: Reading, _accepted: readonly Candidate[]): PlacedFact[] {
  return [];
}
