package io.hookline.attribution.collect.redirect;

/**
 * What a visitor names.
 *
 * @param host one of a brand's own; empty for the service's
 */
record LinkKey(String host, String slug) {}
