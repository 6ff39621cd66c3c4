package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds shops before their brand is known. Outside of transactions. */
@Singleton
class KnownShops {

  private final JdbcTransactions transactions;
  private final Vault vault;
  private final Clock clock;

  KnownShops(JdbcTransactions transactions, Vault vault, Clock clock) {
    this.transactions = transactions;
    this.vault = vault;
    this.clock = clock;
  }

  /** Empty where there is none, or none of its secrets is good any more. */
  Optional<KnownShop> find(String shop) {
    UUID id;
    try {
      id = UUID.fromString(shop);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
    return transactions.single(connection -> find(connection, id));
  }

  private Optional<KnownShop> find(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement find =
        connection.prepareStatement("select * from shop_of_delivery(?, ?)")) {
      find.setObject(1, id);
      find.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(shop(id, row)) : Optional.empty();
      }
    }
  }

  /**
   * One row for each secret. One that no key opens keeps nothing from those that came after it.
   *
   * @throws IllegalStateException when no key of this installation opens any of them
   */
  private KnownShop shop(UUID id, ResultSet row) throws SQLException {
    List<String> secrets = new ArrayList<>();
    IllegalStateException lost = null;
    KnownShop shop =
        new KnownShop(
            id,
            row.getString("brand"),
            row.getObject("event_source_id", UUID.class),
            ShopPlatform.valueOf(row.getString("platform")),
            row.getString("domain"),
            row.getString("app_key"),
            row.getString("platform_shop_id"),
            OrderIds.valueOf(row.getString("order_ids")),
            secrets);
    do {
      try {
        secrets.add(vault.open(row.getObject("secret_id", UUID.class), row.getBytes("sealed")));
      } catch (IllegalStateException ofAnotherKey) {
        lost = ofAnotherKey;
      }
    } while (row.next());
    if (secrets.isEmpty()) {
      // Not refused as one with a wrong signature: the platform sends it again.
      throw lost;
    }
    return shop;
  }
}
