import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { editionManifestSchema } from '../../electron/storage/edition/layout.ts';
import { archiveFileSchema } from '../../shared/format/manifest.ts';
import { newsEventSchema } from '../../shared/model/event.ts';
import { problemSchema } from '../../shared/model/problem.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');

// `npx vitest run test/docs -u` writes them anew after a change of the model.
test.each([
  ['event', 'A line of events/YYYY.ndjson: one event', newsEventSchema],
  ['problem', 'A line of problems.ndjson: one problem', problemSchema],
  ['manifest', 'manifest.json of a .daybook file', editionManifestSchema],
  ['archive', 'archive.json at the root of a folder of pages', archiveFileSchema],
])('docs/%s.schema.json is what the code checks by', async (name, title, schema) => {
  const json = { title, ...z.toJSONSchema(schema, { io: 'input' }) };
  await expect(`${JSON.stringify(json, undefined, 2)}\n`).toMatchFileSnapshot(path.join(docs, `${name}.schema.json`));
});
