// Takes mentions out of what was recognised, without tearing facts from the mentions that they belong to.
import type { Recognition } from '../recognition/mention';

/** Leaves out the mentions at some indexes, and their facts; the others' facts follow their mentions. */
export function leaveOut(recognition: Recognition, left: ReadonlySet<number>): Recognition {
  if (left.size === 0) return recognition;
  const { mentions, facts } = recognition;
  const kept = mentions.map((_, i) => i).filter((i) => !left.has(i));
  const moved = new Map(kept.map((old, index) => [old, index]));
  return {
    mentions: mentions.filter((_, i) => !left.has(i)),
    facts: facts.flatMap((fact) => {
      const mention = moved.get(fact.mention);
      return mention === undefined ? [] : [{ ...fact, mention }];
    }),
  };
}
