// The language of a page of the extension that shows nothing else of the settings.
import type { State } from 'vanjs-core';
import { chooseLanguage } from '../extension/i18n';
import type { LoadedSettings, SettingsStore } from '../extension/settings';
import type { Language } from '../ui/language';

/** What a page needs for it. */
export interface LanguageDeps {
  readonly settings: Pick<SettingsStore, 'read' | 'subscribe'>;
  readonly browserLanguage: string;
}

/** Shows the language of the settings, now and whenever it changes. Never rejects. */
export async function followLanguage(language: State<Language>, deps: LanguageDeps): Promise<void> {
  const show = ({ settings }: LoadedSettings): void => {
    language.val = chooseLanguage(settings.language, deps.browserLanguage);
  };
  deps.settings.subscribe(show);
  show(await deps.settings.read());
}
