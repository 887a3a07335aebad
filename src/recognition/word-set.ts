// Sets of words from one line of text: the grammar's smaller lists, beside the rules that ask them.

export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
