package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.conversion.ConversionChannels;
import io.hookline.attribution.evidence.definition.DefinitionChannelsView.OfChannel;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds up what a definition counts by the channels of its orders. */
@Singleton
class ChannelCounts {

  /** Orders of which channels are asked for at a time. */
  private static final int AT_ONCE = 1000;

  /** As rules say of what they do not know. */
  private static final String UNASSIGNED = "UNASSIGNED";

  private record Key(String channel, AdKind adKind) {}

  /** An order that counts; worth null for a value that is not known. */
  private record Counted(UUID order, BigDecimal worth) {}

  private static final class Tally {
    private long count;
    private long valued;
    private BigDecimal value = BigDecimal.ZERO;

    void add(BigDecimal worth) {
      count++;
      if (worth != null) {
        valued++;
        value = value.add(worth);
      }
    }
  }

  private final CountOf counts;
  private final ConversionChannels channels;

  ChannelCounts(CountOf counts, ConversionChannels channels) {
    this.counts = counts;
    this.channels = channels;
  }

  /**
   * @throws TooMuchToCount by the limits
   * @throws Problem CHANNELS_ARE_OF_ORDERS
   */
  DefinitionChannelsView of(ConversionDefinitionView definition, Days days) {
    List<CountSpan> spans = CountSpan.of(definition.versions(), days.since(), days.until());
    if (!spans.stream().allMatch(span -> span.rule().ofOrders())) {
      throw new Problem(
          DefinitionProblem.CHANNELS_ARE_OF_ORDERS, "It counts other events in this period.");
    }
    Map<Key, Tally> tallies = new HashMap<>();
    List<Counted> waiting = new ArrayList<>(AT_ONCE);
    counts.each(
        spans,
        days,
        (action, rule) -> {
          waiting.add(new Counted(action.order(), rule.value().of(action)));
          if (waiting.size() == AT_ONCE) {
            add(waiting, tallies);
          }
        });
    add(waiting, tallies);
    return new DefinitionChannelsView(
        days.from(),
        days.to(),
        days.brand().timeZone().getId(),
        rows(tallies, days.brand().currency()));
  }

  private void add(List<Counted> waiting, Map<Key, Tally> tallies) {
    Map<UUID, ConversionChannels.Channel> known =
        channels.of(waiting.stream().map(Counted::order).toList());
    for (Counted one : waiting) {
      ConversionChannels.Channel channel = known.get(one.order());
      tallies
          .computeIfAbsent(
              channel == null
                  ? new Key(UNASSIGNED, null)
                  : new Key(channel.channel(), channel.adKind()),
              key -> new Tally())
          .add(one.worth());
    }
    waiting.clear();
  }

  private static List<OfChannel> rows(Map<Key, Tally> tallies, String currency) {
    return tallies.entrySet().stream()
        .map(
            one ->
                new OfChannel(
                    one.getKey().channel(),
                    one.getKey().adKind(),
                    one.getValue().count,
                    one.getValue().valued,
                    new Money(one.getValue().value.stripTrailingZeros(), currency)))
        .sorted(
            Comparator.comparingLong(OfChannel::count)
                .reversed()
                .thenComparing(OfChannel::channel)
                .thenComparing(OfChannel::adKind, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }
}
