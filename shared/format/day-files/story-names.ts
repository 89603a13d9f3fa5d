import { hasVerb } from './verbs.ts';

/** What the names of running stories are made of. */
const storyWord =
  /\b(?:war|conflicts?|crisis|uprising|uprisings|protests?|unrest|revolution|insurgency|occupation|rebellion|elections?|referendum|primar(?:y|ies)|campaign|season|earthquake|tsunami|hurricane|cyclone|typhoon|tornado(?:es)?|floods?|famine|wildfires?|bombings?|attacks?|massacre|shootings?|hijacking|siege|heist|robbery|murders?|abuse|scandals?|controversy|affair|trial|inquiry|investigation|disaster|incident|accident|crash|pandemic|outbreak|epidemic|flu|strikes?|blackout|negotiations|talks|summit|olympics|cup|championships?|relations|program(?:me)?|disarmament|terrorism|tragedy|offensive|operation|raid|coup|celebrity deaths|death of|aftermath of|response to|exploration of|marriage in|road map|weather|anti-war|war on)\b/i;

const longestName = 70;
const shortestRest = 25;

/** A name of a running story before a colon, and what is told of it. */
export interface NamedStory {
  readonly story: string;
  readonly text: string;
}

/**
 * Splits `Shedden massacre: Police announce…` where that is plainly safe: what stands before the first colon is short,
 * has a word that stories are named with and no verb, no stop and no quotation; what follows begins a sentence.
 */
export function splitStory(text: string): NamedStory | undefined {
  const colon = text.indexOf(': ');
  if (colon < 4 || colon > longestName || text.length - colon < shortestRest) return undefined;
  const story = text.slice(0, colon).trim();
  const rest = text.slice(colon + 2).trim();
  const isName =
    /^[\p{Lu}\p{N}]/u.test(story) && !/[.!?"“”():;]/.test(story) && storyWord.test(story) && !hasVerb(story);
  return isName && /^[\p{Lu}\p{N}]/u.test(rest) && !/^(?:Part|Episode|Chapter)\b/.test(rest)
    ? { story, text: rest }
    : undefined;
}
