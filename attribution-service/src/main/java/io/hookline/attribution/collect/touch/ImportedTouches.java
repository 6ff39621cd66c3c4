package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.link.Links;
import io.hookline.kit.access.CurrentBrand;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stores touches of an older system once each, with three statements however many there are. */
@ApplicationScoped
class ImportedTouches {

  /** Claims external ids in their order, so that two imports at once cannot wait for each other. */
  private static final String CLAIM =
      """
      insert into touch_import (brand, external_id, touch_id, imported_at)
      select ?, external_id, touch_id, ?
        from unnest(?::text[], ?::uuid[]) as t(external_id, touch_id)
       order by external_id
      on conflict do nothing
      returning touch_id
      """;

  private static final String KNOWN =
      """
      select external_id, touch_id from touch_import
       where brand = ? and external_id = any(?::text[])
      """;

  private static final String INSERT =
      """
      insert into touch (brand, id, link_id, link_kind, of_creator, kind, occurred_at, received_at,
                         click_id, ttclid, email_sha256, agent, utm_source, utm_medium, utm_campaign,
                         utm_content, utm_term, utm_id)
      select ?, t.id, t.link_id, t.link_kind, t.of_creator, t.kind, t.occurred_at, ?, t.click_id,
             t.ttclid, t.email, 'UNKNOWN', t.source, t.medium, t.campaign, t.content, t.term, t.utm_id
        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::boolean[], ?::text[], ?::timestamptz[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[])
          as t(id, link_id, link_kind, of_creator, kind, occurred_at, click_id, ttclid, email, source,
               medium, campaign, content, term, utm_id)
      """;

  /**
   * A touch with the id that it is to have.
   *
   * @param link what its link says now: nobody knows what it said when it was touched
   */
  record Candidate(UUID id, ImportedTouch touch, Links.Said link) {

    String externalId() {
      return touch.externalId();
    }
  }

  private final JdbcTransactions transactions;
  private final CurrentBrand brand;

  ImportedTouches(JdbcTransactions transactions, CurrentBrand brand) {
    this.transactions = transactions;
    this.brand = brand;
  }

  /** Stores those whose external ids are new; returns their ids. */
  Set<UUID> add(List<Candidate> candidates, Instant now) {
    return transactions.joining(
        database -> {
          Set<UUID> claimed = claim(database, candidates, now);
          insert(
              database,
              candidates.stream().filter(touch -> claimed.contains(touch.id())).toList(),
              now);
          return claimed;
        });
  }

  /** The touches of external ids that have been stored. */
  Map<String, UUID> known(List<Candidate> candidates) {
    return transactions.joining(
        database -> {
          try (PreparedStatement known = database.prepareStatement(KNOWN)) {
            known.setString(1, brand.slug());
            new ArrayParameters<>(known, 2, candidates).texts(Candidate::externalId);
            Map<String, UUID> ids = new HashMap<>();
            try (ResultSet row = known.executeQuery()) {
              while (row.next()) {
                ids.put(row.getString(1), row.getObject(2, UUID.class));
              }
            }
            return ids;
          }
        });
  }

  private Set<UUID> claim(Connection database, List<Candidate> candidates, Instant now)
      throws SQLException {
    try (PreparedStatement claim = database.prepareStatement(CLAIM)) {
      begin(claim, now);
      new ArrayParameters<>(claim, 3, candidates).texts(Candidate::externalId).uuids(Candidate::id);
      Set<UUID> claimed = new HashSet<>();
      try (ResultSet row = claim.executeQuery()) {
        while (row.next()) {
          claimed.add(row.getObject(1, UUID.class));
        }
      }
      return claimed;
    }
  }

  private void insert(Connection database, List<Candidate> touches, Instant now)
      throws SQLException {
    try (PreparedStatement insert = database.prepareStatement(INSERT)) {
      begin(insert, now);
      new ArrayParameters<>(insert, 3, touches)
          .uuids(Candidate::id)
          .uuids(each -> each.touch().linkId())
          .texts(each -> each.link().kind().name())
          .booleans(each -> each.link().ofCreator())
          .texts(each -> each.touch().storedKind().name())
          .instants(each -> each.touch().occurredAt())
          .texts(each -> each.touch().clickId())
          .texts(each -> each.touch().ttclid())
          .texts(each -> each.touch().emailSha256())
          .texts(each -> each.link().tags().source())
          .texts(each -> each.link().tags().medium())
          .texts(each -> each.link().tags().campaign())
          .texts(each -> each.link().tags().content())
          .texts(each -> each.link().tags().term())
          .texts(each -> each.link().tags().id());
      insert.executeUpdate();
    }
  }

  private void begin(PreparedStatement statement, Instant now) throws SQLException {
    statement.setString(1, brand.slug());
    statement.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
  }
}
