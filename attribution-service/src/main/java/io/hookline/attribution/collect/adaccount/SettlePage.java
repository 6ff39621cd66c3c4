package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.adcost.AdDayOutcome;
import io.hookline.attribution.collect.adcost.AdDayReading;
import io.hookline.attribution.collect.adcost.AdDays;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Keeps what a page told, and says where it goes on: each page takes effect once. */
@ApplicationScoped
class SettlePage {

  private final AdAccountRepository accounts;
  private final AdDays days;
  private final PullProgress progress;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  SettlePage(
      AdAccountRepository accounts,
      AdDays days,
      PullProgress progress,
      Jdbi jdbi,
      CurrentBrand brand,
      Clock clock) {
    this.accounts = accounts;
    this.days = days;
    this.progress = progress;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Does nothing where the lease has lapsed, or somebody has disconnected the account.
   *
   * @param askedAt when the platform was asked
   */
  @Transactional
  public void settle(ReportPage page, ReportAnswer answer, Instant askedAt) {
    AdAccount account = accounts.getLocked(page.account());
    if (!holds(page)) {
      return;
    }
    Instant now = clock.instant();
    if (answer.trouble() == null) {
      List<String> refused = record(page, answer.rows(), askedAt);
      progress.goOn(page, answer.pages(), account.zone(), refused, now);
    } else if (answer.trouble() == AdAccountTrouble.REQUEST && page.level().isBeside()) {
      List<String> refused = List.of("Placements: " + answer.says());
      progress.goOn(page, page.number(), account.zone(), refused, now);
    } else {
      progress.fail(page.account(), answer, now);
      if (answer.trouble().endsConnection() && account.isConnected()) {
        account.refuse(now);
        accounts.save(account, AdAccountEvent.Refused::new);
      }
    }
  }

  private boolean holds(ReportPage page) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select true from ad_account_pull
                     where brand = :brand and ad_account_id = :account and lease = :lease
                       for update""")
                .bind("brand", brand.slug())
                .bind("account", page.account())
                .bind("lease", page.lease())
                .mapTo(Boolean.class)
                .findOne()
                .isPresent());
  }

  /** Why rows were refused, in their order. */
  private List<String> record(ReportPage page, List<JsonNode> rows, Instant askedAt) {
    List<AdDayReading> readings = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (JsonNode row : rows) {
      try {
        readings.add(ReportRow.read(row, page, askedAt));
      } catch (Problem unreadable) {
        refused.add(why(unreadable));
      }
    }
    if (!readings.isEmpty()) {
      for (AdDayOutcome outcome : days.record(readings)) {
        if (outcome.problem() != null) {
          refused.add(why(outcome.problem()));
        }
      }
    }
    return refused;
  }

  private static String why(Problem refused) {
    return refused.violations().isEmpty()
        ? refused.getMessage()
        : refused.violations().stream()
            .map(violation -> violation.field() + " " + violation.message())
            .collect(Collectors.joining("; "));
  }
}
