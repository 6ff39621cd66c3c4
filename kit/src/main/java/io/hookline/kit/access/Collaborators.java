package io.hookline.kit.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * People and programs without a role for a brand, to whom single things of it were granted until an
 * instant. Read for each request, by the clock: a grant that has ended opens nothing.
 */
@Singleton
public class Collaborators {

  private static final TypeReference<Set<Asset>> ASSETS = new TypeReference<>() {};

  private static final String LIVE =
      """
      select role, finance, assets::text as assets
        from asset_grant
       where brand = :brand and subject = :subject and valid_from <= :now and valid_until > :now
         and (revoked_at is null or revoked_at > :now)
      """;

  private final Jdbi jdbi;
  private final RowSecurity rows;
  private final ObjectMapper json;
  private final Clock clock;

  Collaborators(Jdbi jdbi, RowSecurity rows, ObjectMapper json, Clock clock) {
    this.jdbi = jdbi;
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  /** The brands that show something to the subject, to be asked in a transaction. */
  public List<String> brandsOf(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brands_of_collaborator(:subject, :now)")
                .bind("subject", subject)
                .bind("now", clock.instant())
                .mapTo(String.class)
                .list());
  }

  List<LiveGrant> grantsOf(String subject, String brand) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              rows.bind(brand);
              return jdbi.withHandle(
                  handle ->
                      handle
                          .createQuery(LIVE)
                          .bind("brand", brand)
                          .bind("subject", subject)
                          .bind("now", clock.instant())
                          .map((row, context) -> read(row))
                          .list());
            });
  }

  private LiveGrant read(ResultSet row) throws SQLException {
    return new LiveGrant(
        Role.valueOf(row.getString("role")),
        row.getBoolean("finance"),
        OwnJson.read(json, row.getString("assets"), ASSETS));
  }
}
