package io.hookline.kit.test;

import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A grant to a collaborator, written as the feed of its owner tells it.
 *
 * @param assets JSON
 */
public record Grant(
    String subject, Role role, boolean finance, String assets, Instant from, Instant until) {

  /** The owner's table has columns that the replicas have not. */
  private static final String INSERT =
      """
      insert into asset_grant
      select (jsonb_populate_record(null::asset_grant, jsonb_build_object(
        'id', gen_random_uuid(), 'brand', ?::text, 'subject', ?::text, 'name', 'Frame by Frame',
        'role', ?::text, 'finance', ?::boolean, 'assets', ?::jsonb, 'valid_from', ?::timestamptz,
        'valid_until', ?::timestamptz, 'version', 0, 'created_at', now(), 'updated_at', now()))).*
      """;

  /** From a year ago to a year ahead. */
  public static Grant of(String subject, Role role) {
    Instant now = Clock.systemUTC().instant();
    return new Grant(
        subject, role, false, "[]", now.minusSeconds(31_000_000), now.plusSeconds(31_000_000));
  }

  public Grant on(AssetKind kind, String id) {
    String asset = "{\"kind\": \"%s\", \"id\": \"%s\"}".formatted(kind, UUID.fromString(id));
    return new Grant(
        subject, role, finance, assets.replaceFirst("]$", sep() + asset + "]"), from, until);
  }

  private String sep() {
    return assets.equals("[]") ? "" : ", ";
  }

  public Grant withFinance() {
    return new Grant(subject, role, true, assets, from, until);
  }

  public Grant during(Instant begin, Instant end) {
    return new Grant(subject, role, finance, assets, begin, end);
  }

  public void writeFor(String brand) {
    try (Connection owner = Owner.connect()) {
      insert(owner, brand);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void insert(Connection owner, String brand) throws SQLException {
    try (PreparedStatement sql = owner.prepareStatement(INSERT)) {
      sql.setString(1, brand);
      sql.setString(2, subject);
      sql.setString(3, role.name());
      sql.setBoolean(4, finance);
      sql.setString(5, assets);
      sql.setObject(6, at(from));
      sql.setObject(7, at(until));
      sql.execute();
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
