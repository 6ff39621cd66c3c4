package io.hookline.kit.test;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The owner's connection that stays open from test to test: opening one, for which PostgreSQL
 * starts a process with empty caches, takes longer than what is asked after every request and every
 * test.
 */
final class StandingConnection {

  private static Connection connection;

  private StandingConnection() {}

  /** What is asked of the database. */
  interface Question<T> {
    T ask(Connection owner) throws SQLException;
  }

  static synchronized <T> T ask(Question<T> question) throws SQLException {
    if (connection == null || !connection.isValid(1)) {
      connection = Owner.connect();
    }
    return question.ask(connection);
  }
}
