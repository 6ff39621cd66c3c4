package io.hookline.reporting.report.page;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Quantity;
import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.facts.freshness.FeedFreshness;
import io.hookline.reporting.figures.ratecard.RateCardUsed;
import io.hookline.reporting.judgement.roi.Attribution;
import io.hookline.reporting.judgement.roi.Column;
import io.hookline.reporting.judgement.roi.CreatorColumns;
import io.hookline.reporting.judgement.roi.CreatorRoi;
import io.hookline.reporting.judgement.roi.DayRevenue;
import io.hookline.reporting.judgement.roi.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The creator report of a brand, in words: what the template shows and nothing that it would have
 * to work out.
 */
public record CreatorReport(
    String slug,
    String name,
    String currency,
    String timeZone,
    String days,
    String from,
    String to,
    TotalsRow totals,
    List<Head> columns,
    List<CreatorRow> rows,
    RoiChart chart,
    RevenueChart revenue,
    String asOf,
    String madeAt,
    List<Feed> feeds,
    List<String> cards,
    String attribution) {

  /** The head of a column of figures. */
  public record Head(String label, String basis) {

    static Head of(Column<CreatorRoi> column) {
      return new Head(
          column.range() == null ? column.label() : column.label() + " (low to high)",
          column.basis());
    }
  }

  /** How recent one source is. */
  public record Feed(String name, String asOf, String state) {}

  static CreatorReport of(
      BrandFacts brand,
      Period period,
      CreatorTally creators,
      List<DayRevenue> days,
      DataFreshness freshness,
      Instant now) {
    ZoneId zone = brand.timeZone();
    TotalsRow totals = creators.totals(brand.currency());
    return new CreatorReport(
        brand.slug(),
        brand.name(),
        brand.currency(),
        zone.getId(),
        days(period),
        Objects.toString(period.from(), ""),
        Objects.toString(period.to(), ""),
        totals,
        CreatorColumns.ALL.stream().map(Head::of).toList(),
        creators.rows(),
        creators.chart(totals.creators()),
        RevenueChart.of(days, Money.minorDigits(brand.currency()), now.atZone(zone).toLocalDate()),
        freshness.asOf() == null
            ? "data not yet read completely"
            : "data as of " + Words.minute(freshness.asOf(), zone),
        Words.minute(now, zone),
        freshness.feeds().stream()
            .map(
                feed ->
                    new Feed(
                        feed.feed() + "-service", Words.minute(feed.asOf(), zone), state(feed)))
            .toList(),
        creators.cards().stream().map(CreatorReport::card).sorted().toList(),
        attribution(creators.attribution()));
  }

  private static String state(FeedFreshness feed) {
    if (feed.failures() > 0) {
      return "does not answer, " + Quantity.of(feed.failures(), "try", "tries") + " so far";
    }
    return feed.polledAt() == null ? "not read yet" : "answers";
  }

  private static String days(Period period) {
    String last = Words.day(period.lastDay());
    return period.from() == null
        ? "Everything until " + last
        : Words.day(period.from()) + " to " + last;
  }

  private static String card(RateCardUsed card) {
    return Words.network(card.network().name())
        + " version "
        + card.version()
        + ": "
        + card.source();
  }

  /** What a conversion had to have to be credited to a link; a view is one as a click is. */
  static String attribution(Attribution rule) {
    if (rule == null) {
      return "No conversion of the period was credited.";
    }
    String model = rule.model().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "Conversions are credited by " + model + windows(rule) + ".";
  }

  private static String windows(Attribution rule) {
    if (rule.clickWindowHours() == null) {
      return "";
    }
    String click =
        ", by links up to " + Quantity.of(rule.clickWindowHours(), "hour") + " after a click";
    return rule.viewWindowHours() == null || rule.viewWindowHours() == 0
        ? click
        : click + " and " + Quantity.of(rule.viewWindowHours(), "hour") + " after a view";
  }
}
