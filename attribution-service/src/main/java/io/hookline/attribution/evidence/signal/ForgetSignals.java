package io.hookline.attribution.evidence.signal;

import io.hookline.attribution.evidence.signal.ConversionSignalEvent.Data;
import io.hookline.attribution.input.ForgetsShoppers;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Empties the signals of persons who are being erased, and tells sister services so. */
@ApplicationScoped
class ForgetSignals implements ForgetsShoppers {

  private final Outbox outbox;
  private final CurrentBrand brand;

  ForgetSignals(Outbox outbox, CurrentBrand brand) {
    this.outbox = outbox;
    this.brand = brand;
  }

  @Override
  public Map<String, Long> forget(Handle handle, Collection<UUID> persons, Set<String> keys) {
    List<ConversionSignalEvent> emptied =
        handle
            .createQuery("select * from erase_shopper_signals(:persons)")
            .bindArray("persons", UUID.class, persons)
            .map(
                (row, context) ->
                    (ConversionSignalEvent)
                        new ConversionSignalEvent.Told(
                            Data.erased(row.getObject(1, UUID.class), row.getLong(2))))
            .list();
    outbox.append(brand.slug(), emptied);
    return Map.of("signals", (long) emptied.size());
  }
}
