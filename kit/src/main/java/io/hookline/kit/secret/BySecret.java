package io.hookline.kit.secret;

import io.hookline.kit.sql.JdbcTransactions;
import io.hookline.kit.value.SecretToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the row of a table that a secret opens, before the brand is known. The database keeps its
 * hash, {@code secret_hash}, and says of the table {@code find_by_secret}.
 */
public final class BySecret {

  /** More is nobody's secret, and not worth a hash. */
  private static final int LONGEST = 200;

  /** Whose row it is. */
  public record Place(String brand, UUID id) {}

  private final JdbcTransactions transactions;
  private final String find;

  public BySecret(JdbcTransactions transactions, String table) {
    this.transactions = transactions;
    this.find = "select brand, id from " + table + "_by_secret(?)";
  }

  /**
   * Outside of a transaction.
   *
   * @param shown whatever it is, or null
   */
  public Optional<Place> find(String shown) {
    if (shown == null || shown.isBlank() || shown.length() > LONGEST) {
      return Optional.empty();
    }
    byte[] hash = SecretToken.hash(shown);
    return transactions.single(connection -> find(connection, hash));
  }

  private Optional<Place> find(Connection connection, byte[] hash) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(find)) {
      query.setBytes(1, hash);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(new Place(row.getString(1), row.getObject(2, UUID.class)))
            : Optional.empty();
      }
    }
  }
}
