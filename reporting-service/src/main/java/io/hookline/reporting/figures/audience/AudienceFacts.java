package io.hookline.reporting.figures.audience;

import io.hookline.reporting.figures.audience.AudienceView.Part;
import io.hookline.reporting.figures.audience.AudienceView.Withheld;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Audiences as they were told. */
@ApplicationScoped
class AudienceFacts {

  /** By the content-service's precedence. */
  private static final String COUNTS =
      """
      array_position(array['API', 'IMPORT', 'MANUAL', 'ESTIMATED'], a.source), a.collected_at desc,
      a.id""";

  /** One look into the index for each subject and respect; one more for the hours. */
  private static final String LATEST =
      """
      select s.id as subject, a.*
        from unnest(:subjects) as s (id)
       cross join unnest(array['AGE', 'GENDER', 'COUNTRY', 'CITY', 'NEW_OR_RETURNING',
                               'FOLLOWER_OR_NOT']) as d (dimension)
       cross join lateral (
          select a.* from audience a
           where a.brand = :brand and a.%1$s = s.id and a.dimension = d.dimension
             and a.captured_at <= :at
           order by a.captured_at desc, %2$s
           limit 1) a
      union all
      select s.id, a.*
        from unnest(:subjects) as s (id)
       cross join lateral (
          select distinct on (a.day) a.* from audience a
           where a.brand = :brand and a.%1$s = s.id and a.dimension = 'ACTIVITY_HOUR'
             and a.captured_at <= :at
             and a.captured_at > cast(:at as timestamptz) - interval '21 days'
           order by a.day desc, a.captured_at desc, %2$s
           limit 7) a
      """;

  /** What was known of an account's followers on the day of each. */
  private static final String FOLLOWERS =
      """
      select x.n, a.network, f.day, f.followers
        from unnest(:n, :accounts, :days::date[]) as x (n, account, day)
        join brand_account a on a.brand = :brand and a.id = x.account
       cross join lateral (
          select d.day, d.followers from account_day d
           where d.brand = :brand and d.account_id = x.account and d.day <= x.day
             and d.followers is not null
           order by d.day desc
           limit 1) f
      """;

  private static final String ACCOUNTS =
      """
      select id from brand_account
       where brand = :brand and creator_id is null
       order by network, handle, id
       limit 500
      """;

  private static final Comparator<AudienceView> ORDER =
      Comparator.comparing(AudienceView::dimension)
          .thenComparing(AudienceView::day, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Jdbi jdbi;

  AudienceFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What is known of the followers of an account on a day. */
  record Followers(String network, LocalDate day, long count) {}

  /** The brand's own. */
  List<UUID> accounts(String brand) {
    return jdbi.withHandle(
        handle -> handle.createQuery(ACCOUNTS).bind("brand", brand).mapTo(UUID.class).list());
  }

  /** By the names of the dimensions, the newest hours last. */
  Map<UUID, List<AudienceView>> latest(String brand, AudienceSubject of, Instant at) {
    Map<UUID, List<AudienceView>> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(LATEST.formatted(of.kind().column(), COUNTS))
                .bind("brand", brand)
                .bindArray("subjects", UUID.class, of.ids())
                .bind("at", at)
                .map(
                    (row, context) ->
                        found
                            .computeIfAbsent(
                                row.getObject("subject", UUID.class), id -> new ArrayList<>())
                            .add(view(row)))
                .list());
    found.values().forEach(views -> views.sort(ORDER));
    return found;
  }

  /** Of each day of an account; null where nothing is known. */
  List<Followers> followers(String brand, List<UUID> accounts, List<LocalDate> days) {
    Followers[] found = new Followers[accounts.size()];
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(FOLLOWERS)
                .bind("brand", brand)
                .bindArray("n", Integer.class, IntStream.range(0, found.length).boxed().toList())
                .bindArray("accounts", UUID.class, accounts)
                .bindArray("days", String.class, days.stream().map(LocalDate::toString).toList())
                .map(
                    (row, context) ->
                        found[row.getInt("n")] =
                            new Followers(
                                row.getString("network"),
                                row.getObject("day", LocalDate.class),
                                row.getLong("followers")))
                .list());
    return Arrays.asList(found);
  }

  private static AudienceView view(ResultSet row) throws SQLException {
    String[] keys = (String[]) row.getArray("keys").getArray();
    BigDecimal[] shares = (BigDecimal[]) row.getArray("shares").getArray();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      parts.add(new Part(keys[i], shares[i]));
    }
    return new AudienceView(
        row.getObject("id", UUID.class),
        row.getString("dimension"),
        row.getObject("day", LocalDate.class),
        row.getObject("captured_at", OffsetDateTime.class).toInstant(),
        row.getString("source"),
        parts,
        row.getBigDecimal("rest"),
        parts.isEmpty() ? new Withheld(Withheld.Reason.BY_SOURCE, null, null) : null);
  }
}
