package io.hookline.content.measure.accountsnapshot;

import io.hookline.content.measure.accountsnapshot.AccountFollowers.OnDay;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads what was told. */
@ApplicationScoped
class AccountSnapshotRepository {

  private static final String SELECT =
      "select " + AccountSnapshotBatch.COLUMNS + " from account_snapshot";

  private static final String DAYS =
      SELECT + " where account_id = :account and day between :from and :to";

  private static final String ASKED =
      " from unnest(:accounts, :days::date[]) as asked (account, day)";

  /** One look into the index for each. */
  private static final String LAST_KNOWN =
      "select asked.account, asked.day, last.day as known"
          + ASKED
          + """
             cross join lateral (
               select s.day from account_snapshot s
                where s.account_id = asked.account and s.day <= asked.day
                  and s.followers is not null
                order by s.day desc
                limit 1) last
            """;

  private static final String TOLD =
      "select "
          + AccountSnapshotBatch.COLUMNS.replaceAll("(\\w+)(,?)", "s.$1$2")
          + ASKED
          + " join account_snapshot s on s.account_id = asked.account and s.day = asked.day";

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

  /** The last day of each, not after the one that is asked for, of which followers are told. */
  Map<OnDay, LocalDate> lastKnown(Set<OnDay> asked) {
    Map<OnDay, LocalDate> known = new HashMap<>();
    jdbi.useHandle(
        handle ->
            bind(handle.createQuery(LAST_KNOWN), List.copyOf(asked))
                .map(
                    (row, context) ->
                        known.put(
                            new OnDay(
                                row.getObject("account", UUID.class),
                                row.getObject("day", LocalDate.class)),
                            row.getObject("known", LocalDate.class)))
                .list());
    return known;
  }

  /** All that was told of these days. */
  List<AccountSnapshotView> told(Set<OnDay> asked) {
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(TOLD), List.copyOf(asked))
                .map(AccountSnapshotBatch.VIEW)
                .list());
  }

  private static Query bind(Query query, List<OnDay> asked) {
    return query
        .bindArray("accounts", UUID.class, asked.stream().map(OnDay::account).toList())
        .bindArray("days", String.class, asked.stream().map(on -> on.day().toString()).toList());
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
