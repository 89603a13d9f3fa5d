/** Which of the spellings in `-{zh-tw:A;zh-cn:B;}-` to show: the first of these that is given, else the first given. */
const preferredCodes = ['zh-cn', 'zh-hans', 'zh-sg', 'zh'];

const spelling = /^\s*(zh(?:-[a-z]{2,4})?)\s*:/i;
const flags = /^[A-Za-z;-]{0,40}\|/;

/**
 * Replaces the blocks in which Chinese wiki text gives one word in several spellings by one of them; `-{A}-` is A.
 * A block that the text breaks off is read as if it ended with the text.
 */
export function chooseVariants(text: string): string {
  if (!text.includes('-{')) return text;
  // Innermost blocks close first: each entry is the text of a block that is still open, the first that of no block.
  const open: string[] = [''];
  const append = (piece: string): void => {
    open[open.length - 1] += piece;
  };
  for (const piece of text.split(/(-\{|\}-)/)) {
    if (piece === '-{') open.push('');
    else if (piece === '}-' && open.length > 1) append(chosen(open.pop() ?? ''));
    else append(piece);
  }
  return open.reduceRight((inner, outer) => outer + (spelling.test(inner) ? chosen(inner) : inner));
}

function chosen(block: string): string {
  const content = block.replace(flags, '');
  const parts = content.split(';').filter((part) => part.trim() !== '');
  const spellings = parts.flatMap((part) => {
    const code = spelling.exec(part);
    return code ? [{ code: code[1]?.toLowerCase(), word: part.slice(code[0].length).trim() }] : [];
  });
  if (spellings.length === 0) return content;
  const preferred = preferredCodes.map((code) => spellings.find((one) => one.code === code)).find(Boolean);
  return (preferred ?? spellings[0])?.word ?? content;
}
