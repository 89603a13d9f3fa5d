const mostRemembered = 0x8000;
// Longer texts seldom come again, and cost the most room.
const longestRemembered = 128;

/** A function of a text that remembers what it answered to short texts, in bounded room. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size === mostRemembered) answers.clear();
    if (text.length <= longestRemembered) answers.set(text, found);
    return found;
  };
}
