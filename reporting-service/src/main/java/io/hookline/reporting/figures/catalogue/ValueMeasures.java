package io.hookline.reporting.figures.catalogue;

import static io.hookline.reporting.facts.rollup.PostCounter.COMMENTS;
import static io.hookline.reporting.facts.rollup.PostCounter.LIKES;
import static io.hookline.reporting.facts.rollup.PostCounter.LINK_CLICKS;
import static io.hookline.reporting.facts.rollup.PostCounter.NEW_FOLLOWERS;
import static io.hookline.reporting.facts.rollup.PostCounter.PROFILE_VISITS;
import static io.hookline.reporting.facts.rollup.PostCounter.SAVES;
import static io.hookline.reporting.facts.rollup.PostCounter.SHARES;
import static io.hookline.reporting.facts.rollup.PostCounter.VIEWS;
import static io.hookline.reporting.figures.catalogue.EvidenceClass.EXPOSURE;
import static io.hookline.reporting.figures.catalogue.Unit.MONEY;
import static io.hookline.reporting.figures.catalogue.Unit.SHARE;

import io.hookline.reporting.facts.rollup.PostCounter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What organic posts are worth at the prices of the rate card that holds on the last day. */
final class ValueMeasures {

  private static final String ESTIMATE = "An estimate at list prices: it is no revenue";
  private static final String VIEWS_COUNT = "Impressions are views";

  private ValueMeasures() {}

  static Stream<Measure> all() {
    return Stream.concat(
        Arrays.stream(PriceLevel.values()).flatMap(ValueMeasures::at),
        Stream.of(
            Measure.ratio(
                "ugc_share",
                "UGC share",
                SHARE,
                EXPOSURE,
                views().as("case when p.kind = 'UGC' then c.views else 0 end"),
                views(),
                "UGC views / all organic views")));
  }

  private static Stream<Measure> at(PriceLevel level) {
    Count production =
        Count.of(Facts.POST_VALUES, VIEWS)
            .as("case when c.published then q." + word(level) + " end");
    return Stream.of(
        money(
            "engagement_value",
            "Engagement value",
            level,
            engagement(level),
            "count x unit price of each action that is priced, added up"),
        money(
                "awareness_value",
                "Awareness impact value",
                level,
                awareness(level),
                "impressions x CPM / 1000")
            .caveat(VIEWS_COUNT),
        money(
                "audience_growth_value",
                "Audience growth value",
                level,
                growth(level),
                "new followers x cost per follower")
            .caveat("Followers that posts are told to have won"),
        money(
                "organic_value",
                "Organic value",
                level,
                value(level),
                "engagement value + awareness impact value + audience growth value")
            .caveat(VIEWS_COUNT),
        money(
                "earned_media_value",
                "EMV",
                level,
                Scope.EARNED.of(value(level)),
                "organic value of posts of creators and of UGC")
            .of(Scope.EARNED)
            .caveat(VIEWS_COUNT),
        money(
                "ugc_production_value",
                "UGC production",
                level,
                Scope.UGC.of(production),
                "what producing the UGC posts that came out would have cost")
            .of(Scope.UGC),
        money(
                "ugc_value",
                "UGC value",
                level,
                Scope.UGC.of(sumOfKnown(value(level), production)),
                "organic value of UGC + what producing it would have cost")
            .of(Scope.UGC));
  }

  private static Measure money(
      String id, String label, PriceLevel level, Count count, String formula) {
    return Measure.sum(
            id + level.suffix(),
            label + level.label(),
            MONEY,
            EXPOSURE,
            count,
            formula + level.formula())
        .caveat(ESTIMATE);
  }

  private static Count views() {
    return Count.of(Dataset.ORGANIC, VIEWS);
  }

  private static Count engagement(PriceLevel level) {
    return sumOfKnown(
        Stream.of(LIKES, COMMENTS, SHARES, SAVES, PROFILE_VISITS, LINK_CLICKS)
            .map(action -> priced(action, level))
            .toArray(Count[]::new));
  }

  private static Count awareness(PriceLevel level) {
    Count views = Count.of(Facts.POST_VALUES, VIEWS);
    return views.as(views.sql() + " * " + level.price("cpm") + " * 0.001");
  }

  private static Count growth(PriceLevel level) {
    return priced(NEW_FOLLOWERS, level);
  }

  static Count value(PriceLevel level) {
    return sumOfKnown(engagement(level), awareness(level), growth(level));
  }

  private static Count priced(PostCounter action, PriceLevel level) {
    Count count = Count.of(Facts.POST_VALUES, action);
    String name = action.column().replaceAll("s$", "");
    return count.as(count.sql() + " * " + level.price(name));
  }

  /** What is known of them, added up; null where nothing is. */
  private static Count sumOfKnown(Count... parts) {
    List<String> each = Arrays.stream(parts).map(Count::sql).toList();
    String any = each.stream().collect(Collectors.joining(", ", "num_nonnulls(", ") > 0"));
    String sum =
        each.stream()
            .map(part -> "coalesce(" + part + ", 0)")
            .collect(Collectors.joining(" + ", "(", ")"));
    return parts[0].with(parts).as("case when " + any + " then " + sum + " end");
  }

  private static String word(PriceLevel level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
