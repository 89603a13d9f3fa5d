import { useId } from 'react';
import { languagesInWords } from '../library/archive-words.ts';
import { type Choices, languagesOf, type ManifestFields } from './use-choices.ts';

const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'CC-BY-NC-SA-4.0', 'ODbL-1.0', 'MIT'];

/** What the archive will say of itself, and where it will be kept. */
export function ManifestForm({ choices }: { readonly choices: Choices }) {
  const { fields, setField, target, changeTarget } = choices;
  const licenceList = useId();
  const languages = languagesOf(fields);
  const field = (name: keyof ManifestFields) => ({
    value: fields[name],
    onChange: (value: string) => setField(name, value),
  });
  return (
    <section className="manifest-form" aria-labelledby="manifest-title">
      <h2 id="manifest-title">What the archive says of itself</h2>
      <Field label="Title" {...field('title')} />
      <Field
        label="Languages"
        {...field('languages')}
        placeholder="en, zh"
        hint={languages.length === 0 ? 'Tags such as en or zh-Hans' : languagesInWords(languages)}
      />
      <Field label="Licence" {...field('licence')} placeholder="not stated" list={licenceList} />
      <datalist id={licenceList}>
        {licences.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      <Field label="Publisher" {...field('publisher')} placeholder="not stated" />
      <Field label="Edition" {...field('edition')} placeholder="such as 2026-11" />
      <div className="target">
        <p className="field-label">Kept in</p>
        <p className="target-location" dir="ltr">
          {target?.location ?? ' '}
        </p>
        <button type="button" className="button" onClick={() => void changeTarget()}>
          Change…
        </button>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly list?: string;
}

function Field({ label, value, onChange, placeholder, hint, list }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field-row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        placeholder={placeholder}
        list={list}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        maxLength={1000}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
