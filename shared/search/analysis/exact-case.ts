import { foldKeepingCase } from './fold.ts';

// Names of persons, months, countries, firms and papers that in lower case are words of every day.
const names = new Set(
  `Amazon Apple April August Baker Bell Best Bill Black Bolt Bond Boxer Brown Bush Buffet Cage Carter Chad Chase China
  Cook Cruise Dean Drew Duke Fairfax Fisher Ford Fox Frank Gap Gates Gore Grace Grant Green Guinea Hague Heat Hill Hope
  House Hull Hunt Ice Independent Jack Jets Jobs Jordan King Kings Lance Lent Lions Magic Major Marine March Mark Mars
  May Mercury Meta Mill Miller Mine Mirror Nets Nice Old Oracle Orange Page Penny Pole Poles Polish Pope Post Potter
  Powers Price Prince Ram Rangers Ray Reading Rice Rich Rob Rock Rose Saints Senate Sharp Shell Sky Speaker Square Stars
  Stone Storm Strip Suns Sun Target Time Times Titan Trump Turkey Twitter Uber Visa Wade Wales Wall Waters Welsh West
  White Who Will Wolf Wood Woods Young`.split(/\s+/),
);
const shortest = 2;
const longest = 5;
const capitals = /^\p{Lu}+$/u;

/**
 * A word as it is written, accents folded, where its folded form could be mistaken for another word: capitals of two
 * to five letters ("US", "WHO", "IT", "U.S."), and names that are also words of every day ("May", "Bush"). Undefined
 * for any other. It has an upper-case letter, so it is no folded word.
 */
export function exactCaseOf(word: string): string | undefined {
  const exact = foldKeepingCase(word);
  const isShort = exact.length >= shortest && exact.length <= longest;
  return (isShort && capitals.test(exact)) || names.has(exact) ? exact : undefined;
}
