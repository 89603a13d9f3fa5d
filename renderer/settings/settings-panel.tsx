import { type ReactNode, useState } from 'react';
import type { Preferences } from '../../shared/ipc/preferences.ts';
import { type Language, languages } from '../../shared/texts/language.ts';
import { say } from '../../shared/texts/say.ts';
import { showHintsAgain, useHints } from '../hints/hints.ts';
import { StyleChoices } from '../reading/style-choices.tsx';
import { Choice } from '../ui/choice.tsx';
import { choosePreferences, usePreferences } from './preferences.ts';
import './settings-panel.css';

interface Setting {
  readonly name: 'language' | 'theme' | 'reading' | 'hints';
  /** By what else it is found than its title and its words: what can be chosen. */
  readonly options: readonly string[];
  readonly control: () => ReactNode;
}

// Each in its own language, for whoever must find it among words of another.
const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '简体中文' };

/** All settings, with a box to look for one. Each is done and kept at once. */
export function SettingsPanel() {
  const [text, setText] = useState('');
  const sought = text.trim().toLocaleLowerCase();
  const shown = settings().filter((setting) => wordsOf(setting).toLocaleLowerCase().includes(sought));
  return (
    <>
      <input
        type="search"
        className="dialog-filter"
        aria-label={say('settings.find')}
        placeholder={say('settings.find')}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="dialog-body settings">
        {shown.length === 0 && <p role="status">{say('settings.nothing', { text: text.trim() })}</p>}
        {shown.map(({ name, control: Control }) => (
          <section key={name} className="setting" aria-label={say(`settings.${name}.title`)}>
            <div>
              <h3>{say(`settings.${name}.title`)}</h3>
              <p className="setting-words">{say(`settings.${name}.words`)}</p>
            </div>
            <div className="setting-control">
              <Control />
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

function settings(): readonly Setting[] {
  return [
    { name: 'language', options: [say('settings.system'), ...Object.values(languageNames)], control: LanguageChoice },
    { name: 'theme', options: themes().map(([, words]) => words), control: ThemeChoice },
    {
      name: 'reading',
      options: [say('reading.size'), say('reading.width'), say('reading.face')],
      control: StyleChoices,
    },
    { name: 'hints', options: [say('settings.hints.again')], control: HintsChoice },
  ];
}

function wordsOf({ name, options }: Setting): string {
  return [say(`settings.${name}.title`), say(`settings.${name}.words`), ...options].join(' ');
}

function LanguageChoice() {
  const { language } = usePreferences();
  return (
    <Choice<Preferences['language']>
      legend={say('settings.language.title')}
      options={[['system', say('settings.system')], ...languages.map((tag) => [tag, languageNames[tag], tag] as const)]}
      chosen={language}
      onChange={(chosen) => choosePreferences({ language: chosen })}
    />
  );
}

function ThemeChoice() {
  const { theme } = usePreferences();
  return (
    <Choice
      legend={say('settings.theme.title')}
      options={themes()}
      chosen={theme}
      onChange={(chosen) => choosePreferences({ theme: chosen })}
    />
  );
}

function HintsChoice() {
  const { place } = useHints();
  return (
    <>
      <button type="button" className="button" onClick={showHintsAgain}>
        {say('settings.hints.again')}
      </button>
      <p className="setting-words" role="status">
        {place === 0 && say('settings.hints.shown')}
      </p>
    </>
  );
}

function themes(): readonly (readonly [Preferences['theme'], string])[] {
  return [
    ['system', say('settings.system')],
    ['light', say('settings.light')],
    ['dark', say('settings.dark')],
  ];
}
