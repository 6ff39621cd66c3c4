package io.hookline.attribution.evidence.placeevidence;

import io.hookline.attribution.evidence.interval.WilsonInterval;
import io.hookline.attribution.evidence.placeevidence.PlaceEvidenceView.ByChannel;
import io.hookline.attribution.evidence.placeevidence.PlaceEvidenceView.Figures;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted of a place, on a day or in a period. */
final class PlaceTally {

  private final Map<String, Long> channels = new TreeMap<>();
  private long taps;
  private BigDecimal weightedTaps = BigDecimal.ZERO;
  private Long people;
  private BigDecimal weightedPeople = BigDecimal.ZERO;
  private long scans;
  private long orders;
  private long silentOrders;
  private BigDecimal silentValue = BigDecimal.ZERO;

  void tap(String channel, long times, BigDecimal weight) {
    channels.merge(channel, times, Long::sum);
    taps += times;
    weightedTaps = weightedTaps.add(weight.multiply(BigDecimal.valueOf(times)));
  }

  void people(long came, BigDecimal weighted) {
    people = came + (people == null ? 0 : people);
    weightedPeople = weightedPeople.add(weighted);
  }

  void scans(long clicks) {
    scans += clicks;
  }

  void orders(long placed, boolean silent, BigDecimal value) {
    orders += placed;
    if (silent) {
      silentOrders += placed;
      silentValue = silentValue.add(value);
    }
  }

  Figures figures(String currency) {
    return new Figures(
        taps,
        weightedTaps.stripTrailingZeros(),
        people,
        people == null ? null : weightedPeople.stripTrailingZeros(),
        scans,
        orders,
        silentOrders,
        new Money(silentValue, currency),
        people == null || people == 0 ? null : ratio(orders, people),
        byChannel(currency));
  }

  private List<ByChannel> byChannel(String currency) {
    return channels.entrySet().stream()
        .map(one -> byChannel(one.getKey(), one.getValue(), currency))
        .sorted(
            Comparator.comparingLong(ByChannel::taps).reversed().thenComparing(ByChannel::channel))
        .toList();
  }

  private ByChannel byChannel(String channel, long hits, String currency) {
    WilsonInterval interval = WilsonInterval.of(hits, taps);
    BigDecimal share = BigDecimal.valueOf(hits);
    BigDecimal all = BigDecimal.valueOf(taps);
    return new ByChannel(
        channel,
        hits,
        ratio(hits, taps),
        rounded(interval.from()),
        rounded(interval.to()),
        share
            .multiply(BigDecimal.valueOf(silentOrders))
            .divide(all, 2, RoundingMode.HALF_UP)
            .stripTrailingZeros(),
        new Money(share.multiply(silentValue).divide(all, 2, RoundingMode.HALF_UP), currency));
  }

  private static BigDecimal ratio(long part, long whole) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
