package io.hookline.attribution.input;

/**
 * Something that attribution reads from where it stopped. How far each brand has read is a row by
 * the input's name, so that a further input needs no column: it begins at its start.
 */
public interface Input<T extends Input.Entry> {

  /** What is read. */
  interface Entry {

    String txid();

    long seq();

    default Position position() {
      return new Position(txid(), seq());
    }
  }

  /** By which its positions are kept, and by which {@code brands_with_news} asks for it. */
  String name();

  /**
   * Entries of the present brand behind a position, in their order: only such as no transaction
   * that still runs can come before.
   *
   * @param limit of entries that are passed, whether they are left out or not
   */
  Stretch<T> after(Position position, int limit);
}
