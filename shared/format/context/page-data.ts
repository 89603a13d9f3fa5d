import * as z from 'zod/mini';
import { type TopicKinds, topicKinds, topicKindsOf } from '../../model/topic-kind.ts';

/**
 * What the page of an event says, as a value: the form of a page in JSON, to which pages in XML and HTML are brought
 * too. Addresses of other pages are `/news/2015/09/4/slug` with any extension, or relative to the page.
 */
export interface PageData {
  readonly date?: string;
  /** In an index: the address of the event's page, and how much is known of the event. */
  readonly path?: string;
  readonly record?: string;
  readonly headline?: string;
  readonly headings?: readonly string[];
  /** Paragraphs, parted by line feeds. */
  readonly summary?: string;
  readonly category?: string;
  readonly topics?: readonly string[];
  readonly topicKinds?: TopicKinds;
  readonly sources?: readonly SourceData[];
  readonly images?: readonly ImageData[];
  readonly changes?: readonly ChangeData[];
  readonly related?: readonly RelatedData[];
  readonly original?: OriginalData;
}

/** Who reported, in a page. */
export type SourceData = z.infer<typeof sourceSchema>;
/** A picture, in a page. */
export type ImageData = z.infer<typeof imageSchema>;
/** A wording, in a page. */
export type ChangeData = z.infer<typeof changeSchema>;
/** A related event, in a page; `original` is its headline before mending, for an event that has no page. */
export type RelatedData = z.infer<typeof relatedSchema>;
/** Texts before mending, in a page. */
export type OriginalData = z.infer<typeof originalSchema>;

const text = z.string();
const texts = z.readonly(z.array(text));

const sourceSchema = z.readonly(z.object({ publisher: text, url: z.optional(text) }));
const imageSchema = z.readonly(z.object({ address: text, label: z._default(text, '') }));
const changeSchema = z.readonly(
  z.object({
    path: text,
    headline: z._default(text, ''),
    time: z.optional(text),
    first: z.optional(z.boolean()),
    current: z.optional(z.boolean()),
  }),
);
const relatedSchema = z.readonly(
  z.object({
    path: text,
    headline: z._default(text, ''),
    topics: z._default(texts, []),
    original: z.optional(text),
  }),
);
const originalSchema = z.readonly(
  z.object({
    headline: z.optional(text),
    summary: z.optional(text),
    headings: z.optional(texts),
    category: z.optional(text),
  }),
);

const topicKindsSchema = z.readonly(
  z.object({
    person: z.exactOptional(texts),
    organisation: z.exactOptional(texts),
    place: z.exactOptional(texts),
  }),
);

const single = {
  date: text,
  path: text,
  record: text,
  headline: text,
  summary: text,
  category: text,
  original: originalSchema,
  topicKinds: topicKindsSchema,
} as const;

const lists = {
  headings: text,
  topics: text,
  sources: sourceSchema,
  images: imageSchema,
  changes: changeSchema,
  related: relatedSchema,
} as const;

/** Is told of each part of a value that is not what it should be. */
export type FieldComplaint = (field: string, message: string) => void;

/**
 * Takes from a value what a page may say, field by field and item by item; what is of another kind is left out, with a
 * complaint. A single item may stand for a list. Fields that no page has are passed over.
 */
export function toPageData(value: unknown, complain: FieldComplaint): PageData | undefined {
  if (!isObject(value)) return undefined;
  const data: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(single)) {
    const item = checked(field, value[field], schema, complain);
    if (item !== undefined) data[field] = item;
  }
  for (const [field, schema] of Object.entries(lists)) {
    const items = value[field];
    if (items === undefined || items === null) continue;
    const all: readonly unknown[] = Array.isArray(items) ? items : [items];
    data[field] = all.map((item) => checked(field, item, schema, complain)).filter((item) => item !== undefined);
  }
  return data;
}

/** The kinds of topics of which each may say its own; what is no kind is passed over. */
export function kindsSaid(topics: readonly (readonly [string, string | undefined])[]): TopicKinds | undefined {
  const said = new Map(topics);
  return topicKindsOf([...said.keys()], (topic) => topicKinds.find((kind) => kind === said.get(topic)));
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checked(field: string, value: unknown, schema: z.ZodMiniType, complain: FieldComplaint): unknown {
  if (value === undefined || value === null) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  complain(field, parsed.error.issues[0]?.message ?? 'is not what it should be');
  return undefined;
}
