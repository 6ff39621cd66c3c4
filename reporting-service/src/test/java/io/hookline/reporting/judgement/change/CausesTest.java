package io.hookline.reporting.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.judgement.change.Cause.Change;
import io.hookline.reporting.judgement.change.RandomHistory.Plant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CausesTest {

  private static final int HISTORIES = 1_000;
  private static final double SCATTER = 0.25;

  @Test
  void aSeriesWhosePostsBringLessRanksFirst() {
    ranksFirst(Shape.SUM, random -> RandomHistory.plant(random, 1, 0.3), Change.RATE);
  }

  @Test
  void aSeriesWhosePostsBringMoreRanksFirst() {
    ranksFirst(Shape.SUM, random -> RandomHistory.plant(random, 1, 2.5), Change.RATE);
  }

  @Test
  void aKeyWithFewerPostsRanksFirst() {
    ranksFirst(Shape.SUM, random -> RandomHistory.plant(random, 0.2, 1), Change.UNITS);
  }

  @Test
  void aKeyWithMorePostsRanksFirst() {
    ranksFirst(Shape.SUM, random -> RandomHistory.plant(random, 3, 1), Change.UNITS);
  }

  @Test
  void morePostsOfEveryKindAreTheWhole() {
    ranksFirst(Shape.SUM, random -> new Plant(null, null, 2, 1), Change.UNITS);
  }

  @Test
  void everyPostBringingLessIsTheWhole() {
    ranksFirst(Shape.SUM, random -> new Plant(null, null, 1, 0.5), Change.RATE);
  }

  @Test
  void aSeriesWhoseViewersSaveLessRanksFirstOfARatio() {
    int found = 0;
    for (int seed : RandomHistory.seeds(HISTORIES)) {
      Random random = new Random(seed);
      Plant plant = RandomHistory.plant(random, 1, 1).saving(0.4);
      RandomHistory history = new RandomHistory(random, SCATTER, plant);
      found += isFirst(Shape.RATIO, history, plant, Change.RATE) ? 1 : 0;
    }
    assertThat(found).as("of %d", HISTORIES).isGreaterThanOrEqualTo(HISTORIES * 9 / 10);
  }

  private static void ranksFirst(Shape shape, Function<Random, Plant> planted, Change change) {
    int found = 0;
    for (int seed : RandomHistory.seeds(HISTORIES)) {
      Random random = new Random(seed);
      Plant plant = planted.apply(random);
      RandomHistory history = new RandomHistory(random, SCATTER, plant);
      found += isFirst(shape, history, plant, change) ? 1 : 0;
    }
    assertThat(found).as("of %d", HISTORIES).isGreaterThanOrEqualTo(HISTORIES * 9 / 10);
  }

  private static boolean isFirst(Shape shape, RandomHistory history, Plant plant, Change change) {
    Cause first =
        Causes.rank(
                shape,
                history.sideBefore(shape),
                history.sideAfter(shape),
                history.breakdowns(shape))
            .get(0);
    return first.change() == change
        && Objects.equals(first.dimension(), plant.dimension())
        && Objects.equals(first.key(), plant.key());
  }

  @Test
  void ofTwoNamesForTheSamePostsTheSimplerDimensionCounts() {
    Breakdown many =
        breakdown(
            "series",
            List.of(
                segment("x", 5, 500, 5, 100),
                segment("y", 5, 500, 5, 500),
                segment("z", 5, 500, 5, 500)));
    Breakdown few =
        breakdown(
            "network", List.of(segment("T", 5, 500, 5, 100), segment("Y", 10, 1000, 10, 1000)));
    List<Cause> causes = Causes.rank(Shape.SUM, side(15, 1500), side(15, 1100), List.of(many, few));
    assertThat(causes.get(0).dimension()).isEqualTo("network");
    assertThat(causes.get(1).dimension()).isEqualTo("series");
    assertThat(causes.get(0).effect()).isEqualByComparingTo("-400");
  }

  @Test
  void aShiftToAWeakNetworkIsNamed() {
    Breakdown networks =
        breakdown(
            "network",
            List.of(
                segment("TIKTOK", 10_000, 500, 10_000, 500),
                segment("INSTAGRAM", 10_000, 500, 10_000, 500),
                segment("YOUTUBE", 5_000, 50, 30_000, 300)));
    Breakdown stages =
        breakdown(
            "funnel_stage",
            List.of(
                segment("TOFU", 12_500, 525, 25_000, 650),
                segment("BOFU", 12_500, 525, 25_000, 650)));
    Cause first =
        Causes.rank(
                Shape.RATIO, side(25_000, 1_050), side(50_000, 1_300), List.of(networks, stages))
            .get(0);
    assertThat(first.change()).isEqualTo(Change.SHARE);
    assertThat(first.key()).isEqualTo("YOUTUBE");
  }

  @Test
  void whatDidNotChangeHasNoCause() {
    Breakdown networks =
        breakdown("network", List.of(segment("T", 5, 50, 5, 50), segment("Y", 3, 30, 3, 30)));
    assertThat(Causes.rank(Shape.SUM, side(8, 80), side(8, 80), List.of(networks))).isEmpty();
  }

  @Test
  void onePostThatWentViralIsNamed() {
    Breakdown posts =
        new Breakdown(
            "post",
            List.of(
                segment("a", 1, 100, 0, 0),
                segment("b", 1, 120, 0, 0),
                segment("c", 0, 0, 1, 110),
                segment("d", 0, 0, 1, 9_000)),
            true);
    Cause first = Causes.rank(Shape.SUM, side(2, 220), side(2, 9_110), List.of(posts)).get(0);
    assertThat(first.key()).isEqualTo("d");
    assertThat(first.effect()).isEqualByComparingTo("8890");
  }

  private static Breakdown breakdown(String dimension, List<Segment> segments) {
    return new Breakdown(dimension, segments, false);
  }

  private static Segment segment(String key, int units, int amount, int now, int brings) {
    return new Segment(key, key, side(units, amount), side(now, brings));
  }

  private static Side side(int units, int amount) {
    return new Side(BigDecimal.valueOf(units), BigDecimal.valueOf(amount));
  }
}
