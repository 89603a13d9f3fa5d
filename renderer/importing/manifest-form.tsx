import { useId } from 'react';
import { say } from '../../shared/texts/say.ts';
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
      <h2 id="manifest-title">{say('manifest.title')}</h2>
      <Field label={say('about.name')} {...field('title')} />
      <Field
        label={say('about.languages')}
        {...field('languages')}
        placeholder="en, zh"
        hint={languages.length === 0 ? say('manifest.languages-hint') : languagesInWords(languages)}
      />
      <Field
        label={say('about.licence')}
        {...field('licence')}
        placeholder={say('about.not-stated')}
        list={licenceList}
      />
      <datalist id={licenceList}>
        {licences.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      <Field label={say('about.publisher')} {...field('publisher')} placeholder={say('about.not-stated')} />
      <Field label={say('about.edition')} {...field('edition')} placeholder={say('manifest.edition-hint')} />
      <div className="target">
        <p className="field-label">{say('manifest.kept-in')}</p>
        <p className="target-location" dir="ltr">
          {target?.location ?? ' '}
        </p>
        <button type="button" className="button" onClick={() => void changeTarget()}>
          {say('manifest.change')}
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
