package io.hookline.kit.test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A role's connections that stay open from test to test: opening one, for which PostgreSQL starts a
 * process with empty caches, takes longer than what is asked after every request and every test.
 */
final class StandingConnections implements ConnectionEventListener {

  private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();
  private final PGConnectionPoolDataSource database = new PGConnectionPoolDataSource();

  StandingConnections(String url, String user, String password) {
    database.setUrl(url);
    database.setUser(user);
    database.setPassword(password);
  }

  /** One that nobody else has until it is closed. */
  Connection lend() throws SQLException {
    PooledConnection known = idle.poll();
    if (known != null) {
      return known.getConnection();
    }
    PooledConnection another = database.getPooledConnection();
    another.addConnectionEventListener(this);
    return another.getConnection();
  }

  /** Forgets what was set, made and locked, as one that really ends does. */
  @Override
  public void connectionClosed(ConnectionEvent event) {
    PooledConnection returned = (PooledConnection) event.getSource();
    try (Statement sql = returned.getConnection().createStatement()) {
      sql.execute("discard all");
      idle.push(returned);
    } catch (SQLException ended) {
      // It did so while it was lent: there is nothing to keep.
    }
  }

  @Override
  public void connectionErrorOccurred(ConnectionEvent ended) {
    // Whoever has it is told.
  }
}
