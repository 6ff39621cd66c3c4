package io.hookline.kit.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Transactions by plain JDBC, for the few paths on which a mapper's and a transaction manager's
 * share of the time shows. Apart from {@link #joining}, they stand apart from
 * {@code @Transactional}: call this outside of one.
 */
@Singleton
public class JdbcTransactions {

  private final DataSource database;

  JdbcTransactions(DataSource database) {
    this.database = database;
  }

  /** Work on one connection. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Commits before it returns; what the work throws has rolled it back. */
  public <T> T call(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException | Error failure) {
        // An error too: the pool gives the connection back by a switch that would commit.
        rollBack(connection, failure);
        throw failure;
      }
    } catch (SQLException failure) {
      throw new DatabaseFailure(failure);
    }
  }

  /** For work of a single statement, which is a transaction of its own: one round trip. */
  public <T> T single(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException failure) {
      throw new DatabaseFailure(failure);
    }
  }

  /** For work in the present {@code @Transactional}, whose connection it is done on. */
  public <T> T joining(Work<T> work) {
    return single(work);
  }

  private static void rollBack(Connection connection, Throwable because) {
    try {
      connection.rollback();
    } catch (SQLException alsoFailed) {
      because.addSuppressed(alsoFailed);
    }
  }
}
