// Where a document stands on the web, for what is copied and exported of it.

/** The address of a document; in a frame without one of its own, as of `srcdoc`, that of the page around it. */
export const addressOf = ({ URL: own, baseURI }: Document): string => (/^https?:/i.test(own) ? own : baseURI);
