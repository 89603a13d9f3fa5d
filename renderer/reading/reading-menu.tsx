import { useEffect, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { desktop } from '../desktop-client.ts';
import { type ReadingStyle, sizes, stepSize, usualStyle, widths } from './reading-style.ts';
import { useReadingStyle } from './use-reading-style.ts';
import './reading-menu.css';

const widthNames = ['Narrow', 'Usual', 'Wide'];

/** Size, width and face of the text of events, to be changed while it is seen. */
export function ReadingMenu() {
  const [isOpen, setOpen] = useState(false);
  const [style, setStyle] = useReadingStyle();
  useEffect(
    () =>
      desktop.onMessage((message) => {
        if (message.kind === 'command' && message.command === 'show-reading-style') setOpen(true);
      }),
    [],
  );
  const isUsual = JSON.stringify(style) === JSON.stringify(usualStyle);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="icon-button reading-button" aria-label="Size, width and face of the text">
        Aa
      </Button>
      <Popover placement="bottom end">
        <Dialog className="reading-menu" aria-label="Size, width and face of the text">
          <SizeChoice style={style} onChange={setStyle} />
          <Choice
            legend="Width"
            name="reading-width"
            options={widths.map((width, index) => [width, widthNames[index] ?? ''])}
            chosen={style.width}
            onChange={(width) => setStyle({ ...style, width })}
          />
          <Choice
            legend="Face"
            name="reading-face"
            options={[
              ['serif', 'Serif'],
              ['sans', 'Plain'],
            ]}
            chosen={style.face}
            onChange={(face) => setStyle({ ...style, face })}
          />
          <button type="button" className="link-button" disabled={isUsual} onClick={() => setStyle(usualStyle)}>
            As usual
          </button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface StyleProps {
  readonly style: ReadingStyle;
  readonly onChange: (next: ReadingStyle) => void;
}

function SizeChoice({ style, onChange }: StyleProps) {
  const step = (by: 1 | -1) => () => onChange({ ...style, size: stepSize(style, by) });
  return (
    <fieldset className="reading-choice">
      <legend>Size</legend>
      <button
        type="button"
        className="button"
        aria-label="Smaller text"
        disabled={style.size === sizes[0]}
        onClick={step(-1)}
      >
        −
      </button>
      <output className="reading-size">{Math.round(style.size * 100)} %</output>
      <button
        type="button"
        className="button"
        aria-label="Larger text"
        disabled={style.size === sizes.at(-1)}
        onClick={step(1)}
      >
        +
      </button>
    </fieldset>
  );
}

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({ legend, name, options, chosen, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="reading-choice">
      <legend>{legend}</legend>
      {options.map(([value, words]) => (
        <label key={value} className="reading-option">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
