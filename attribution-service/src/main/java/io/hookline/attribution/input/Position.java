package io.hookline.attribution.input;

/**
 * A place in an input: the transaction that wrote an entry, and the entry's number.
 *
 * @param txid PostgreSQL's xid8, as text
 */
public record Position(String txid, long seq) {

  /** Before the first entry. */
  public static final Position START = new Position("0", 0);
}
