import { useId } from 'react';
import './choice.css';

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, words: string, language?: string])[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few values, all of them in sight. An option in another language than the interface's says in which. */
export function Choice<Value extends string | number>({ legend, options, chosen, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([value, words, language]) => (
        <label key={value} className="choice-option" lang={language}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
