import type { InspectedColumn, InspectedTable } from '../../shared/ipc/files-contract.ts';
import type { ColumnMapping, EventField } from '../../shared/model/column-mapping.ts';
import { problemSentence } from '../../shared/texts/problem-sentence.ts';
import { say, spoken } from '../../shared/texts/say.ts';
import { choiceOf, chooseField, chooseSeparator, fields, isList } from './column-choices.ts';

interface ColumnTableProps {
  readonly table: InspectedTable;
  readonly isStale: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const unsure = 0.6;
const dateOrders: readonly ColumnMapping['dateOrder'][] = ['dmy', 'mdy'];

/** Each column with some of its cells and what it gives to an event; every choice is looked at at once. */
export function ColumnTable({ table, isStale, onChange }: ColumnTableProps) {
  const { columns, mapping } = table;
  return (
    <>
      <div className="column-frame">
        <table className="columns" aria-busy={isStale}>
          <thead>
            <tr>
              <th scope="col">{say('columns.column')}</th>
              <th scope="col">{say('columns.cells')}</th>
              <th scope="col">{say('columns.gives')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow key={column.name} column={column} mapping={mapping} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </div>
      <label className="date-order">
        {say('columns.date-order')}
        <select
          className="field"
          value={mapping.dateOrder}
          onChange={(event) => onChange({ ...mapping, dateOrder: event.target.value as ColumnMapping['dateOrder'] })}
        >
          {dateOrders.map((order) => (
            <option key={order} value={order}>
              {say(`columns.date-order.${order}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface ColumnRowProps {
  readonly column: InspectedColumn;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

function ColumnRow({ column, mapping, onChange }: ColumnRowProps) {
  const { name, examples, confidence, note, field: guessed } = column;
  const choice = choiceOf(mapping, name);
  const isUnsure = guessed !== undefined && choice?.field === guessed && confidence < unsure;
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td className="column-examples">
        {examples.slice(0, 3).map((example, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names, and the same one may occur twice.
          <p key={index} dir="auto">
            {example}
          </p>
        ))}
      </td>
      <td className="column-choice">
        <select
          className="field"
          aria-label={say('columns.gives-label', { column: name })}
          value={choice?.field ?? ''}
          onChange={(event) => onChange(chooseField(mapping, name, toField(event.target.value)))}
        >
          <option value="">{say('columns.not-read')}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {say(`field.${field}`)}
            </option>
          ))}
        </select>
        {choice && isList(choice.field) && (
          <label className="separator">
            {say('columns.parted-by')}
            <input
              className="field"
              defaultValue={choice.separator ?? ''}
              maxLength={3}
              placeholder="—"
              aria-label={say('columns.parted-label', { column: name })}
              onBlur={(event) => {
                if (event.target.value !== (choice.separator ?? '')) {
                  onChange(chooseSeparator(mapping, name, event.target.value));
                }
              }}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
            />
          </label>
        )}
        {(note !== undefined || isUnsure) && (
          <p className="column-note" dir="auto">
            {note === undefined ? say('columns.guess') : problemSentence(note, spoken().language).text}
          </p>
        )}
      </td>
    </tr>
  );
}

function toField(value: string): EventField | undefined {
  return fields.find((field) => field === value);
}
