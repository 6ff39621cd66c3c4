package io.hookline.engine.datadriven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkovTest {

  /** The first worked example of the reference. */
  @Test
  void ofThreeChannelsOneAfterTheOther() {
    MarkovCredits credits =
        Markov.credits(
            new PathBuilder()
                .path("C1>C2>C3", 1, 0, 700)
                .path("C1", 0, 1, 0)
                .path("C2>C3", 0, 1, 0)
                .counts(),
            1);

    assertThat(credits.probability()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(credits.removalEffects().values()).containsExactly(0.5, 1.0, 1.0);
    assertThat(conversions(credits)).containsExactly(2000000000L, 4000000000L, 4000000000L);
    assertThat(values(credits)).containsExactly(140L, 280L, 280L);
  }

  /** The second one. */
  @Test
  void ofTwoWaysFromOneChannel() {
    MarkovCredits credits =
        Markov.credits(new PathBuilder().path("a>b", 3, 1, 0).path("a>c", 1, 1, 0).counts(), 1);

    assertThat(credits.probability()).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(effects(credits, 1, .75, .25)).isTrue();
    assertThat(conversions(credits)).containsExactly(20000000000L, 15000000000L, 5000000000L);
  }

  /** Worth twenty times as much, the conversions of c are most of the value. */
  @Test
  void valueIsSharedByTheMeanValueOfTheLastState() {
    MarkovCredits credits =
        Markov.credits(
            new PathBuilder().path("a>b", 3, 1, 300).path("a>c", 1, 1, 2_000).counts(), 1);

    // Of 2,300 in all, b loses 300 and c loses 2,000: effects 1, 3/23, 20/23.
    assertThat(values(credits)).containsExactly(1_150L, 150L, 1_000L);
    assertThat(conversions(credits)).containsExactly(20000000000L, 15000000000L, 5000000000L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void loopsAreNoTrouble(int order) {
    PathCounts paths =
        new PathBuilder()
            .path("a>b>a", 2, 3, 90)
            .path("a>b>a>b", 1, 0, 10)
            .path("b>a>b>a>c", 4, 1, 5)
            .path("c", 0, 6, 0)
            .counts();

    MarkovCredits credits = Markov.credits(paths, order);

    assertThat(credits.probability()).isCloseTo(7 / 17.0, within(1e-14));
    StepByStep other = new StepByStep(paths, order);
    credits
        .removalEffects()
        .forEach(
            (key, effect) ->
                assertThat(effect)
                    .as(key)
                    .isCloseTo(
                        1 - other.probability(key) / other.probability(null), within(1e-13)));
  }

  /** Who goes to and fro a thousand times; the mass of what is on its way hardly grows less. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPathOfAThousandStepsIsNoTrouble(int order) {
    List<String> toAndFro =
        Collections.nCopies(1_000, List.of("a", "b")).stream().flatMap(List::stream).toList();

    MarkovCredits credits =
        Markov.credits(
            new PathBuilder().path(toAndFro, 1, 2, 30).path("a", 1, 0, 9).counts(), order);

    assertThat(credits.probability()).isCloseTo(0.5, within(1e-11));
  }

  /** Under order 2 it matters whether b came after a: only then it leads to anything. */
  @Test
  void aHigherOrderKnowsWhatWasBefore() {
    PathCounts paths = new PathBuilder().path("a>b>c", 10, 0, 0).path("d>b>c", 0, 10, 0).counts();

    assertThat(Markov.credits(paths, 1).removalEffects().get("d")).isCloseTo(.5, within(1e-15));
    assertThat(Markov.credits(paths, 2).removalEffects().get("d")).isCloseTo(.5, within(1e-15));
    assertThat(Markov.credits(paths, 3).removalEffects().get("d")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aChannelThatNeverLeadsToAnythingGetsNothing(int order) {
    MarkovCredits credits =
        Markov.credits(
            new PathBuilder()
                .path("a>b", 5, 1, 100)
                .path("a>never", 0, 7, 0)
                .path("never>again", 0, 2, 0)
                .counts(),
            order);

    assertThat(credits.removalEffects()).containsEntry("never", 0.0).containsEntry("again", 0.0);
    assertThat(credits.removalEffects().values())
        .noneMatch(effect -> Double.compare(effect, 0) < 0);
    assertThat(conversions(credits)).containsExactly(25000000000L, 0L, 25000000000L, 0L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whereNothingIsEverSoldNothingIsShared(int order) {
    MarkovCredits credits =
        Markov.credits(new PathBuilder().path("a>b", 0, 5, 0).path("b", 0, 1, 0).counts(), order);

    assertThat(credits.probability()).isZero();
    assertThat(credits.removalEffects().values()).containsExactly(0.0, 0.0);
    assertThat(conversions(credits)).containsExactly(0L, 0L);
    assertThat(values(credits)).containsExactly(0L, 0L);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void wherePathsAlwaysConvertEachChannelOfAllPathsCountsTheSame(int order) {
    MarkovCredits credits = Markov.credits(new PathBuilder().path("a>b", 4, 0, 7).counts(), order);

    assertThat(credits.probability()).isCloseTo(1, within(1e-14));
    assertThat(conversions(credits)).containsExactly(20000000000L, 20000000000L);
    assertThat(values(credits)).containsExactly(4L, 3L);
  }

  /** Around a ring each is like each other: what cannot be divided goes to the first of them. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 6, 7, 9, 11})
  void channelsAlikeGetTheSame(int channels) {
    for (int order = 1; order <= Markov.HIGHEST_ORDER; order++) {
      PathBuilder ring = new PathBuilder();
      for (int first = 0; first < channels; first++) {
        List<String> path = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
          path.add("channel %02d".formatted((first + step) % channels));
        }
        ring.path(path, 1, 3, 10);
        ring.path(path.subList(0, 2), 2, 7, 0);
      }

      // One that nobody meets with others, and that takes no whole part of what there is.
      ring.path("alone", 1, 0, 0);
      List<Long> credits = conversions(Markov.credits(ring.counts(), order));

      List<Long> ofRing = credits.subList(1, credits.size());
      assertThat(ofRing).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(ofRing.get(0) - ofRing.get(channels - 1)).isLessThan(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aSingleChannelGetsAll(int order) {
    MarkovCredits credits = Markov.credits(new PathBuilder().path("a", 3, 4, 50).counts(), order);

    assertThat(credits.probability()).isCloseTo(3 / 7.0, within(1e-15));
    assertThat(credits.credits())
        .containsExactly(new ChannelCredit("a", 30000000000L, BigInteger.valueOf(50)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void withoutPathsThereIsNothing(int order) {
    assertThat(Markov.credits(new PathBuilder().counts(), order).credits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void otherOrdersAreRefused(int order) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markov.credits(new PathBuilder().path("a", 1, 0, 0).counts(), order))
        .withMessage("The order is 1 to 3: " + order);
  }

  static List<Long> conversions(MarkovCredits credits) {
    return credits.credits().stream().map(ChannelCredit::credit).toList();
  }

  static List<Long> values(MarkovCredits credits) {
    return credits.credits().stream().map(credit -> credit.value().longValueExact()).toList();
  }

  private static boolean effects(MarkovCredits credits, double... expected) {
    List<Double> effects = List.copyOf(credits.removalEffects().values());
    for (int at = 0; at < expected.length; at++) {
      assertThat(effects.get(at)).isCloseTo(expected[at], within(1e-15));
    }
    return effects.size() == expected.length;
  }
}
