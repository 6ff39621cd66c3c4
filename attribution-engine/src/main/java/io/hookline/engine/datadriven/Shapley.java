package io.hookline.engine.datadriven;

import io.hookline.engine.credit.Credit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The simplified Shapley value: each conversion goes in equal parts to the distinct channels of its
 * path. With numbers of conversions as the payoff of a coalition this is the Shapley value itself,
 * so one pass over the paths is enough. It sees neither order nor how often a channel was met, nor
 * paths that led to nothing.
 *
 * <p>Source: Zhao, Mahboobi, Bagheri, Shapley value methods for attribution modeling in online
 * advertising, 2018 (arXiv:1804.05327). Worked: {a: 4; a&gt;b: 6} gives a 7 and b 3.
 */
public final class Shapley {

  private Shapley() {}

  /** By key; each that is on any path, also one that gets nothing. */
  public static List<ChannelCredit> credits(PathCounts paths) {
    BigInteger parts = partsOfAll(paths);
    Map<String, BigInteger> credits = new TreeMap<>();
    Map<String, BigInteger> values = new TreeMap<>();
    BigInteger conversions = BigInteger.ZERO;
    BigInteger value = BigInteger.ZERO;
    for (Map.Entry<List<String>, PathCounts.Count> path : paths.counts().entrySet()) {
      Set<String> keys = new HashSet<>(path.getKey());
      BigInteger count = BigInteger.valueOf(path.getValue().conversions());
      BigInteger part = parts.divide(BigInteger.valueOf(keys.size()));
      for (String key : keys) {
        credits.merge(key, count.multiply(part), BigInteger::add);
        values.merge(key, path.getValue().value().multiply(part), BigInteger::add);
      }
      conversions = conversions.add(count);
      value = value.add(path.getValue().value());
    }
    return shared(credits, values, conversions, value);
  }

  /** Into how many parts a conversion can be cut so that each path's are whole: exact thirds. */
  private static BigInteger partsOfAll(PathCounts paths) {
    return paths.counts().keySet().stream()
        .map(path -> BigInteger.valueOf(new HashSet<>(path).size()))
        .distinct()
        .reduce(BigInteger.ONE, (one, other) -> one.divide(one.gcd(other)).multiply(other));
  }

  private static List<ChannelCredit> shared(
      Map<String, BigInteger> credits,
      Map<String, BigInteger> values,
      BigInteger conversions,
      BigInteger value) {
    List<BigInteger> ofConversions =
        LargestRemainder.parts(
            conversions.multiply(BigInteger.valueOf(Credit.WHOLE)), List.copyOf(credits.values()));
    List<BigInteger> ofValue = LargestRemainder.parts(value, List.copyOf(values.values()));
    List<ChannelCredit> shared = new ArrayList<>();
    for (String key : credits.keySet()) {
      int at = shared.size();
      shared.add(new ChannelCredit(key, ofConversions.get(at).longValueExact(), ofValue.get(at)));
    }
    return shared;
  }
}
