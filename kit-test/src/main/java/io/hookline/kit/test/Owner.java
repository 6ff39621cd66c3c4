package io.hookline.kit.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connections that do not pass through the service: as the owner, who sees all, or as the role. */
public final class Owner {

  private Owner() {}

  /** Owns the tables; row-level security does not bind it. */
  public static Connection connect() throws SQLException {
    return connect("hookline.database.owner", "hookline.database.owner-password");
  }

  /** The role that the service runs as. */
  public static Connection connectAsApp() throws SQLException {
    return connect("hookline.database.user", "hookline.database.password");
  }

  private static Connection connect(String user, String password) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("hookline.database.url", String.class),
        config.getValue(user, String.class),
        config.getValue(password, String.class));
  }
}
