package io.hookline.attribution.input;

/**
 * Something that attribution reads from where it stopped. How far each brand has read is a row by
 * the input's name, so that a further kind of input is a class, and a line in its migration: a view
 * of brand, txid and seq in the schema {@code input}, by the same name.
 */
public interface Input {

  /** By which its positions are kept, and its places are found. */
  String name();

  /**
   * Entries of the present brand behind a position, in their order: only such as no transaction
   * that still runs can come before.
   *
   * @param limit of entries that are passed, whether they are left out or not
   */
  Stretch after(Position position, int limit);
}
