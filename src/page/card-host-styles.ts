// The rules that hold the card's host in its place, whatever the page's own styles say. How the card looks is the
// business of the sheet that the host is given.

/** In windows of this width or less the card is a sheet at the bottom. */
export const NARROWEST_FLOATING = 480;

/** Custom property with the height that is left for the card, in CSS pixels. */
export const MAX_HEIGHT = '--sorot-max-height';

/** Important rules on `:host` win over all rules of the page. */
export const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: 0 !important;
  top: 0 !important;
  box-sizing: border-box !important;
  width: max-content !important;
  max-width: min(400px, calc(100vw - 16px)) !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
}
.panel {
  display: flex;
  flex-direction: column;
  max-height: var(${MAX_HEIGHT}, 60vh);
  outline: none;
}
:where(.panel > *) {
  min-height: 0;
  overflow: auto;
  overscroll-behavior: contain;
}
@media (max-width: ${NARROWEST_FLOATING}px) {
  :host {
    width: 100vw !important;
    max-width: none !important;
  }
  .panel > * {
    width: auto !important;
  }
}
@media print {
  :host { display: none !important; }
}`;
