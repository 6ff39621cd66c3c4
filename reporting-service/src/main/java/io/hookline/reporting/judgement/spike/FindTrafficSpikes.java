package io.hookline.reporting.judgement.spike;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.judgement.anomaly.UsualDays;
import io.hookline.reporting.judgement.anomaly.UsualDays.KnownBesideUsual;
import io.hookline.reporting.judgement.spike.TrafficSpikes.DayOfTraffic;
import io.hookline.reporting.judgement.spike.TrafficSpikes.FigureBesideUsual;
import io.hookline.reporting.judgement.spike.TrafficSpikes.ProfileSpike;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lays the site's traffic beside days on which unusually many looked at the brand's profiles. Both
 * are judged against the brand's own eight weeks before, see {@link UsualDays}; who looks at night
 * comes on the next day of another tool's clock, so the day after counts too.
 */
@ApplicationScoped
public class FindTrafficSpikes {

  static final String PROFILE = "account_profile_views";

  /**
   * Direct visits and searches for the brand are what an untagged way leads to. What GA4 calls a
   * session from TikTok need not be tagged: of some visitors the browser says where they come from.
   */
  private static final List<String> SITE =
      List.of(
          "direct_sessions", "branded_search_clicks", "site_sessions", "visits", "tiktok_sessions");

  private static final List<String> TAGGED = List.of("clicks");

  /** What people buy who came by an untagged way is explained by nothing. */
  private static final List<String> UNEXPLAINED = List.of("unknown_origin_orders");

  private static final String ORDERS = "orders";

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 330;

  /** Networks and tools restate a day for about so long. */
  private static final int SETTLING_DAYS = 2;

  private final UsualDays usual;
  private final BrandDirectory brands;
  private final Clock clock;

  FindTrafficSpikes(UsualDays usual, BrandDirectory brands, Clock clock) {
    this.usual = usual;
    this.brands = brands;
    this.clock = clock;
  }

  /**
   * @param from null: 90 days up to {@code to}
   * @param to null: today
   */
  public TrafficSpikes of(String slug, LocalDate from, LocalDate to) {
    BrandFacts brand = brands.get(slug);
    LocalDate today = clock.instant().atZone(brand.timeZone()).toLocalDate();
    Days days = AskedDays.of(from, to, today, USUAL_DAYS, MOST_DAYS);
    List<String> all =
        Stream.of(List.of(PROFILE), SITE, TAGGED, UNEXPLAINED, List.of(ORDERS))
            .flatMap(List::stream)
            .toList();
    UsualDays.Found found = usual.of(slug, days, all);
    LocalDate settled = today.minusDays(SETTLING_DAYS);
    LocalDate last = days.to().isAfter(settled) ? settled : days.to();
    List<KnownBesideUsual> judged =
        found.byMeasure().get(PROFILE).values().stream()
            .filter(day -> day.isJudged() && !day.day().isAfter(last))
            .toList();
    return new TrafficSpikes(
        days,
        found.answer().timeZone(),
        last,
        judged.size(),
        judged.stream()
            .filter(KnownBesideUsual::isMoreThanUsual)
            .sorted(Comparator.comparing(KnownBesideUsual::day).reversed())
            .map(day -> spike(day, found))
            .toList(),
        series(days, found),
        found.answer().freshness());
  }

  private static ProfileSpike spike(KnownBesideUsual profile, UsualDays.Found found) {
    List<FigureBesideUsual> site = risen(SITE, profile.day(), found);
    List<FigureBesideUsual> tagged = risen(TAGGED, profile.day(), found);
    SpikeReading reading =
        SpikeReading.of(
            isJudged(SITE, profile.day(), found),
            !site.isEmpty(),
            isJudged(TAGGED, profile.day(), found),
            !tagged.isEmpty());
    return new ProfileSpike(
        profile.day(),
        view(PROFILE, profile),
        site,
        tagged,
        risen(UNEXPLAINED, profile.day(), found),
        reading,
        reading.text(),
        reading.nextStep());
  }

  /** Of each measure the day on which it was furthest above what is usual. */
  private static List<FigureBesideUsual> risen(
      List<String> measures, LocalDate day, UsualDays.Found found) {
    List<FigureBesideUsual> risen = new ArrayList<>();
    for (String measure : measures) {
      beside(measure, day, found)
          .filter(KnownBesideUsual::isMoreThanUsual)
          .max(Comparator.comparing(KnownBesideUsual::off))
          .ifPresent(figure -> risen.add(view(measure, figure)));
    }
    return risen;
  }

  private static boolean isJudged(List<String> measures, LocalDate day, UsualDays.Found found) {
    return measures.stream()
        .flatMap(measure -> beside(measure, day, found))
        .anyMatch(KnownBesideUsual::isJudged);
  }

  private static Stream<KnownBesideUsual> beside(
      String measure, LocalDate day, UsualDays.Found found) {
    Map<LocalDate, KnownBesideUsual> days = found.byMeasure().get(measure);
    return Stream.of(days.get(day), days.get(day.plusDays(1))).filter(Objects::nonNull);
  }

  private static FigureBesideUsual view(String measure, KnownBesideUsual figure) {
    return new FigureBesideUsual(
        measure, figure.day(), figure.value(), figure.usual(), figure.high(), figure.off());
  }

  private static List<DayOfTraffic> series(Days days, UsualDays.Found found) {
    return days.from()
        .datesUntil(days.to().plusDays(1))
        .map(
            day ->
                new DayOfTraffic(
                    day,
                    value(PROFILE, day, found),
                    value("site_sessions", day, found),
                    value("direct_sessions", day, found),
                    value("branded_search_clicks", day, found),
                    value("visits", day, found),
                    value("clicks", day, found),
                    value("tiktok_sessions", day, found),
                    value(ORDERS, day, found),
                    value(UNEXPLAINED.get(0), day, found)))
        .toList();
  }

  private static BigDecimal value(String measure, LocalDate day, UsualDays.Found found) {
    KnownBesideUsual known = found.byMeasure().get(measure).get(day);
    return known == null ? null : known.value();
  }
}
