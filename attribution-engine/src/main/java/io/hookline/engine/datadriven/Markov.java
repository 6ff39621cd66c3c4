package io.hookline.engine.datadriven;

import io.hookline.engine.credit.Credit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Credit by removal effects: what would be lost if whoever met a channel went no further. Each key
 * gets of all conversions what its effect is of the sum of all effects; of their value likewise, by
 * the effects on value.
 *
 * <p>Source: reference/attribution.md, data-driven models; Anderl, Becker, von Wangenheim,
 * Schumann, Mapping the customer journey, International Journal of Research in Marketing 33 (2016).
 */
public final class Markov {

  public static final int HIGHEST_ORDER = 3;

  /** Of effects; further ones are roundings, which must not decide between channels alike. */
  private static final int DIGITS = 13;

  private Markov() {}

  /**
   * @param order how many of the last steps say what follows: 1 to 3
   * @throws IllegalArgumentException for another order
   * @throws TooLargeForModel when it cannot be solved in sensible time and memory
   */
  public static MarkovCredits credits(PathCounts paths, int order) {
    if (order < 1 || order > HIGHEST_ORDER) {
      throw new IllegalArgumentException("The order is 1 to " + HIGHEST_ORDER + ": " + order);
    }
    Map<String, Integer> channels = channels(paths);
    Chain chain = ChainBuilder.chain(paths, order, channels);
    Effects effects =
        order == 1 && chain.states() <= OneFactorisation.MOST_STATES
            ? OneFactorisation.of(chain, channels.size())
            : new Sweeps(chain, channels.size()).effects();
    Map<String, Double> byKey = new LinkedHashMap<>();
    channels.forEach(
        (key, index) -> byKey.put(key, rounded(effects.conversions()[index]).doubleValue()));
    return new MarkovCredits(
        effects.probability(),
        Collections.unmodifiableMap(byKey),
        credits(paths, channels, effects));
  }

  /** By key, numbered in this order. */
  private static Map<String, Integer> channels(PathCounts paths) {
    Set<String> keys = new HashSet<>();
    paths.counts().keySet().forEach(keys::addAll);
    if (keys.size() > Chain.MOST_CHANNELS) {
      throw TooLargeForModel.ofOrder(1, keys.size());
    }
    Map<String, Integer> channels = new LinkedHashMap<>();
    keys.stream().sorted().forEach(key -> channels.put(key, channels.size()));
    return channels;
  }

  private static List<ChannelCredit> credits(
      PathCounts paths, Map<String, Integer> channels, Effects effects) {
    BigInteger conversions = BigInteger.ZERO;
    BigInteger value = BigInteger.ZERO;
    for (PathCounts.Count count : paths.counts().values()) {
      conversions = conversions.add(BigInteger.valueOf(count.conversions()));
      value = value.add(count.value());
    }
    List<BigInteger> ofConversions =
        LargestRemainder.parts(
            conversions.multiply(BigInteger.valueOf(Credit.WHOLE)), whole(effects.conversions()));
    List<BigInteger> ofValue = LargestRemainder.parts(value, whole(effects.value()));
    List<ChannelCredit> credits = new ArrayList<>();
    channels.forEach(
        (key, index) ->
            credits.add(
                new ChannelCredit(
                    key, ofConversions.get(index).longValueExact(), ofValue.get(index))));
    return credits;
  }

  private static List<BigInteger> whole(double[] effects) {
    return Arrays.stream(effects).mapToObj(effect -> rounded(effect).unscaledValue()).toList();
  }

  private static BigDecimal rounded(double effect) {
    return new BigDecimal(effect).setScale(DIGITS, RoundingMode.HALF_EVEN).max(BigDecimal.ZERO);
  }
}
