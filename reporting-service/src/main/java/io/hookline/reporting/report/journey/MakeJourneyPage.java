package io.hookline.reporting.report.journey;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.report.journey.JourneyPage.Choice;
import io.hookline.reporting.report.page.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Gathers the pages in a transaction that ends before they are written. */
@ApplicationScoped
class MakeJourneyPage {

  private final BrandDirectory brands;
  private final Journeys journeys;
  private final Clock clock;

  MakeJourneyPage(BrandDirectory brands, Journeys journeys, Clock clock) {
    this.brands = brands;
    this.journeys = journeys;
    this.clock = clock;
  }

  /**
   * @param setting null for the one that was told of last; so is one of which nothing is known
   */
  @Transactional
  public JourneyPage lag(String slug, UUID setting) {
    List<Journeys.Named> named = journeys.settings(slug);
    Optional<Journey> journey = chosen(slug, setting, named);
    return page(
        slug,
        named,
        journey,
        "lag",
        "how long orders take",
        journey.map(one -> LagTables.said(one.total())).orElse(List.of()),
        journey.map(one -> lagTables(slug, one)).orElse(List.of()),
        "lag");
  }

  @Transactional
  public JourneyPage paths(String slug, UUID setting) {
    List<Journeys.Named> named = journeys.settings(slug);
    Optional<Journey> journey = chosen(slug, setting, named);
    return page(
        slug,
        named,
        journey,
        "paths",
        "ways to the order",
        List.of(),
        journey
            .map(
                one ->
                    List.of(
                        PathTables.roles(one.roles()),
                        PathTables.paths(one.paths()),
                        PathTables.stages(one.stages())))
            .orElse(List.of()),
        "paths");
  }

  private List<Table> lagTables(String slug, Journey journey) {
    List<String> keys =
        journey.campaigns().stream().map(Told.Lag::key).filter(Objects::nonNull).toList();
    return List.of(
        LagTables.times(journey.total().firstTouch(), journey.total().windowHours()),
        LagTables.lags(
            "channels",
            "By the channel of the first touch",
            "Each order is of the one channel by which its first touch came.",
            "Channel",
            journey.channels(),
            Map.of()),
        LagTables.lags(
            "last-channels",
            "By the channel of the last touch",
            "Time since the last touch, a click before any view, and its channel.",
            "Channel",
            journey.lastChannels(),
            Map.of()),
        LagTables.lags(
            "campaigns",
            "By the campaign of the first touch",
            "Those with most orders.",
            "Campaign",
            journey.campaigns(),
            journeys.campaigns(slug, keys)),
        LagTables.touches(journey.total().touches(), journey.total().credited()));
  }

  private Optional<Journey> chosen(String slug, UUID setting, List<Journeys.Named> named) {
    UUID wanted =
        named.stream()
            .map(Journeys.Named::id)
            .filter(id -> id.equals(setting))
            .findFirst()
            .orElse(named.isEmpty() ? null : named.get(0).id());
    return wanted == null ? Optional.empty() : journeys.find(slug, wanted);
  }

  private JourneyPage page(
      String slug,
      List<Journeys.Named> named,
      Optional<Journey> journey,
      String path,
      String title,
      List<String> said,
      List<Table> tables,
      String program) {
    BrandFacts brand = brands.get(slug);
    UUID chosen = journey.map(Journey::setting).orElse(null);
    return new JourneyPage(
        slug,
        brand.name(),
        path,
        title,
        journey.map(one -> lead(one, brand)).orElse("amounts in " + brand.currency()),
        Words.minute(clock.instant(), brand.timeZone()),
        named.stream()
            .map(one -> new Choice(one.id().toString(), one.name(), one.id().equals(chosen)))
            .toList(),
        said,
        tables,
        program);
  }

  private static String lead(Journey journey, BrandFacts brand) {
    return "%s orders%s by the setting %s · amounts in %s · data as of %s"
        .formatted(
            Words.count(journey.total().conversions()),
            journey.runFrom() == null
                ? ""
                : " since " + Words.minute(journey.runFrom(), brand.timeZone()),
            journey.name(),
            brand.currency(),
            Words.minute(journey.asOf(), brand.timeZone()));
  }
}
