package io.hookline.reporting.judgement.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.query.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaturityTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

  private static final MonthFacts NOTHING = month(0, 0, 0, false, false, 0, 0, 0, 0, 0, 0, 0);
  private static final MonthFacts VIEWS = month(10, 0, 0, false, false, 0, 0, 0, 0, 0, 0, 0);
  private static final MonthFacts INTENT = month(10, 5, 5, true, true, 0, 0, 0, 0, 0, 0, 0);
  private static final MonthFacts CREDITED = month(10, 5, 5, true, true, 9, 4, 0, 2, 0, 0, 0);
  private static final MonthFacts VALUED = month(10, 5, 5, true, true, 9, 4, 2, 2, 1, 1, 0);
  private static final MonthFacts BOOSTED = month(10, 5, 5, true, true, 9, 4, 2, 2, 1, 1, 3);

  @Test
  void aLevelIsReachedWhereItAndAllBelowItShow() {
    assertThat(levels(NOTHING, NOTHING, NOTHING)).containsExactly((Integer) null);
    assertThat(levels(NOTHING, NOTHING, VIEWS)).containsExactly(1);
    assertThat(levels(VIEWS, INTENT, INTENT)).containsExactly(2);
    assertThat(levels(VIEWS, VIEWS, INTENT)).containsExactly(1);
    assertThat(levels(INTENT, CREDITED, CREDITED)).containsExactly(3);
    assertThat(levels(CREDITED, VALUED, VALUED)).containsExactly(4);
    // Without saves and shares the rest counts for nothing.
    MonthFacts tagged = month(10, 4, 5, true, true, 9, 4, 2, 2, 1, 1, 3);
    assertThat(levels(tagged, tagged, tagged)).containsExactly(1);
  }

  @Test
  void theHighestLevelIsOutOfReachWhileNothingKeepsLiftStudies() {
    MaturityView.Point point = points(BOOSTED, BOOSTED, BOOSTED).get(0);
    assertThat(point.level()).isEqualTo(4);
    assertThat(point.next().level()).isEqualTo(5);
    assertThat(point.next().missing())
        .containsExactly(Criterion.LIFT_STUDIES, Criterion.REVENUE_MODEL_LINE);
    assertThat(point.evidence())
        .filteredOn(evidence -> evidence.criterion() == Criterion.LIFT_STUDIES)
        .allSatisfy(
            evidence -> {
              assertThat(evidence.value()).isNull();
              assertThat(evidence.met()).isFalse();
              assertThat(evidence.since()).isNull();
            });
  }

  @Test
  void thresholdsAreMetAtTheirEdges() {
    assertThat(Criterion.SAVES_TRACKED.isMet(List.of(NOTHING, INTENT, INTENT))).isTrue();
    assertThat(Criterion.SAVES_TRACKED.isMet(List.of(NOTHING, NOTHING, INTENT))).isFalse();
    MonthFacts under = month(11, 5, 6, false, false, 0, 0, 0, 0, 0, 0, 0);
    assertThat(Criterion.SAVES_TRACKED.isMet(List.of(under, under, under))).isFalse();
    assertThat(Criterion.SHARES_TRACKED.isMet(List.of(under, under, under))).isTrue();
    assertThat(Criterion.PILLARS_COMPARED.value(List.of(VALUED, VALUED, CREDITED))).isEqualTo(2);
    assertThat(Criterion.CONVERSIONS_ASSISTED.value(List.of(CREDITED, VALUED, INTENT)))
        .isEqualTo(4);
    assertThat(Criterion.ORGANIC_VALUE_PRICED.isMet(List.of(VALUED, VALUED, CREDITED))).isFalse();
    MonthFacts once = month(10, 5, 5, true, true, 9, 4, 2, 2, 1, 1, 1);
    assertThat(Criterion.AMPLIFIED_BY_INTENT.isMet(List.of(once, once, once))).isTrue();
    assertThat(Criterion.AMPLIFIED_BY_INTENT.isMet(List.of(once, once, VALUED))).isFalse();
  }

  @Test
  void sinceIsTheBeginningOfAnUnbrokenRun() {
    List<MaturityView.Point> points =
        points(INTENT, INTENT, INTENT, NOTHING, NOTHING, INTENT, INTENT);
    assertThat(points.stream().map(MaturityView.Point::level).toList())
        .containsExactly(2, 2, 1, 1, 2);
    assertThat(since(points.get(1))).isEqualTo(points.get(0).day());
    assertThat(since(points.get(2))).isNull();
    assertThat(since(points.get(4))).isEqualTo(points.get(4).day());
    assertThat(points.get(4).next().missing())
        .containsExactly(
            Criterion.LINKS_TAGGED, Criterion.CONVERSIONS_RECEIVED, Criterion.CONVERSIONS_ASSISTED);
    assertThat(points.get(4).next().steps())
        .containsExactly("A pillar map", "Compare profile-visit spikes with site traffic");
  }

  private static LocalDate since(MaturityView.Point point) {
    return point.evidence().get(Criterion.SAVES_TRACKED.ordinal()).since();
  }

  private static List<Integer> levels(MonthFacts... months) {
    return points(months).stream().map(MaturityView.Point::level).toList();
  }

  private static List<MaturityView.Point> points(MonthFacts... months) {
    List<MonthFacts> dated = new ArrayList<>();
    for (int i = 0; i < months.length; i++) {
      MonthFacts m = months[i];
      LocalDate first = FIRST.plusMonths(i);
      dated.add(
          new MonthFacts(
              new Days(first, first.plusMonths(1).minusDays(1)),
              m.postsWithViews(),
              m.postsWithSaves(),
              m.postsWithShares(),
              m.profileVisits(),
              m.clicks(),
              m.linkClicks(),
              m.orders(),
              m.pillars(),
              m.extra()));
    }
    return Maturity.of(dated);
  }

  private static MonthFacts month(
      long views,
      long saves,
      long shares,
      boolean visits,
      boolean clicks,
      long linkClicks,
      long orders,
      long pillars,
      long assisted,
      long creators,
      long cards,
      long boosts) {
    return new MonthFacts(
        new Days(FIRST, FIRST),
        views,
        saves,
        shares,
        visits,
        clicks,
        linkClicks,
        orders,
        pillars,
        new MonthExtra(FIRST, assisted, creators, cards, boosts));
  }

  @Test
  void everyLevelHasCriteriaAndSteps() {
    assertThat(Stream.of(Level.values()).skip(1).map(level -> Criterion.of(level.number())))
        .allSatisfy(criteria -> assertThat(criteria).isNotEmpty());
    assertThat(Level.values()).allSatisfy(level -> assertThat(level.unlocks()).isNotEmpty());
  }
}
