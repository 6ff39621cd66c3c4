package io.hookline.attribution.process;

import static io.hookline.attribution.evidence.change.ChangeCause.CUSTOMER;
import static io.hookline.attribution.evidence.change.ChangeCause.EVENT;
import static io.hookline.attribution.evidence.change.ChangeCause.NEW_ORDER;
import static io.hookline.attribution.evidence.change.ChangeCause.REFUND;

import io.hookline.attribution.evidence.change.Changed;
import io.hookline.attribution.evidence.conversion.KnownCustomers;
import io.hookline.attribution.evidence.conversion.NetValues;
import io.hookline.attribution.evidence.conversion.RecordConversions;
import io.hookline.attribution.evidence.conversion.RecordConversions.Recorded;
import io.hookline.attribution.evidence.conversion.TellConversions;
import io.hookline.attribution.evidence.refund.ApplyRefunds;
import io.hookline.attribution.evidence.signal.RecordSignals;
import io.hookline.attribution.identity.person.Resolution;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Records what a batch says of orders, and tells of each that changed once. */
@Singleton
class RecordOrders {

  /**
   * Orders of which something else is known than before.
   *
   * @param credits those whose credit may change by it
   * @param signals those whose signal may
   */
  record Changes(Set<UUID> credits, Set<UUID> signals) {}

  private final RecordConversions conversions;
  private final KnownCustomers customers;
  private final ApplyRefunds refunds;
  private final NetValues net;
  private final RecordSignals signals;
  private final TellConversions tell;

  RecordOrders(
      RecordConversions conversions,
      KnownCustomers customers,
      ApplyRefunds refunds,
      NetValues net,
      RecordSignals signals,
      TellConversions tell) {
    this.conversions = conversions;
    this.customers = customers;
    this.refunds = refunds;
    this.net = net;
    this.signals = signals;
    this.tell = tell;
  }

  /**
   * @param moved orders that were another person's until now
   * @param why to which each order is added that changed
   */
  Changes of(Batch batch, Resolution persons, Set<UUID> moved, Changed why) {
    Recorded recorded = conversions.of(batch.purchases(persons));
    Set<UUID> changed = union(recorded.fresh(), recorded.changed());
    Set<UUID> others =
        customers.of(recorded, union(persons.changed(), persons.learned(), recorded.left()), moved);
    Set<UUID> lessened =
        refunds.of(batch.refunds(), batch.recordedRefunds(), union(changed, recorded.valued()));
    why.add(NEW_ORDER, recorded.fresh())
        .add(EVENT, union(recorded.changed(), recorded.valued(), recorded.named()))
        .add(CUSTOMER, others)
        .add(REFUND, lessened);
    tell.of(union(changed, others, net.of(lessened, union(changed, others))));
    Set<UUID> credits = union(changed, recorded.named());
    return new Changes(credits, union(credits, signals.of(batch.tellings())));
  }

  @SafeVarargs
  static Set<UUID> union(Collection<UUID>... parts) {
    Set<UUID> union = new HashSet<>();
    for (Collection<UUID> part : parts) {
      union.addAll(part);
    }
    return union;
  }
}
