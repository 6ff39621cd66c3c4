package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.PayColumn;
import io.hookline.creator.terms.TermsColumn;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All versions of terms, which are only ever added. */
@ApplicationScoped
class TermsVersions {

  private static final String ADD =
      """
      insert into partnership_terms
        (brand, partnership_id, version, valid_from, starts_on, ends_on, terms, pay, note,
         written_at, written_by, written_by_name)
      values
        (:brand, :partnership, :version, :validFrom, :startsOn, :endsOn, :terms::jsonb, :pay::jsonb,
         :note, :at, :by, :byName)
      """;

  private static final String COLUMNS =
      """
      select version, valid_from, starts_on, ends_on, terms, pay, note, written_at, written_by,
             written_by_name
        from partnership_terms
       where brand = :brand and partnership_id = :partnership
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final TermsColumn terms = new TermsColumn();
  private final PayColumn pay = new PayColumn();

  TermsVersions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(UUID partnership, TermsVersion version) {
    add(Map.of(partnership, version));
  }

  /** One of each partnership, at once. */
  void add(Map<UUID, TermsVersion> versions) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(ADD);
          versions.forEach(
              (partnership, version) ->
                  batch
                      .bind("brand", brand.slug())
                      .bind("partnership", partnership)
                      .bind("version", version.version())
                      .bind("validFrom", version.validFrom())
                      .bind("startsOn", version.startsOn())
                      .bind("endsOn", version.endsOn())
                      .bind("terms", terms.convertToDatabaseColumn(version.terms()))
                      .bind("pay", pay.convertToDatabaseColumn(version.terms().pay()))
                      .bind("note", version.note())
                      .bind("at", version.at())
                      .bind("by", version.by())
                      .bind("byName", version.byName())
                      .add());
          batch.execute();
        });
  }

  /** Newest first. */
  List<TermsVersion> page(UUID partnership, int before, int fetch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COLUMNS + " and version < :before order by version desc limit :fetch")
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bind("before", before)
                .bind("fetch", fetch)
                .map((row, context) -> read(row))
                .list());
  }

  /** Newest first. */
  List<TermsVersion> all(UUID partnership) {
    return page(partnership, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  Optional<TermsVersion> find(UUID partnership, int version) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COLUMNS + " and version = :version")
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne());
  }

  /** The newest version that begins at the instant or before it. */
  Optional<TermsVersion> at(UUID partnership, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    COLUMNS
                        + " and (valid_from is null or valid_from <= :at)"
                        + " order by version desc limit 1")
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bind("at", at)
                .map((row, context) -> read(row))
                .findOne());
  }

  private TermsVersion read(ResultSet row) throws SQLException {
    return new TermsVersion(
        row.getInt("version"),
        instant(row, "valid_from"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        terms
            .convertToEntityAttribute(row.getString("terms"))
            .withPay(pay.convertToEntityAttribute(row.getString("pay"))),
        row.getString("note"),
        instant(row, "written_at"),
        row.getString("written_by"),
        row.getString("written_by_name"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
