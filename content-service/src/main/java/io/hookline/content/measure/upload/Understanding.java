package io.hookline.content.measure.upload;

/**
 * What a reading of a file has brought.
 *
 * @param revision of its staged rows
 * @param pieces in which they are staged
 * @param staged how many there are
 */
record Understanding(UnderstoodFile file, int revision, int pieces, long staged) {}
