/** Which of the spellings in `-{zh-tw:A;zh-cn:B;}-` to show: the first of these that is given, else the first given. */
const preferredCodes = ['zh-cn', 'zh-hans', 'zh-sg', 'zh'];

const spelling = /^\s*(zh(?:-[a-z]{2,4})?)\s*:/i;
const flags = /^[A-Za-z;-]{0,40}\|/;

// Wiki text nests blocks two or three deep; what goes deeper is no wiki text, and would take quadratic time.
const deepestBlock = 8;

/**
 * Replaces the blocks in which Chinese wiki text gives one word in several spellings by one of them; `-{A}-` is A.
 * A block that the text breaks off is read as if it ended with the text.
 */
export function chooseVariants(text: string): string {
  if (!text.includes('-{')) return text;
  // What is read of each block that is still open, innermost last; the first is the text around them all.
  const open = [''];
  for (const piece of text.split(/(-\{|\}-)/)) {
    const innermost = open.length - 1;
    if (piece === '-{' && innermost === deepestBlock) return text;
    if (piece === '-{') open.push('');
    else if (piece === '}-' && innermost > 0) append(open, chosen(open.pop() ?? ''));
    else append(open, piece);
  }
  return open.reduceRight((inner, outer) => outer + (spelling.test(inner) ? chosen(inner) : inner));
}

function append(open: string[], piece: string): void {
  const innermost = open.length - 1;
  open[innermost] = (open[innermost] ?? '') + piece;
}

function chosen(block: string): string {
  const content = block.replace(flags, '');
  const spellings = content.split(';').flatMap((part) => {
    const code = spelling.exec(part);
    return code ? [{ code: code[1]?.toLowerCase() ?? '', word: part.slice(code[0].length).trim() }] : [];
  });
  const preferred = preferredCodes.flatMap((code) => spellings.filter((one) => one.code === code));
  return (preferred[0] ?? spellings[0])?.word ?? content;
}
