package io.hookline.attribution.collect.redirect;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.visitor.VisitorRules;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reads what the door knows of links, of whichever brand. */
@ApplicationScoped
class ReadTargets {

  private static final String NAMED = "select * from link_targets(?::text[], ?::text[])";
  private static final String RECENT = "select * from recent_link_targets(?, ?)";
  private static final String HOSTS = "select host from own_link_hosts() as host";

  private final JdbcTransactions transactions;
  private final ObjectMapper json;

  ReadTargets(JdbcTransactions transactions, ObjectMapper json) {
    this.transactions = transactions;
    this.json = json;
  }

  /** Those of the links that there are. */
  Map<LinkKey, LinkTarget> named(List<LinkKey> keys) {
    return transactions.single(
        database -> {
          try (PreparedStatement named = database.prepareStatement(NAMED)) {
            new ArrayParameters<>(named, 1, keys).texts(LinkKey::host).texts(LinkKey::slug);
            return targets(named);
          }
        });
  }

  /** Those that were changed last, the last of them first. */
  Map<LinkKey, LinkTarget> changedSince(Instant instant, int most) {
    return transactions.single(
        database -> {
          try (PreparedStatement recent = database.prepareStatement(RECENT)) {
            recent.setObject(1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            recent.setInt(2, most);
            return targets(recent);
          }
        });
  }

  /** The hosts of all brands on which links stand. */
  Set<String> hosts() {
    return transactions.single(ReadTargets::hosts);
  }

  private static Set<String> hosts(Connection database) throws SQLException {
    try (PreparedStatement all = database.prepareStatement(HOSTS);
        ResultSet row = all.executeQuery()) {
      Set<String> hosts = new TreeSet<>();
      while (row.next()) {
        hosts.add(row.getString(1));
      }
      return hosts;
    }
  }

  private Map<LinkKey, LinkTarget> targets(PreparedStatement query) throws SQLException {
    Map<LinkKey, LinkTarget> targets = new LinkedHashMap<>();
    Map<String, VisitorRules> rules = new HashMap<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        String brand = row.getString("brand");
        String written = row.getString("rules");
        targets.put(
            new LinkKey(row.getString("host"), row.getString("slug")),
            new LinkTarget(
                brand,
                row.getObject("link_id", UUID.class),
                LinkKind.valueOf(row.getString("kind")),
                row.getBoolean("of_creator"),
                row.getString("landing_url"),
                row.getString("fallback_url"),
                instant(row, "valid_from"),
                instant(row, "valid_until"),
                row.getBoolean("archived"),
                rules.computeIfAbsent(brand, of -> VisitorRules.of(json, written))));
      }
    }
    return targets;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
