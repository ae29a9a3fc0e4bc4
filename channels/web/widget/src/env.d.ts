/** The first digits of a hash over the widget bundle, put into the loader by build.ts. */
declare const __WIDGET_VERSION__: string;
/** The same over all tables of words, put into the widget. */
declare const __WORDS_VERSION__: string;
