package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.adcost.AdDayCounters;
import io.hookline.attribution.collect.adcost.AdDayFacts;
import io.hookline.attribution.collect.adcost.AdDayReading;
import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.collect.adcost.AdNetwork;
import io.hookline.attribution.collect.adcost.AdSource;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.NoValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A row of a report. Numbers come as numbers or as texts; what says nothing is unknown, not 0. */
final class ReportRow {

  static final String DAY = "stat_time_day";
  static final String PLACEMENT = "placement";

  private static final int MONEY_DIGITS = 4;
  private static final int FREQUENCY_DIGITS = 6;
  private static final int LONGEST_NAME = 600;

  /** As Ads Manager shows what some reports call so: in its files a placement has the same name. */
  private static final Map<String, String> PLACEMENTS =
      Map.of(
          "PLACEMENT_TIKTOK", "TikTok",
          "PLACEMENT_PANGLE", "Pangle",
          "PLACEMENT_GLOBAL_APP_BUNDLE", "Global App Bundle");

  /** TikTok's name of each counter of ours. */
  private static final Map<String, String> COUNTERS =
      Map.ofEntries(
          Map.entry("views2s", "video_watched_2s"),
          Map.entry("views6s", "video_watched_6s"),
          Map.entry("views25", "video_views_p25"),
          Map.entry("views50", "video_views_p50"),
          Map.entry("views75", "video_views_p75"),
          Map.entry("views100", "video_views_p100"),
          Map.entry("engagedViews", "engaged_view"),
          Map.entry("profileVisits", "profile_visits"),
          Map.entry("follows", "follows"),
          Map.entry("likes", "likes"),
          Map.entry("comments", "comments"),
          Map.entry("shares", "shares"),
          Map.entry("clickConversions", "cta_conversion"),
          Map.entry("viewConversions", "vta_conversion"),
          Map.entry("engagedViewConversions", "engaged_view_through_conversions"));

  private final JsonNode dimensions;
  private final JsonNode metrics;

  private ReportRow(JsonNode row) {
    this.dimensions = row.path("dimensions");
    this.metrics = row.path("metrics");
  }

  /** What is asked for of parts of days: not all is told of them, and reach is of nobody's part. */
  static Stream<String> parts() {
    return Stream.of("spend", "impressions", "clicks", "conversion");
  }

  /** What is asked for of whole days. */
  static Stream<String> figures() {
    return Stream.concat(
        Stream.of(
            "currency",
            "spend",
            "impressions",
            "reach",
            "frequency",
            "clicks",
            "video_play_actions",
            "conversion",
            // Its name says rate; it is the value of all payments.
            "total_complete_payment_rate"),
        COUNTERS.values().stream().sorted());
  }

  /**
   * @param at when it was asked for
   * @throws Problem VALIDATION_FAILED without a day, and for numbers that are none
   */
  static AdDayReading read(JsonNode row, ReportPage page, Instant at) {
    ReportRow of = new ReportRow(row);
    String placement = page.level() == ReportLevel.AD_PLACEMENT ? of.placement() : null;
    return new AdDayReading(
        AdNetwork.TIKTOK, of.day(), of.facts(page), placement, AdSource.API, at);
  }

  private String placement() {
    String told = text(PLACEMENT);
    if (told == null) {
      throw new Violation(PLACEMENT, "is missing").asProblem();
    }
    return PLACEMENTS.getOrDefault(told, told);
  }

  private LocalDate day() {
    String told = text(DAY);
    try {
      return LocalDate.parse(told == null ? "" : told.substring(0, Math.min(10, told.length())));
    } catch (DateTimeException none) {
      throw new Violation(DAY, "is no day").asProblem();
    }
  }

  private AdDayFacts facts(ReportPage page) {
    String told = text("currency");
    String currency = told == null ? page.currency() : told;
    boolean ofAd = page.level() != ReportLevel.AUCTION_CAMPAIGN;
    String post = ofAd ? id("tiktok_item_id") : null;
    return new AdDayFacts(
        kind(post),
        page.dayZone(),
        page.advertiserId(),
        id("campaign_id"),
        name("campaign_name"),
        ofAd ? id("adgroup_id") : null,
        ofAd ? name("adgroup_name") : null,
        ofAd ? required("ad_id") : null,
        ofAd ? name("ad_name") : null,
        post,
        null,
        null,
        null,
        money("spend", currency),
        null,
        money("total_complete_payment_rate", currency),
        count("impressions"),
        count("reach"),
        rounded("frequency", FREQUENCY_DIGITS),
        count("clicks"),
        count("video_play_actions"),
        count("conversion"),
        AdDayCounters.of(name -> count(COUNTERS.get(name))));
  }

  /** Only what the platform says: nothing is read off names. */
  private AdKind kind(String post) {
    if (post != null) {
      return AdKind.SPARK;
    }
    String objective = text("objective_type");
    return switch (objective == null ? "" : objective.toUpperCase(Locale.ROOT).replace(' ', '_')) {
      case "SHOP_PURCHASES" -> AdKind.SHOP;
      case "CATALOG_SALES" -> AdKind.CATALOG;
      case "TOPVIEW" -> AdKind.TOPVIEW;
      default -> null;
    };
  }

  private Money money(String name, String currency) {
    BigDecimal amount = rounded(name, MONEY_DIGITS);
    return amount == null ? null : new Money(amount, currency);
  }

  private BigDecimal rounded(String name, int digits) {
    BigDecimal number = number(name);
    return number == null || number.scale() <= digits
        ? number
        : number.setScale(digits, RoundingMode.HALF_EVEN);
  }

  private Long count(String name) {
    BigDecimal number = number(name);
    try {
      return number == null ? null : number.longValueExact();
    } catch (ArithmeticException part) {
      throw new Violation(name, "is no whole number").asProblem();
    }
  }

  private BigDecimal number(String name) {
    String told = text(name);
    try {
      return told == null ? null : new BigDecimal(told);
    } catch (NumberFormatException none) {
      throw new Violation(name, "is no number").asProblem();
    }
  }

  private String required(String name) {
    String id = id(name);
    if (id == null) {
      throw new Violation(name, "is missing").asProblem();
    }
    return id;
  }

  private String id(String name) {
    String told = text(name);
    return told == null || NoValue.isAsId(told) ? null : told;
  }

  private String name(String name) {
    String told = text(name);
    return told == null || told.length() <= LONGEST_NAME ? told : told.substring(0, LONGEST_NAME);
  }

  /** Null for what says nothing: an empty text, a dash. */
  private String text(String name) {
    JsonNode node = dimensions.has(name) ? dimensions.path(name) : metrics.path(name);
    String told =
        node.isNumber()
            ? node.decimalValue().toPlainString()
            : Characters.storable(node.asText("")).strip();
    return node.isNull() || told.matches("[-–—]*") || NoValue.is(told) ? null : told;
  }
}
