// Of these XML 1.0 allows none, not even as references; \p{Cs} are halves of a character.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as the content of an element or of an attribute in quotation marks; what XML cannot say becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"\r]/g, (character) => references[character] ?? character);
}

/** A value as JSON inside XML: JSON has an escape for every character that XML lacks, so that none is lost. */
export function xmlJson(value: unknown): string {
  const json = JSON.stringify(value).replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);
  return json.replace(/[&<>]/g, (character) => references[character] ?? character);
}

/** An element with attributes, and with a text unless it is to be empty. */
export function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return text === undefined ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${xmlText(text)}</${name}>`;
}
