import * as z from 'zod/mini';
import { facets } from '../model/facet.ts';
import { problemSchema } from '../model/problem.ts';
import { topicGroups } from '../model/topic-kind.ts';
import { languages } from '../texts/language.ts';
import { aboutPageSchema, storyPartSchema } from './about-answers.ts';
import { dayPageSchema, eventPageSchema, imageBytesSchema, neighboursSchema, rowSchema } from './event-answers.ts';
import { facetNamesSchema } from './facet-names.ts';
import { archiveOverviewSchema, coverageSchema, histogramSchema, openingProgressSchema } from './overview.ts';
import { daySchema, facetSchema, facetValueSchema, questionSchema } from './question.ts';
import { completionSchema, searchNotesSchema } from './search-answers.ts';
import { count, list, object, unfrozen } from './shapes.ts';

export type { AboutPage, StoryPart } from './about-answers.ts';
export type {
  DayPage,
  EventLink,
  EventPage,
  ImageBytes,
  MarkedText,
  Neighbours,
  PageImage,
  RelatedEvent,
  Row,
} from './event-answers.ts';
export type { FacetCount, FacetNames } from './facet-names.ts';
export type { ArchiveOverview, ArchiveSummary, Coverage, Histogram, OpeningProgress } from './overview.ts';

const key = z.string().check(z.maxLength(4200));
const contains = z.string().check(z.maxLength(1000));
/** More archives than anybody reads at once, and few enough for a title bar. */
const mostArchives = 20;
/** More events than anybody reads one after another; a list can show any number. */
const mostTold = 1_000_000;
const archiveIds = z.array(z.string().check(z.minLength(1), z.maxLength(200)));

/** What the page may ask the archive process, with the schema that each question must pass where it arrives. */
export const archiveRequests = {
  /** Opens archives of the library together (or joins an opening that is under way) and tells what they hold. */
  open: z.object({ archives: z.readonly(archiveIds.check(z.minLength(1), z.maxLength(mostArchives))) }),
  /** How many events a question finds, when, and under which names; what it says of the text, in a language. */
  survey: z.object({ question: questionSchema, language: z.enum(languages) }),
  /** A run of rows of a question's result, in its order. */
  rows: z.object({
    question: questionSchema,
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(500)),
    /** The most signs of an event's text; where nothing is said, as many as a line of a list has room for. */
    excerptLength: z.optional(z.int().check(z.nonnegative(), z.maximum(2000))),
  }),
  /** The words that set the events that a question finds apart from all others. */
  related: z.object({ question: questionSchema }),
  /** What may be meant by what is being typed: `caret` is a place in the text, in UTF-16 units. */
  complete: z.object({
    text: z.string().check(z.maxLength(10_000)),
    caret: z.int().check(z.nonnegative()),
    language: z.enum(languages),
  }),
  /** The names of one facet that contain a text, most events first; of topics those of one group where one is named. */
  facet: z.object({
    question: questionSchema,
    facet: facetSchema,
    group: z.exactOptional(z.enum(topicGroups)),
    contains,
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(1000)),
  }),
  /** When the events that a question finds are, by the categories that most of them have; whatever its period. */
  stack: z.object({ question: questionSchema }),
  /** What is known of one name: when its events are, and which names stand beside it. */
  about: z.object({ name: facetValueSchema }),
  /** The first events of one name, the oldest first, with what each brings in. */
  story: z.object({ name: facetValueSchema, limit: z.int().check(z.positive(), z.maximum(mostTold)) }),
  event: z.object({ id: key, text: z.string().check(z.maxLength(10_000)) }),
  /** The events beside one in a question's result; where it is not in the result, beside it in the archive's time. */
  neighbours: z.object({ question: questionSchema, id: key }),
  day: z.object({ day: daySchema }),
  /** The bytes of a picture that lies in the archive. */
  image: z.object({ id: key, index: z.int().check(z.nonnegative()) }),
  /** The problems whose file or words, as they are said in a language, contain a text. */
  problems: z.object({
    contains,
    language: z.enum(languages),
    offset: z.int().check(z.nonnegative()),
    limit: z.int().check(z.positive(), z.maximum(500)),
  }),
} as const;

const surveySchema = object({
  total: count,
  /** What the answer covers; without a text to look for, complete as soon as all events are here. */
  coverage: coverageSchema,
  /**
   * Follows the text and the chosen names but NOT the period, so that the bars beside a selected period stay.
   * The list's days are those of it that lie in the period: their counts sum to `total`.
   */
  histogram: histogramSchema,
  /** The names with most events of each facet, at most 12, chosen ones first. */
  facets: unfrozen(z.record(z.enum(facets), facetNamesSchema)),
  /** The topics among them by group, likewise; absent where the archive says of none what it names. */
  topicGroups: z.exactOptional(unfrozen(z.record(z.enum(topicGroups), facetNamesSchema))),
  /** What there is to say of the text; absent where there is none. */
  search: z.exactOptional(searchNotesSchema),
});

/** How many events a question finds, when, and under which names. */
export type Survey = z.infer<typeof surveySchema>;

const problemPageSchema = object({
  /** How many match in all. */
  total: count,
  /** Each with its archive's id in the library, where several are open. */
  problems: list(z.intersection(problemSchema, z.object({ archive: z.exactOptional(z.string()) }))),
});

/** Some of an archive's problems. */
export type ProblemPage = z.infer<typeof problemPageSchema>;
/** A problem of one of the archives that are open. */
export type ArchiveProblem = ProblemPage['problems'][number];

type Requests = typeof archiveRequests;
export type ArchiveMethod = keyof Requests;

/** The answers, by the same names, with the schema that each must pass where it arrives. */
export const archiveAnswers = {
  open: archiveOverviewSchema,
  survey: surveySchema,
  rows: list(rowSchema),
  related: list(z.string()),
  complete: list(completionSchema),
  facet: facetNamesSchema,
  stack: list(object({ name: z.string(), histogram: histogramSchema })),
  about: aboutPageSchema,
  story: storyPartSchema,
  event: eventPageSchema,
  neighbours: neighboursSchema,
  day: dayPageSchema,
  image: imageBytesSchema,
  problems: problemPageSchema,
} as const satisfies Readonly<Record<ArchiveMethod, z.ZodMiniType>>;

export type ArchiveAnswers = { readonly [Method in ArchiveMethod]: z.infer<(typeof archiveAnswers)[Method]> };

export type ArchiveContract = {
  [Method in ArchiveMethod]: { params: z.infer<Requests[Method]>; answer: ArchiveAnswers[Method] };
};

/** What the archive process says unasked. */
export const archivePushes = { progress: openingProgressSchema } as const;

export type ArchivePushes = { readonly [Name in keyof typeof archivePushes]: z.infer<(typeof archivePushes)[Name]> };
