package io.hookline.attribution.collect.spool;

import java.util.List;

/**
 * Records that follow each other.
 *
 * @param from the place in front of the first of them
 * @param to the place behind the last, from which to go on
 * @param damaged bytes between that are no records any more
 */
public record Stretch(List<byte[]> records, long from, long to, long damaged) {}
