/** The first digits of a hash over the widget bundle, put into the loader by build.ts. */
declare const __WIDGET_VERSION__: string;
/** The same over all tables of words, put into the widget. */
declare const __WORDS_VERSION__: string;
/** The codes of all tables of words, put in by languages.ts. */
declare const __LANGUAGES__: readonly string[];
/** A code, the closed launcher's name in that language, and so on; put in by languages.ts. */
declare const __LAUNCHER_LABELS__: readonly string[];
