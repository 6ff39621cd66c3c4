package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Tells what is known of orders, once of each step of the work however much of them changed. */
@ApplicationScoped
public class TellConversions {

  private final Conversions conversions;
  private final Outbox outbox;
  private final CurrentBrand brand;

  TellConversions(Conversions conversions, Outbox outbox, CurrentBrand brand) {
    this.conversions = conversions;
    this.outbox = outbox;
    this.brand = brand;
  }

  public void of(Collection<UUID> changed) {
    if (!changed.isEmpty()) {
      outbox.append(
          brand.slug(),
          conversions.facts(changed).stream().map(ConversionEvent.Recorded::new).toList());
    }
  }
}
