import { say } from '../../shared/texts/say.ts';
import { Choice } from '../ui/choice.tsx';
import { type ReadingStyle, sizes, stepSize, usualStyle, widths } from './reading-style.ts';
import { useReadingStyle } from './use-reading-style.ts';
import './style-choices.css';

const widthNames = ['reading.narrow', 'reading.usual-width', 'reading.wide'] as const;

/** The choices of size, width and face of the text of events; each is done and kept at once. */
export function StyleChoices() {
  const [style, setStyle] = useReadingStyle();
  const isUsual = JSON.stringify(style) === JSON.stringify(usualStyle);
  return (
    <>
      <SizeChoice style={style} onChange={setStyle} />
      <Choice
        legend={say('reading.width')}
        options={widths.map((width, index) => [width, say(widthNames[index] ?? 'reading.usual-width')])}
        chosen={style.width}
        onChange={(width) => setStyle({ ...style, width })}
      />
      <Choice
        legend={say('reading.face')}
        options={[
          ['serif', say('reading.serif')],
          ['sans', say('reading.sans')],
        ]}
        chosen={style.face}
        onChange={(face) => setStyle({ ...style, face })}
      />
      <button type="button" className="link-button" disabled={isUsual} onClick={() => setStyle(usualStyle)}>
        {say('reading.usual')}
      </button>
    </>
  );
}

interface StyleProps {
  readonly style: ReadingStyle;
  readonly onChange: (next: ReadingStyle) => void;
}

function SizeChoice({ style, onChange }: StyleProps) {
  const step = (by: 1 | -1) => () => onChange({ ...style, size: stepSize(style, by) });
  return (
    <fieldset className="choice reading-sizes">
      <legend>{say('reading.size')}</legend>
      <button
        type="button"
        className="button"
        aria-label={say('reading.smaller')}
        disabled={style.size === sizes[0]}
        onClick={step(-1)}
      >
        −
      </button>
      <output className="reading-size">{say('reading.percent', { percent: Math.round(style.size * 100) })}</output>
      <button
        type="button"
        className="button"
        aria-label={say('reading.larger')}
        disabled={style.size === sizes.at(-1)}
        onClick={step(1)}
      >
        +
      </button>
    </fieldset>
  );
}
