// The welcome page: a live sample, what is left for the reader to do, and what the extension never does. Its article is
// invented and marked as any page is, by whoever shows it.
import van, { type State } from 'vanjs-core';
import { KINDS } from '../lexicon/entry';
import { LABELS } from '../lexicon/labels';
import { kindClass } from './card-parts';
import type { Language } from './language';
import { renderPageHead } from './page-head';
import { WELCOME_STRINGS, type WelcomeStrings } from './welcome-strings';

const { article, button, div, h2, h3, li, main, p, section, span, ul } = van.tags;

export interface WelcomeModel {
  readonly language: State<Language>;
  /** Whether the browser lets the extension run on its sites; `refused` once the reader was asked in vain. */
  readonly sites: State<'allowed' | 'missing' | 'refused'>;
  /** The sample could not be explained, since nothing in it is marked. */
  readonly notReady: State<boolean>;
  /** The browser has a toolbar to which the icon can be pinned. */
  readonly toolbar: boolean;
}

export interface WelcomeActions {
  /** Opens the card of the sample's next mention. */
  show(): void;
  allow(): Promise<void>;
  openOptions(): Promise<void>;
}

/** A model before anything is known. */
export const createWelcomeModel = (language: Language, toolbar: boolean): WelcomeModel => ({
  language: van.state<Language>(language),
  sites: van.state<'allowed' | 'missing' | 'refused'>('allowed'),
  notReady: van.state(false),
  toolbar,
});

const text =
  ({ language }: WelcomeModel, pick: (strings: WelcomeStrings) => string): (() => string) =>
  () =>
    pick(WELCOME_STRINGS[language.val]);

const renderArticle = (): HTMLElement =>
  article(
    { class: 'sf-sample', lang: 'id' },
    h3('Dinas Perhubungan Raih Dua Penghargaan'),
    p(
      'Dinas Perhubungan Provinsi Jawa Timur menerima Predikat Memuaskan dalam evaluasi SAKIP. Kepala Dinas Perhubungan Provinsi Jawa Timur berterima kasih kepada semua pegawai dan meminta setiap OPD menjaga mutu pelayanan.',
    ),
    p(
      'Sebelumnya, Wakil Gubernur Jawa Timur menyerahkan piagam Top 30 Kompetisi Inovasi Pelayanan Publik. Berita ini rekaan.',
    ),
  );

function renderSample(model: WelcomeModel, actions: WelcomeActions): HTMLElement {
  return section(
    { class: 'sf-option', 'aria-labelledby': 'sf-sample' },
    h2(
      { id: 'sf-sample' },
      text(model, (strings) => strings.sample),
    ),
    p(
      { class: 'sf-small' },
      text(model, (strings) => strings.sampleHint),
    ),
    renderArticle(),
    ul(
      { class: 'sf-legend' },
      KINDS.map((kind) =>
        li(span({ class: `sf-kind ${kindClass(kind)}` }, () => LABELS[model.language.val].kinds[kind])),
      ),
    ),
    button(
      { type: 'button', class: 'sf-plain', onclick: () => actions.show() },
      text(model, (strings) => strings.show),
    ),
    div({ role: 'status' }, () =>
      p({ class: 'sf-notice', hidden: !model.notReady.val }, WELCOME_STRINGS[model.language.val].notReady),
    ),
  );
}

function renderSites(model: WelcomeModel, actions: WelcomeActions): HTMLElement {
  return div(
    { class: 'sf-ask', hidden: () => model.sites.val === 'allowed' },
    p(
      { class: 'sf-notice' },
      text(model, (strings) => strings.sites),
    ),
    button(
      { type: 'button', class: 'sf-plain', onclick: () => void actions.allow() },
      text(model, (strings) => strings.allow),
    ),
    p({ role: 'status', class: 'sf-small' }, () =>
      model.sites.val === 'refused' ? WELCOME_STRINGS[model.language.val].refused : '',
    ),
  );
}

const renderNeeds = (model: WelcomeModel, actions: WelcomeActions): HTMLElement =>
  section(
    { class: 'sf-option' },
    h2(text(model, (strings) => strings.needs)),
    renderSites(model, actions),
    p(text(model, (strings) => (model.toolbar ? strings.pin : strings.noToolbar))),
  );

const renderNever = (model: WelcomeModel): HTMLElement =>
  section({ class: 'sf-option' }, h2(text(model, (strings) => strings.never)), () =>
    ul(
      { class: 'sf-nevers' },
      WELCOME_STRINGS[model.language.val].nevers.map((never) => li(never)),
    ),
  );

/** The whole page. Keep it in the document: its bindings live only there. */
export const renderWelcome = (model: WelcomeModel, actions: WelcomeActions): HTMLElement =>
  div(
    { class: 'sf-options', lang: () => model.language.val },
    renderPageHead(text(model, (strings) => strings.title)),
    main(
      p(text(model, (strings) => strings.lead)),
      renderSample(model, actions),
      renderNeeds(model, actions),
      renderNever(model),
      button(
        { type: 'button', class: 'sf-plain sf-to-settings', onclick: () => void actions.openOptions() },
        text(model, (strings) => strings.settings),
      ),
    ),
  );
