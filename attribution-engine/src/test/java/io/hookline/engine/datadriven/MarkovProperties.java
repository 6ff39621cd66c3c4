package io.hookline.engine.datadriven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MarkovProperties {

  @Property(tries = 300, seed = "1")
  void theChanceOfAConversionIsTheObservedRate(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 3) int order) {
    PathCounts paths = paths(seed);
    double conversions = 0;
    double all = 0;
    for (PathCounts.Count count : paths.counts().values()) {
      conversions += count.conversions();
      all += count.conversions() + count.nulls();
    }

    assertThat(Markov.credits(paths, order).probability())
        .isCloseTo(all == 0 ? 0 : conversions / all, within(1e-12));
  }

  @Property(tries = 300, seed = "2")
  void creditsSumToTheTotals(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 3) int order) {
    PathCounts paths = paths(seed);
    long conversions = 0;
    BigInteger value = BigInteger.ZERO;
    for (PathCounts.Count count : paths.counts().values()) {
      conversions += count.conversions();
      value = value.add(count.value());
    }
    MarkovCredits credits = Markov.credits(paths, order);

    assertThat(credits.credits().stream().mapToLong(ChannelCredit::credit).sum())
        .isEqualTo(conversions * 10_000_000_000L);
    assertThat(
            credits.credits().stream()
                .map(ChannelCredit::value)
                .reduce(BigInteger.ZERO, BigInteger::add))
        .isEqualTo(value);
    assertThat(credits.credits()).allMatch(c -> c.credit() >= 0 && c.value().signum() >= 0);
    assertThat(credits.removalEffects().values()).allMatch(effect -> effect >= 0 && effect <= 1);
  }

  @Property(tries = 100, seed = "3")
  void removalEffectsAreWhatIsLostStepByStep(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 3) int order) {
    PathCounts paths = paths(seed);
    StepByStep other = new StepByStep(paths, order);
    double whole = other.probability(null);

    Markov.credits(paths, order)
        .removalEffects()
        .forEach(
            (key, effect) ->
                assertThat(effect)
                    .as(key)
                    .isCloseTo(whole == 0 ? 0 : 1 - other.probability(key) / whole, within(1e-12)));
  }

  /** Two ways to solve a chain of order 1. */
  @Property(tries = 100, seed = "4")
  void sweepsAndTheFactorisationAgree(@ForAll @IntRange(max = 1_000_000) int seed) {
    PathCounts paths = paths(seed);
    Map<String, Integer> channels = new TreeMap<>();
    paths.counts().keySet().forEach(path -> path.forEach(key -> channels.put(key, 0)));
    int index = 0;
    for (String key : channels.keySet()) {
      channels.put(key, index++);
    }
    Chain chain = ChainBuilder.chain(paths, 1, channels);
    Effects factorised = OneFactorisation.of(chain, channels.size());
    Effects swept = new Sweeps(chain, channels.size()).effects();

    assertThat(swept.probability()).isCloseTo(factorised.probability(), within(1e-13));
    assertThat(swept.conversions()).containsExactly(factorised.conversions(), within(1e-12));
    assertThat(swept.value()).containsExactly(factorised.value(), within(1e-12));
  }

  @Property(tries = 100, seed = "5")
  void orderOfPathsDoesNotMatter(
      @ForAll @IntRange(max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 3) int order,
      @ForAll Random random) {
    PathCounts paths = paths(seed);
    List<List<String>> mixed = new ArrayList<>(paths.counts().keySet());
    Collections.shuffle(mixed, random);
    Map<List<String>, PathCounts.Count> counts = new LinkedHashMap<>();
    mixed.forEach(path -> counts.put(path, paths.counts().get(path)));

    assertThat(Markov.credits(new PathCounts(counts), order))
        .isEqualTo(Markov.credits(paths, order));
  }

  private static PathCounts paths(int seed) {
    return PathBuilder.random(seed, 1 + seed % 60, 1 + seed % 7, 4);
  }
}
