import { readFileSync } from 'node:fs';
import { type ColumnMapping, columnMappingSchema } from '../../shared/model/column-mapping.ts';
import { WrongUse } from './exit-codes.ts';

/** Reads a mapping of columns from a JSON file; throws WrongUse for what is none. */
export function readMapping(filePath: string): ColumnMapping {
  const checked = columnMappingSchema.safeParse(jsonIn(filePath));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new WrongUse(
    `«${filePath}» is no mapping of columns: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? ''}.`,
    'It looks like {"columns": [{"column": "Title", "field": "headline"}], "dateOrder": "dmy"}.',
  );
}

function jsonIn(filePath: string): unknown {
  try {
    return JSON.parse(readFileSync(filePath, 'utf8'));
  } catch (error) {
    throw new WrongUse(
      `«${filePath}» cannot be read as JSON (${error instanceof Error ? error.message : String(error)}).`,
      'Give --mapping the name of a JSON file.',
    );
  }
}
