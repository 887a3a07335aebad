// The colours of kinds on a page of the extension, which are those of the marks.
import type { LoadedSettings, SettingsStore } from '../extension/settings';
import { paletteClass } from '../ui/card-parts';

/** Shows the colours that the reader has chosen in an element, now and whenever they change. Never rejects. */
export async function followPalette(
  element: Element,
  settings: Pick<SettingsStore, 'read' | 'subscribe'>,
): Promise<void> {
  const show = ({ settings: { palette } }: LoadedSettings): void => {
    element.classList.toggle(paletteClass('distinct'), palette === 'distinct');
  };
  settings.subscribe(show);
  show(await settings.read());
}
