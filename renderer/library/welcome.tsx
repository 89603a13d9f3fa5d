import { say } from '../../shared/texts/say.ts';

/** What a reader with no archive of their own is told: the three ways in. */
export function Welcome() {
  return (
    <section className="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{say('welcome.title')}</h2>
      <p>{say('welcome.words')}</p>
    </section>
  );
}
