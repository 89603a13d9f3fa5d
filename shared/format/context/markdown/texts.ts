import { escapeMarks, escapeTarget, escapeTopic } from './exact.ts';

/** How texts are put into a page: as they are, or with what could be markup escaped. */
export interface Texts {
  readonly isExact: boolean;
  line(text: string): string;
  topic(text: string): string;
  target(text: string): string;
}

const asItIs = (text: string): string => text;

/** For pages in the shape of the Context. */
export const unescaped: Texts = { isExact: false, line: asItIs, topic: asItIs, target: asItIs };

/** For pages with a comment. */
export const escaped: Texts = { isExact: true, line: escapeMarks, topic: escapeTopic, target: escapeTarget };
