import { gap } from './marks.ts';

/** Templates whose last parameter is text to be read: `{{lang|en|Tesco}}`. All others say something of the text. */
const readableTemplates = /^\s*(?:lang|nowrap|link-[a-z]+|tsl|le|ill|zy)\s*$/i;

// An unclosed template that says something of a link goes up to the date that it was cut off before.
const brokenTemplate = /\{\{\s*(?:dead[ -]?link|cite[a-z ]{0,20}|[a-z]{2,3} icon)\s*/gi;

/**
 * Takes `{{…}}` out of a text and leaves gaps, and resolves `[[page|label]]` to its label. Brackets of either kind
 * that lack their other half go without their content.
 */
export function removeTemplates(text: string): string {
  if (!/\{\{|\}\}|\[\[|\]\]/.test(text)) return text;
  return text
    .replace(/\{\{([^{}]*)\}\}/g, (_, content: string) => readable(content))
    .replace(/\[\[([^[\]]*)\]\]/g, (_, content: string) => content.slice(content.lastIndexOf('|') + 1))
    .replace(brokenTemplate, gap)
    .replace(/\{\{|\}\}|\[\[|\]\]/g, '');
}

function readable(content: string): string {
  const parts = content.split('|');
  return parts.length > 1 && readableTemplates.test(parts[0] ?? '') ? (parts.at(-1) ?? '') : gap;
}
