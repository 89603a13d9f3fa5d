import { ProgressBar } from 'react-aria-components';

interface ProgressTrackProps {
  readonly label: string;
  readonly done: number;
  /** Absent or 0 while it is not known how much there is. */
  readonly of: number | undefined;
  readonly words: string;
}

/** How far something has come, as a line and in words. */
export function ProgressTrack({ label, done, of, words }: ProgressTrackProps) {
  const isKnown = of !== undefined && of > 0;
  return (
    <ProgressBar
      className="progress-line"
      aria-label={label}
      isIndeterminate={!isKnown}
      value={Math.min(done, of ?? 0)}
      maxValue={isKnown ? of : 1}
      valueLabel={words}
    >
      {({ percentage }) => (
        <>
          <div className="progress-track" data-unknown={!isKnown || undefined}>
            <div className="progress-fill" style={isKnown ? { inlineSize: `${percentage ?? 0}%` } : undefined} />
          </div>
          <span className="progress-words">{words}</span>
        </>
      )}
    </ProgressBar>
  );
}
