package io.hookline.bulk.imports;

/**
 * A row that has the right form.
 *
 * @param line where it began in what was sent, from 1
 */
public record Row<T>(long line, T value) {}
