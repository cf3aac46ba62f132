/** Part of every assessment key. Raise it with any change that can alter a result. */
export const ENGINE_VERSION = "1.4.0";
