package io.hookline.content.measure.accountsnapshot;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what was told. */
@ApplicationScoped
class AccountSnapshotRepository {

  private static final String SELECT =
      "select " + AccountSnapshotBatch.COLUMNS + " from account_snapshot";

  private static final String DAYS =
      SELECT + " where account_id = :account and day between :from and :to";

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AccountSnapshotRepository(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** All that was told of the account's days. */
  List<AccountSnapshotView> days(UUID account, LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DAYS)
                .bind("account", account)
                .bind("from", from)
                .bind("to", to)
                .map(AccountSnapshotBatch.VIEW)
                .list());
  }

  /** The latest day first. */
  List<AccountSnapshotView> before(PlaceInTime place, AccountSnapshotFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = query(filter, values);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("day", place.at().atOffset(ZoneOffset.UTC).toLocalDate())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(AccountSnapshotBatch.VIEW)
                .list());
  }

  /** Only conditions that are asked for, so that each question is planned by its own index. */
  static String query(AccountSnapshotFilter filter, Map<String, Object> values) {
    StringBuilder query =
        new StringBuilder(SELECT).append(" where brand = :brand and (day, id) < (:day, :id)");
    add(query, values, "account_id = :account", "account", filter.account);
    add(query, values, "day >= :from", "from", filter.from);
    add(query, values, "day <= :to", "to", filter.to);
    add(
        query,
        values,
        "source = :source",
        "source",
        filter.source == null ? null : filter.source.name());
    return query.append(" order by day desc, id desc limit :limit").toString();
  }

  private static void add(
      StringBuilder query, Map<String, Object> values, String term, String name, Object value) {
    if (value != null) {
      query.append(" and ").append(term);
      values.put(name, value);
    }
  }

  Optional<AccountSnapshotView> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where id = :id")
                .bind("id", id)
                .map(AccountSnapshotBatch.VIEW)
                .findOne());
  }

  /**
   * @throws Problem ACCOUNT_SNAPSHOT_NOT_FOUND
   */
  AccountSnapshotView get(UUID id) {
    return find(id)
        .orElseThrow(
            () ->
                new Problem(
                    AccountSnapshotProblem.ACCOUNT_SNAPSHOT_NOT_FOUND,
                    "There is no account snapshot " + id + "."));
  }
}
