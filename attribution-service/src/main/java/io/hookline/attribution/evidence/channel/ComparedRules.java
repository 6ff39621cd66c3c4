package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.channel.ChannelPreviewView.Sample;
import io.hookline.attribution.evidence.channel.ChannelPreviewView.Shift;
import io.hookline.attribution.evidence.channel.OriginCount.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two sets of rules over the same origins. */
final class ComparedRules {

  private static final int MOST_SHIFTS = 100;
  private static final int MOST_SAMPLES = 5;

  private record Move(ChannelKey from, ChannelKey to) {}

  private final RuleSet present;
  private final RuleSet other;
  private final Map<ChannelKey, Counts> before = new TreeMap<>();
  private final Map<ChannelKey, Counts> after = new TreeMap<>();
  private final Map<Move, Counts> moved = new HashMap<>();
  private final Map<Move, List<Sample>> samples = new HashMap<>();

  ComparedRules(RuleSet present, RuleSet other) {
    this.present = present;
    this.other = other;
  }

  void add(OriginCount count) {
    Facts facts = Facts.of(count.origin());
    Verdict now = present.classify(facts);
    Verdict then = other.classify(facts);
    ChannelKey from = ChannelKey.of(now);
    ChannelKey to = ChannelKey.of(then);
    before.merge(from, count.counts(), Counts::plus);
    after.merge(to, count.counts(), Counts::plus);
    if (!from.equals(to)) {
      Move move = new Move(from, to);
      moved.merge(move, count.counts(), Counts::plus);
      keep(samples.computeIfAbsent(move, m -> new ArrayList<>()), sample(count, now, then));
    }
  }

  private Sample sample(OriginCount count, Verdict now, Verdict then) {
    return new Sample(
        count.origin(),
        touches(count.counts()),
        count.counts().orders(),
        now.rule() < 0 ? null : present.rule(now.rule()).name(),
        then.rule() < 0 ? null : other.rule(then.rule()).name());
  }

  private static void keep(List<Sample> kept, Sample sample) {
    kept.add(sample);
    kept.sort(
        Comparator.comparingLong(Sample::conversions)
            .thenComparingLong(Sample::touches)
            .reversed());
    if (kept.size() > MOST_SAMPLES) {
      kept.remove(MOST_SAMPLES);
    }
  }

  private static long touches(Counts counts) {
    return counts.clicks() + counts.views();
  }

  ChannelPreviewView view(Days days, boolean complete) {
    Counts all = before.values().stream().reduce(Counts.NONE, Counts::plus);
    Counts changed = moved.values().stream().reduce(Counts.NONE, Counts::plus);
    String currency = days.brand().currency();
    return new ChannelPreviewView(
        days.from(),
        days.to(),
        present.version(),
        complete,
        touches(all),
        touches(changed),
        all.orders(),
        changed.orders(),
        counts(before, currency),
        counts(after, currency),
        shifts());
  }

  static List<ChannelCountView> counts(Map<ChannelKey, Counts> counts, String currency) {
    return counts.entrySet().stream()
        .map(entry -> ChannelCountView.of(entry.getKey(), entry.getValue(), currency))
        .toList();
  }

  private List<Shift> shifts() {
    return moved.entrySet().stream()
        .map(entry -> shift(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Shift::conversions)
                .thenComparingLong(Shift::touches)
                .reversed()
                .thenComparing(Shift::fromChannel)
                .thenComparing(Shift::toChannel))
        .limit(MOST_SHIFTS)
        .toList();
  }

  private Shift shift(Move move, Counts counts) {
    return new Shift(
        move.from().channel(),
        move.from().adKind(),
        move.to().channel(),
        move.to().adKind(),
        touches(counts),
        counts.orders(),
        samples.get(move));
  }
}
