package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.credit.comparison.SearchAgainstOthers.OfAds;
import io.hookline.attribution.credit.figure.AttributionFigureView;
import io.hookline.attribution.credit.figure.AttributionFigures;
import io.hookline.attribution.credit.figure.FigureOf;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Lays what a run gives beside what ads cost. */
@Singleton
class CrossChannels {

  private static final Comparator<ComparisonPlace> ORDER =
      Comparator.comparingInt(ComparisonPlace::of)
          .thenComparing(ComparisonPlace::minusCredit)
          .thenComparing(ComparisonPlace::key);

  private final AttributionFigures figures;
  private final AdCosts costs;

  CrossChannels(AttributionFigures figures, AdCosts costs) {
    this.figures = figures;
    this.costs = costs;
  }

  /**
   * @param asked by channel or kind of ad
   */
  List<CrossChannelView> rows(RunQuestion asked, CostUnit by, boolean claims) {
    Map<String, AdCost> cost = costs.byKind(asked);
    Map<String, AdCost> left =
        new HashMap<>(by == CostUnit.CHANNEL ? costs.byChannel(asked.run(), cost) : cost);
    left.remove(AdCosts.NO_KIND);
    String currency = asked.period().brand().currency();
    List<CrossChannelView> rows = new ArrayList<>();
    for (AttributionFigureView figure : figures.all(asked.run(), asked.period(), by.dimension())) {
      AdCost its = figure.of() == FigureOf.UNIT ? left.remove(figure.key()) : null;
      rows.add(
          row(figure.of(), figure.key(), figure.credit(), figure.value(), its, currency, claims));
    }
    Money nothing = new Money(BigDecimal.ZERO, currency);
    left.forEach(
        (key, its) ->
            rows.add(row(FigureOf.UNIT, key, BigDecimal.ZERO, nothing, its, currency, claims)));
    rows.sort(Comparator.comparing(CrossChannelView::place, ORDER));
    return rows;
  }

  /** Those behind a place. */
  static List<CrossChannelView> behind(
      ComparisonPlace place, List<CrossChannelView> rows, int limit) {
    return rows.stream().filter(row -> ORDER.compare(row.place(), place) > 0).limit(limit).toList();
  }

  private static CrossChannelView row(
      FigureOf of,
      String key,
      BigDecimal credit,
      Money value,
      AdCost cost,
      String currency,
      boolean claims) {
    AdCost known = cost == null ? AdCost.UNKNOWN : cost;
    return new CrossChannelView(
        of, key, credit, value, CostFigures.of(known, credit, value.amount(), currency, claims));
  }

  CrossChannelTotalView total(RunQuestion asked, CostUnit by, boolean claims) {
    CompletedRun run = asked.run();
    Map<String, AdCost> byKind = costs.byKind(asked);
    AdCost nowhere =
        (by == CostUnit.CHANNEL ? costs.byChannel(run, byKind) : byKind).get(AdCosts.NO_KIND);
    long conversions = figures.total(run, asked.period()).view(run, asked.period()).conversions();
    Long claimed = claimed(byKind);
    String currency = asked.period().brand().currency();
    return new CrossChannelTotalView(
        run.id(),
        asked.period().from(),
        asked.period().to(),
        asked.period().brand().timeZone().getId(),
        run.setting().rules().model(),
        run.setting().rules().windows(),
        conversions,
        nowhere == null || nowhere.spend() == null
            ? null
            : new Money(nowhere.spend().stripTrailingZeros(), currency),
        claimed,
        claimed == null
            ? null
            : Ratio.of(BigDecimal.valueOf(claimed), BigDecimal.valueOf(conversions)),
        isByKind(run) ? search(asked, byKind, claims) : null);
  }

  /** A model of paths gives credit to what its paths are of, and to nothing else. */
  private static boolean isByKind(CompletedRun run) {
    return !run.setting().rules().model().isDataDriven()
        || run.setting().rules().dimension() == CostUnit.AD_KIND.dimension();
  }

  private SearchAgainstOthers search(
      RunQuestion asked, Map<String, AdCost> byKind, boolean claims) {
    List<AttributionFigureView> kinds =
        figures.all(asked.run(), asked.period(), CostUnit.AD_KIND.dimension());
    String search = AdKind.SEARCH.name();
    return SearchAgainstOthers.of(
        ads(asked, kinds, byKind, search::equals, claims),
        ads(
            asked,
            kinds,
            byKind,
            kind -> !kind.equals(search) && !kind.equals(AdCosts.NO_KIND),
            claims));
  }

  private static Long claimed(Map<String, AdCost> byKind) {
    return byKind.values().stream()
        .map(AdCost::claimed)
        .filter(Objects::nonNull)
        .reduce(Math::addExact)
        .orElse(null);
  }

  private static OfAds ads(
      RunQuestion asked,
      List<AttributionFigureView> kinds,
      Map<String, AdCost> byKind,
      Predicate<String> which,
      boolean claims) {
    BigDecimal credit = BigDecimal.ZERO;
    BigDecimal value = BigDecimal.ZERO;
    for (AttributionFigureView figure : kinds) {
      if (figure.of() == FigureOf.UNIT && which.test(figure.key())) {
        credit = credit.add(figure.credit());
        value = value.add(figure.value().amount());
      }
    }
    AdCost cost =
        byKind.entrySet().stream()
            .filter(one -> which.test(one.getKey()))
            .map(Map.Entry::getValue)
            .reduce(AdCost::plus)
            .orElse(AdCost.UNKNOWN);
    String currency = asked.period().brand().currency();
    return new OfAds(
        credit, new Money(value, currency), CostFigures.of(cost, credit, value, currency, claims));
  }
}
