package io.hookline.content.measure.daily;

import io.hookline.content.measure.snapshot.Source;

/**
 * Which counters of a post are looked for in what a source told.
 *
 * @param wanted their bits; each was told by the source, perhaps elsewhere
 */
record Look(Window window, Source source, long wanted) {}
