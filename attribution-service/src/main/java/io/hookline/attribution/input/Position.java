package io.hookline.attribution.input;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A place in an input: the transaction that wrote an entry, and the entry's number.
 *
 * @param txid PostgreSQL's xid8, as text
 */
public record Position(String txid, long seq) {

  /** Of a row with the columns txid, as text, and seq. */
  public static Position of(ResultSet row) throws SQLException {
    return new Position(row.getString("txid"), row.getLong("seq"));
  }

  /** Before the first entry. */
  public static final Position START = new Position("0", 0);
}
