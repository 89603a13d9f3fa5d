/**
 * Words that only a sentence has. Of the words that begin small in the lines that end with a full stop, and occur in a
 * thousand lines or more, those that hardly occur in the names of running stories; plural nouns of the same spelling
 * («plans», «visits», «arrests») are left out.
 */
const verbs: ReadonlySet<string> = new Set(
  (
    'is are was were has have had will would says said tells told announces announced dies died wins won win kills ' +
    'injures injured wounds signs signed resigns declares declared approves begins began crashes confirms ' +
    'sentences agrees agreed rejects hits becomes became continues suspends warns accuses leaves left makes takes ' +
    'took opens opened closes explodes elects defeats defeat defeated denies threatens reaches passes starts started ends ended ' +
    'urges arrives withdraws found convicts sues hosts premieres debuts releases released marries gives gave ' +
    'loses lost beats refuses imposes asks goes comes came seeks sets gets meets met holds held calls called ' +
    'replaces acquires publishes introduces celebrates receives advises resigned commits upholds acknowledges recognizes recognises ' +
    'adopts delivers drops sparks surrenders expires hears discusses resumes erupts sinks allows commemorates presents detonated exploded ' +
    'entered rejected voted advised emerges upheld organize extend obtained joins jailed charged sentenced'
  ).split(' '),
);

/** Whether a text has the verb of a sentence, as far as its form gives it away. */
export function hasVerb(text: string): boolean {
  return (text.match(/(?<![\p{L}\p{N}’'–-])\p{Ll}{2,12}(?![\p{L}\p{N}–-])/gu) ?? []).some((word) => verbs.has(word));
}
