package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.platform.AccessToken;
import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes the next page that is due, so that no other replica asks for it meanwhile. */
@ApplicationScoped
class LeasePage {

  private static final String DUE =
      """
      select ad_account_id, last_pulled_day, run_to, report_from, report_level, report_page
        from ad_account_pull
       where brand = :brand and due_at <= :now and (leased_until is null or leased_until < :now)
       order by due_at, ad_account_id limit 1
         for update skip locked
      """;

  private static final String LEASE =
      """
      update ad_account_pull
         set lease = :lease, leased_until = :until, run_from = coalesce(run_from, :from),
             run_to = :end, report_from = :from, report_level = :level, report_page = :page,
             refused_rows = case when run_from is null then 0 else refused_rows end
       where brand = :brand and ad_account_id = :account
      """;

  private final AdAccountRepository accounts;
  private final Vault vault;
  private final PullProgress progress;
  private final AdAccountConfig config;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  LeasePage(
      AdAccountRepository accounts,
      Vault vault,
      PullProgress progress,
      AdAccountConfig config,
      Jdbi jdbi,
      CurrentBrand brand,
      Clock clock) {
    this.accounts = accounts;
    this.vault = vault;
    this.progress = progress;
    this.config = config;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Where an account's reading is; the days are null where it begins. */
  private record Place(
      UUID account, LocalDate lastPulled, LocalDate end, LocalDate from, String level, int page) {

    static Place of(ResultSet row) throws SQLException {
      return new Place(
          row.getObject("ad_account_id", UUID.class),
          row.getObject("last_pulled_day", LocalDate.class),
          row.getObject("run_to", LocalDate.class),
          row.getObject("report_from", LocalDate.class),
          row.getString("report_level"),
          row.getInt("report_page"));
    }
  }

  /** Empty where nothing is due that no other replica is at. */
  @Transactional
  public Optional<ReportPage> take() {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE)
                .bind("brand", brand.slug())
                .bind("now", now)
                .map((row, context) -> Place.of(row))
                .findOne()
                .flatMap(place -> page(place, now).map(page -> lease(handle, page, now))));
  }

  /** Empty where its token cannot be opened, which keeps nothing from the brand's others. */
  private Optional<ReportPage> page(Place place, Instant now) {
    AdAccount account = accounts.get(place.account());
    try {
      return Optional.of(
          page(
              place,
              account,
              new AccessToken(vault.open(place.account(), account.sealedToken())),
              now));
    } catch (IllegalStateException ofAnotherKey) {
      progress.fail(place.account(), ReportAnswer.notAsked(), now);
      return Optional.empty();
    }
  }

  private ReportPage page(Place place, AdAccount account, AccessToken token, Instant now) {
    LocalDate yesterday = LocalDate.ofInstant(now, account.zone()).minusDays(1);
    LocalDate end = place.end() == null ? yesterday : place.end();
    LocalDate from = place.from() == null ? first(place.lastPulled(), yesterday) : place.from();
    AdAccountView shown = account.view();
    return new ReportPage(
        place.account(),
        UUID.randomUUID(),
        shown.advertiserId(),
        shown.dayZone(),
        shown.currency(),
        token,
        place.from() == null ? ReportLevel.AUCTION_AD : ReportLevel.valueOf(place.level()),
        from,
        ReportPage.endOfReport(from, end),
        end,
        place.from() == null ? 1 : place.page());
  }

  /** Days that may have been restated are asked for again; also those that nobody asked for. */
  private LocalDate first(LocalDate lastPulled, LocalDate yesterday) {
    if (lastPulled == null) {
      return yesterday.minusDays(config.firstDays() - 1L);
    }
    LocalDate window = yesterday.minusDays(config.repulledDays() - 1L);
    LocalDate next = lastPulled.plusDays(1);
    return next.isBefore(window) ? next : window;
  }

  private ReportPage lease(Handle handle, ReportPage page, Instant now) {
    handle
        .createUpdate(LEASE)
        .bind("brand", brand.slug())
        .bind("account", page.account())
        .bind("lease", page.lease())
        .bind("until", now.plus(config.lease()))
        .bind("from", page.from())
        .bind("end", page.end())
        .bind("level", page.level().name())
        .bind("page", page.number())
        .execute();
    return page;
  }
}
