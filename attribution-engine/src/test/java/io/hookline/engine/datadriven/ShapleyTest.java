package io.hookline.engine.datadriven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShapleyTest {

  /** The worked examples of the reference. */
  @Test
  void aConversionGoesInEqualPartsToTheChannelsOfItsPath() {
    assertThat(conversions(new PathBuilder().path("a", 4, 0, 0).path("a>b", 6, 0, 0).counts()))
        .containsExactly(70000000000L, 30000000000L);
    assertThat(conversions(new PathBuilder().path("a>b>c>d", 10, 0, 0).counts()))
        .containsExactly(25000000000L, 25000000000L, 25000000000L, 25000000000L);
  }

  @Test
  void aChannelThatIsMetTwiceIsOneChannel() {
    assertThat(conversions(new PathBuilder().path("a>b>a", 1, 0, 0).counts()))
        .containsExactly(5000000000L, 5000000000L);
  }

  @Test
  void pathsToNothingChangeNothingAndTheirChannelsGetNothing() {
    assertThat(conversions(new PathBuilder().path("a", 1, 5, 0).path("b>c>a", 0, 9, 0).counts()))
        .containsExactly(10000000000L, 0L, 0L);
  }

  /** Of equal remainders the first key gets the unit that is left. */
  @Test
  void thirdsAreExactAndSumToTheWhole() {
    PathCounts paths = new PathBuilder().path("a>b>c", 1, 0, 100).counts();

    assertThat(conversions(paths)).containsExactly(3333333334L, 3333333333L, 3333333333L);
    assertThat(Shapley.credits(paths).stream().map(credit -> credit.value().intValueExact()))
        .containsExactly(34, 33, 33);
    assertThat(
            conversions(new PathBuilder().path("a>b>c", 1, 0, 0).path("c>b>a", 2, 0, 0).counts()))
        .containsExactly(10000000000L, 10000000000L, 10000000000L);
  }

  @Test
  void valueIsSharedByTheValuesOfThePaths() {
    PathCounts paths = new PathBuilder().path("a", 1, 0, 100).path("a>b", 1, 0, 1_000).counts();

    assertThat(Shapley.credits(paths).stream().map(credit -> credit.value().intValueExact()))
        .containsExactly(600, 500);
  }

  @Test
  void withoutPathsOrConversionsThereIsNothing() {
    assertThat(Shapley.credits(new PathBuilder().counts())).isEmpty();
    assertThat(conversions(new PathBuilder().path("a>b", 0, 3, 0).counts()))
        .containsExactly(0L, 0L);
  }

  @Property(tries = 300, seed = "1")
  void creditsSumToTheTotals(@ForAll @IntRange(max = 1_000_000) int seed) {
    PathCounts paths = PathBuilder.random(seed, 1 + seed % 60, 1 + seed % 23, 6);
    List<ChannelCredit> credits = Shapley.credits(paths);

    assertThat(credits.stream().mapToLong(ChannelCredit::credit).sum())
        .isEqualTo(
            paths.counts().values().stream().mapToLong(PathCounts.Count::conversions).sum()
                * 10_000_000_000L);
    assertThat(credits.stream().map(ChannelCredit::value).reduce(BigInteger.ZERO, BigInteger::add))
        .isEqualTo(
            paths.counts().values().stream()
                .map(PathCounts.Count::value)
                .reduce(BigInteger.ZERO, BigInteger::add));
  }

  /** By its definition: what a channel adds, over all orders in which channels could come. */
  @Property(tries = 50, seed = "2")
  void itIsTheShapleyValueOfTheGameOfConversions(@ForAll @IntRange(max = 1_000_000) int seed) {
    PathCounts paths = PathBuilder.random(seed, 25, 5, 4);
    double[] byDefinition = AllOrders.shapley(paths, 5);

    for (ChannelCredit credit : Shapley.credits(paths)) {
      int channel = Integer.parseInt(credit.key().substring("channel ".length()));
      assertThat(credit.credit() / 1e10).isCloseTo(byDefinition[channel], within(1e-9));
    }
  }

  private static List<Long> conversions(PathCounts paths) {
    return Shapley.credits(paths).stream().map(ChannelCredit::credit).toList();
  }
}
