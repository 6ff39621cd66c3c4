package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.platform.Circuit;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Writes down how far an account has been read, in the running transaction. */
@ApplicationScoped
class PullProgress {

  private static final int LONGEST = 500;

  private final AdAccountConfig config;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PullProgress(AdAccountConfig config, Jdbi jdbi, CurrentBrand brand) {
    this.config = config;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Where reading goes on; all null where it is at its end. */
  private record Next(LocalDate from, ReportLevel level, Integer page) {

    static Next after(ReportPage page, int pages) {
      if (page.number() < pages) {
        return new Next(page.from(), page.level(), page.number() + 1);
      }
      if (page.level().next() != null) {
        return new Next(page.from(), page.level().next(), 1);
      }
      return page.to().isBefore(page.end())
          ? new Next(page.to().plusDays(1), ReportLevel.AUCTION_AD, 1)
          : new Next(null, null, null);
    }
  }

  /**
   * After a page that was read.
   *
   * @param pages how many the report has
   * @param refused why rows of it do not count
   */
  void goOn(ReportPage page, int pages, ZoneId zone, List<String> refused, Instant now) {
    Next next = Next.after(page, pages);
    boolean isOver = next.from() == null;
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update ad_account_pull
                       set lease = null, leased_until = null, failures = 0,
                           report_from = :from, report_level = :level, report_page = :page,
                           run_from = case when :over then null else run_from end,
                           run_to = case when :over then null else run_to end,
                           last_pulled_day =
                             case when :over then greatest(last_pulled_day, :end)
                                  else last_pulled_day end,
                           last_success_at = case when :over then :now else last_success_at end,
                           due_at = case when :over then :due else due_at end,
                           trouble = case when refused_rows + :refused > 0 then 'ROWS' end,
                           trouble_says =
                             case when :refused > 0 then :says
                                  when refused_rows > 0 then trouble_says end,
                           trouble_at =
                             case when :refused > 0 then :now
                                  when refused_rows > 0 then trouble_at end,
                           refused_rows = refused_rows + :refused
                     where brand = :brand and ad_account_id = :account""")
                .bind("brand", brand.slug())
                .bind("account", page.account())
                .bind("over", isOver)
                .bind("from", next.from())
                .bind("level", next.level() == null ? null : next.level().name())
                .bind("page", next.page())
                .bind("end", page.end())
                .bind("now", now)
                .bind("due", due(page.end(), zone, now))
                .bind("refused", refused.size())
                .bind("says", refused.isEmpty() ? null : Characters.cut(refused.get(0), LONGEST))
                .execute());
  }

  /**
   * After the end of each day of the account, once its figures have settled; at once where it took
   * so long that another day is over.
   */
  private Instant due(LocalDate end, ZoneId zone, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (end.isBefore(today.minusDays(1))) {
      return now;
    }
    Instant due = today.atStartOfDay(zone).toInstant().plus(config.settling());
    return due.isAfter(now)
        ? due
        : today.plusDays(1).atStartOfDay(zone).toInstant().plus(config.settling());
  }

  /** After a page that was not: it is asked for again, but for what only a person can mend. */
  void fail(UUID account, ReportAnswer answer, Instant now) {
    jdbi.useHandle(
        handle -> {
          Circuit circuit =
              handle
                  .createQuery(
                      """
                      select failures from ad_account_pull
                       where brand = :brand and ad_account_id = :account""")
                  .bind("brand", brand.slug())
                  .bind("account", account)
                  .map((row, context) -> new Circuit(row.getInt("failures"), null, null))
                  .one()
                  .failed(now, config.pause(), config.longestPause());
          handle
              .createUpdate(
                  """
                  update ad_account_pull
                     set lease = null, leased_until = null, failures = failures + 1, due_at = :due,
                         trouble = :trouble, trouble_says = :says, trouble_at = :now
                   where brand = :brand and ad_account_id = :account""")
              .bind("brand", brand.slug())
              .bind("account", account)
              .bind("due", answer.trouble().endsConnection() ? null : circuit.pausedUntil())
              .bind("trouble", answer.trouble().name())
              .bind("says", answer.says())
              .bind("now", now)
              .execute();
        });
  }
}
