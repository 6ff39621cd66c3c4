package io.hookline.kit.access;

import io.quarkus.arc.DefaultBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads the service's {@code brand} table: the original where brands are owned, else a replica. */
@DefaultBean
@ApplicationScoped
class SqlBrandDirectory implements BrandDirectory {

  private final Jdbi jdbi;
  private final RowSecurity rows;

  SqlBrandDirectory(Jdbi jdbi, RowSecurity rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  @Override
  public Optional<BrandFacts> find(String slug) {
    return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION
        ? read(slug)
        : QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  rows.bind(slug);
                  return read(slug);
                });
  }

  private Optional<BrandFacts> read(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select slug, name, time_zone, currency from brand where slug = :slug")
                .bind("slug", slug)
                .map(
                    (row, context) ->
                        new BrandFacts(
                            row.getString("slug"),
                            row.getString("name"),
                            ZoneId.of(row.getString("time_zone")),
                            row.getString("currency")))
                .findOne());
  }
}
