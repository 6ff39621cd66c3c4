package io.hookline.attribution.evidence.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** From where orders came that have a channel, for features that ask for one channel only. */
@ApplicationScoped
public class OrdersOfChannel {

  /**
   * @param origins of conversion_origin
   * @param rulesVersion by which rules they have the channel
   */
  public record Found(Set<UUID> origins, long rulesVersion) {}

  private final PastOrigins past;
  private final HoldingRules rules;

  OrdersOfChannel(PastOrigins past, HoldingRules rules) {
    this.past = past;
    this.rules = rules;
  }

  public Found of(String channel, Instant from, Instant to) {
    RuleSet present = rules.present();
    List<PastOrigins.OrderOrigin> all = past.ofOrders(from, to);
    return new Found(
        all.stream()
            .filter(each -> present.classify(each.origin()).channel().equals(channel))
            .map(PastOrigins.OrderOrigin::id)
            .collect(Collectors.toSet()),
        present.version());
  }
}
