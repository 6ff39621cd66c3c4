package io.hookline.reporting.judgement.roi;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.figures.ratecard.RateCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Scores creators of a brand; for the API and for the report pages alike. */
@ApplicationScoped
public class CreatorRois {

  /** Above every id. */
  private static final UUID ALL = new UUID(-1L, -1L);

  private static final int AT_ONCE = 500;

  private final CreatorActivityRepository activities;
  private final CreatorFigures figures;
  private final RateCards cards;
  private final CurrentFreshness freshness;
  private final BrandDirectory brands;
  private final Clock clock;

  CreatorRois(
      CreatorActivityRepository activities,
      CreatorFigures figures,
      RateCards cards,
      CurrentFreshness freshness,
      BrandDirectory brands,
      Clock clock) {
    this.activities = activities;
    this.figures = figures;
    this.cards = cards;
    this.freshness = freshness;
    this.brands = brands;
    this.clock = clock;
  }

  /** Days of the brand; see {@link Period#of}. */
  public Period period(String brand, LocalDate from, LocalDate to) {
    return Period.of(from, to, brand(brand).timeZone(), clock);
  }

  Optional<CreatorRoi> of(String brand, UUID creator, Period period) {
    CreatorRoi.Frame frame = frame(brand, period);
    return creators(brand, period, creator, ALL, 1).stream()
        .findFirst()
        .map(found -> CreatorRoi.of(found, frame));
  }

  Page<CreatorRoi> page(String brand, Period period, PageQuery page) {
    CreatorRoi.Frame frame = frame(brand, period);
    return Page.of(
        creators(brand, period, null, page.before(), page.fetch()),
        page,
        creator -> new Object[] {creator.creatorId()},
        creator -> CreatorRoi.of(creator, frame));
  }

  /** Shows every creator of the brand to a reader, newest first, a few in memory at a time. */
  public void each(String brand, Period period, Consumer<CreatorRoi> reader) {
    CreatorRoi.Frame frame = frame(brand, period);
    List<CreatorActivity> some;
    UUID before = ALL;
    do {
      some = creators(brand, period, null, before, AT_ONCE);
      for (CreatorActivity creator : some) {
        reader.accept(CreatorRoi.of(creator, frame));
        before = creator.creatorId();
      }
    } while (some.size() == AT_ONCE);
  }

  /** Attributed revenue of all creators on each of the days that end with the period. */
  public List<DayRevenue> days(String brand, Period period, int days) {
    return activities.days(brand, period, days);
  }

  /** Newest first, with what the engine knows of them. */
  private List<CreatorActivity> creators(
      String brand, Period period, UUID creator, UUID before, int limit) {
    List<CreatorLedger> found = activities.creators(brand, period, creator, before, limit);
    Map<UUID, CreatorFigures.Of> known =
        figures.of(
            brand,
            period,
            found.stream().map(CreatorLedger::creatorId).collect(Collectors.toSet()));
    return found.stream().map(one -> one.with(known.get(one.creatorId()))).toList();
  }

  private CreatorRoi.Frame frame(String brand, Period period) {
    return new CreatorRoi.Frame(
        period,
        brand(brand).currency(),
        cards.on(brand, period.lastDay()),
        activities.attribution(brand, period).orElse(null),
        freshness.read());
  }

  private BrandFacts brand(String slug) {
    return brands.get(slug);
  }
}
