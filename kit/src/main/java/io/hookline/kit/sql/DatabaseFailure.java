package io.hookline.kit.sql;

import java.sql.SQLException;

/** An {@link SQLException} on its way out. */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailure(SQLException cause) {
    super("SQL state " + cause.getSQLState(), cause);
  }
}
