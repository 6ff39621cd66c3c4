package io.hookline.reporting.figures.growth;

import io.hookline.reporting.figures.growth.AccountGrowthView.PostBefore;
import io.hookline.reporting.figures.query.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Accounts, their measured days, and the posts before some of these. */
@ApplicationScoped
class GrowthFacts {

  private static final String ACCOUNTS =
      """
      select id, network, handle, creator_id from brand_account
       where brand = :brand and case when cast(:account as uuid) is null then creator_id is null
                                    else id = :account end
       order by network, handle, id
      """;

  /** The day before the period is its start. */
  private static final String LEVELS =
      """
      select account_id, day, followers from account_day
       where brand = :brand and account_id = any(:accounts) and followers is not null
         and not estimated and day between cast(:from as date) - 1 and :to
       order by account_id, day
      """;

  /** What a post had got by a day's end, from its publication on. */
  private static final String POSTS =
      """
      select x.n, p.id, p.title, p.series_id, p.kind, p.published_at, g.dataset, g.views,
             g.new_followers
        from unnest(:n, :accounts, :first::date[], :last::date[]) as x (n, account, first, last)
        join post p on p.brand = :brand and p.account_id = x.account
                   and p.published_on between x.first and x.last
                   and p.status in ('PUBLISHED', 'REMOVED')
        left join lateral (
          select d.dataset, sum(d.views) as views, sum(d.new_followers) as new_followers
            from post_day d
           where d.brand = :brand and d.dataset in ('ORGANIC', 'COMBINED') and d.post_id = p.id
             and d.day <= x.last
           group by d.dataset
           order by d.dataset desc
           limit 1) g on true
       order by x.n, p.published_at, p.id
      """;

  private final Jdbi jdbi;

  GrowthFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * An account. Public because Jdbi makes it by its components.
   *
   * @param creatorId null of the brand's own
   */
  public record Account(UUID id, String network, String handle, UUID creatorId) {}

  /** A step of an account, before which posts are looked for. */
  record Asked(UUID account, Step step) {}

  /**
   * Accounts.
   *
   * @param account null: all of the brand's own
   */
  List<Account> accounts(String brand, UUID account) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ACCOUNTS)
                .bind("brand", brand)
                .bindByType("account", account, UUID.class)
                .map(ConstructorMapper.of(Account.class))
                .list());
  }

  /** What was measured of them, by its days. */
  Map<UUID, List<Level>> levels(String brand, List<Account> accounts, Days period) {
    Map<UUID, List<Level>> levels = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(LEVELS)
                .bind("brand", brand)
                .bindArray("accounts", UUID.class, accounts.stream().map(Account::id).toList())
                .bind("from", period.from())
                .bind("to", period.to())
                .map(
                    (row, context) ->
                        levels
                            .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(
                                new Level(
                                    row.getObject(2, java.time.LocalDate.class), row.getLong(3))))
                .list());
    return levels;
  }

  /**
   * What came out on the days of each, or just before.
   *
   * @param days before the first day, of which posts are looked for
   */
  List<List<PostBefore>> postsBefore(String brand, List<Asked> asked, int days) {
    List<List<PostBefore>> posts =
        asked.stream().map(one -> (List<PostBefore>) new ArrayList<PostBefore>()).toList();
    if (asked.isEmpty()) {
      return posts;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(POSTS)
                .bind("brand", brand)
                .bindArray("n", Integer.class, numbers(asked.size()))
                .bindArray("accounts", UUID.class, asked.stream().map(Asked::account).toList())
                .bindArray("first", String.class, first(asked, days))
                .bindArray("last", String.class, last(asked))
                .registerRowMapper(ConstructorMapper.factory(PostBefore.class))
                .map(
                    (row, context) ->
                        posts
                            .get(row.getInt("n"))
                            .add(
                                context
                                    .findRowMapperFor(PostBefore.class)
                                    .orElseThrow()
                                    .map(row, context)))
                .list());
    return posts;
  }

  private static List<Integer> numbers(int count) {
    return java.util.stream.IntStream.range(0, count).boxed().toList();
  }

  private static List<String> first(List<Asked> asked, int days) {
    return asked.stream()
        .map(one -> one.step().first().minusDays(days).toString())
        .collect(Collectors.toList());
  }

  private static List<String> last(List<Asked> asked) {
    return asked.stream().map(one -> one.step().last().toString()).toList();
  }
}
