package io.hookline.spark.job;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Where the attribution-service keeps its data, and as whom the job works there: from the
 * environment, because arguments are for all to see in lists of processes and manifests.
 *
 * @param url of JDBC, without a password
 */
record Database(String url, String user, String password) implements Serializable {

  static final String URL = "HOOKLINE_DATABASE_URL";
  static final String USER = "HOOKLINE_DATABASE_USER";
  static final String PASSWORD = "HOOKLINE_DATABASE_PASSWORD";

  static Database of(Map<String, String> environment) {
    String url = required(environment, URL);
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Refusal(URL + " must begin with jdbc:postgresql:");
    }
    if (url.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new Refusal(URL + " must not contain the password: give it in " + PASSWORD);
    }
    return new Database(url, required(environment, USER), required(environment, PASSWORD));
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new Refusal(name + " is not set");
    }
    return value;
  }

  /**
   * A transaction that sees the rows of one brand.
   *
   * @param brand "" for what is no brand's
   */
  <T, E extends Exception> T of(String brand, HandleCallback<T, E> work) throws E {
    return jdbi(brand).inTransaction(work);
  }

  /** Sees them for as long as it is open. */
  Handle open(String brand) {
    return jdbi(brand).open();
  }

  private Jdbi jdbi(String brand) {
    return Jdbi.create(() -> connect(brand)).installPlugin(new PostgresPlugin());
  }

  private Connection connect(String brand) throws SQLException {
    Connection connection = DriverManager.getConnection(url, properties());
    try (PreparedStatement sql =
        connection.prepareStatement("select set_config('hookline.brand', ?, false)")) {
      sql.setString(1, brand);
      sql.execute();
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "attribution-spark");
    properties.setProperty("reWriteBatchedInserts", "true");
    return properties;
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
