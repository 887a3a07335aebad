// The card's stylesheet as text, for the shadow root that holds it.

import card from './card.css?inline';
import scale from './card-scale.css?inline';
import tools from './card-tools.css?inline';
import theme from './theme.css?inline';

export const CARD_STYLES = [theme, card, scale, tools].join('\n');
