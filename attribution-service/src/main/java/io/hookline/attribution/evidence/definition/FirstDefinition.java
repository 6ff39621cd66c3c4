package io.hookline.attribution.evidence.definition;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Every brand counts its orders. */
@Singleton
class FirstDefinition implements BrandSetup {

  private final DefinitionRepository definitions;
  private final Outbox outbox;
  private final Clock clock;

  FirstDefinition(DefinitionRepository definitions, Outbox outbox, Clock clock) {
    this.definitions = definitions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void setUp(BrandFacts brand) {
    UUID id = Ids.next();
    DefinitionVersion first =
        new DefinitionVersion(
            1, Instant.EPOCH, CountingRule.ORDERS, null, null, "default", clock.instant());
    if (definitions.add(id, "Purchase", true, first)) {
      outbox.append(brand.slug(), new ConversionDefinitionEvent.Set(definitions.get(id)));
    }
  }
}
