import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import type { Period, Question } from '../../shared/ipc/question.ts';
import { say } from '../../shared/texts/say.ts';
import { AboutView } from '../about/about-view.tsx';
import { DayView } from '../day/day-view.tsx';
import { EventView } from '../event/event-view.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { finding } from '../find/finding.ts';
import { type View, viewOfUndated } from '../location.ts';
import { ResultPane } from '../results/result-pane.tsx';
import type { ResultState } from '../results/use-result.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { FacetPanel } from '../topics/facet-panel.tsx';
import { SplitPane } from '../ui/split-pane.tsx';
import { navigate } from '../use-view.ts';
import { ArchiveLanguage } from './archive-text.ts';
import { ArchiveTitles, titleOf } from './titles.ts';
import { useCategories } from './use-categories.ts';

interface ReaderScreenProps {
  readonly overview: ArchiveOverview;
  readonly coverage: Coverage;
  readonly view: View;
  readonly question: Question;
  readonly state: ResultState;
  readonly timeline: RefObject<HTMLDivElement | null>;
}

/** Archives that are open: the timeline above, names on the left, the list and beside it an event or a day. */
export function ReaderScreen({ overview, coverage, view, question, state, timeline }: ReaderScreenProps) {
  const { result } = state;
  const { canStack, categories } = useCategories(question, result?.survey);
  const pageRoom = useRef<HTMLDivElement>(null);
  const hasPage = view.page.kind !== 'list';
  useEffect(() => {
    if (!hasPage) finding.set(false);
  }, [hasPage]);
  const onPeriodChange = useCallback((period: Period | undefined) => navigate({ ...view, period }), [view]);
  const onDayOpen = useCallback((day: string) => navigate({ ...view, page: { kind: 'day', day } }), [view]);
  const { archives } = overview;
  const titles = useMemo(() => new Map(archives.map(({ id, title }) => [id, title])), [archives]);
  // Of archives in several languages none is said to be that of the whole.
  const [language, ...others] = new Set(archives.map(({ manifest }) => manifest.languages[0]));
  const page =
    view.page.kind === 'event' ? (
      <EventView
        key={view.page.id}
        id={view.page.id}
        archives={archives}
        view={view}
        question={question}
        coverage={coverage}
      />
    ) : view.page.kind === 'about' ? (
      <AboutView
        key={`${view.page.name.facet}:${view.page.name.value}`}
        name={view.page.name}
        unrolled={view.page.unrolled}
        view={view}
        coverage={coverage}
      />
    ) : view.page.kind === 'day' ? (
      <DayView key={view.page.day} day={view.page.day} view={view} whole={overview.histogram} coverage={coverage} />
    ) : undefined;
  return (
    <ArchiveTitles value={titles}>
      <ArchiveLanguage value={others.length === 0 ? language : undefined}>
        <main className="reader">
          <h1 className="visually-hidden" dir="auto">
            {titleOf(archives)}
          </h1>
          {/* In a low window, or one that is zoomed, there is more to be read than bars. */}
          <SplitPane
            name="timeline"
            label={say('split.timeline')}
            direction="down"
            initial={178}
            least={110}
            most={360}
            keepRest={320}
          >
            <Timeline
              whole={overview.histogram}
              found={result?.survey.histogram}
              canStack={canStack}
              categories={categories}
              period={view.period}
              onPeriodChange={onPeriodChange}
              onDayOpen={onDayOpen}
              onUndatedOpen={() => navigate(viewOfUndated(view))}
              focusRef={timeline}
            />
            <SplitPane name="topics" label={say('split.topics')} direction="right" initial={264} least={200} most={460}>
              <FacetPanel view={view} question={question} survey={result?.survey} />
              <div className="reader-pages" data-page={view.page.kind}>
                {page ? (
                  <SplitPane
                    name="list"
                    label={say('split.list')}
                    direction="right"
                    initial={520}
                    least={280}
                    most={1100}
                    keepRest={380}
                  >
                    <ResultPane view={view} overview={overview} state={state} />
                    <div className="page-frame">
                      <FindBar page={pageRoom} />
                      <div ref={pageRoom} className="page-room">
                        {page}
                      </div>
                    </div>
                  </SplitPane>
                ) : (
                  <ResultPane view={view} overview={overview} state={state} />
                )}
              </div>
            </SplitPane>
          </SplitPane>
        </main>
      </ArchiveLanguage>
    </ArchiveTitles>
  );
}
