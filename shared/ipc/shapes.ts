import * as z from 'zod/mini';

/**
 * A schema whose values are readonly by their type alone. What crosses between processes is a copy made for the one
 * who receives it: freezing it would cost nearly as much again as checking it.
 */
export const unfrozen = <Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Readonly<Value>> => schema;

/** An object of these fields; others are left out of it. */
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => unfrozen(z.object(shape));

/** A list of such items. */
export const list = <Item>(item: z.ZodMiniType<Item>) => unfrozen(z.array(item));

/** How many there are of something. */
export const count = z.int().check(z.nonnegative());

/**
 * A list whose items pass a test, which is told as `what` where one does not: for lists of thousands of numbers, for
 * which a schema would be asked item by item at ten times the cost.
 */
export const listOf = <Item>(isItem: (item: unknown) => item is Item, what: string) =>
  z.custom<readonly Item[]>(Array.isArray, 'is no list').check(({ value, issues }) => {
    const place = value.findIndex((item) => !isItem(item));
    if (place >= 0) issues.push({ code: 'custom', path: [place], input: value[place], message: what });
  });
