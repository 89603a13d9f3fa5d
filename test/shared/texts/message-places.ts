import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The names of the places that a message of the interface has, in any order. */
export function placesOf(message: string): ReadonlySet<string> {
  return new Set(namesIn(parse(message)));
}

function namesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap(namesOf);
}

function namesOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.plural:
    case TYPE.select:
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    case TYPE.tag:
      return [element.value, ...namesIn(element.children)];
    case TYPE.argument:
    case TYPE.date:
    case TYPE.number:
    case TYPE.time:
      return [element.value];
  }
}
