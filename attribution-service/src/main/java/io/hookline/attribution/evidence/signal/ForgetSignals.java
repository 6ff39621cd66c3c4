package io.hookline.attribution.evidence.signal;

import io.hookline.attribution.evidence.signal.ConversionSignalEvent.Data;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Empties the signals of persons who are being erased, and tells sister services so. */
@ApplicationScoped
public class ForgetSignals {

  private final Jdbi jdbi;
  private final Outbox outbox;
  private final CurrentBrand brand;

  ForgetSignals(Jdbi jdbi, Outbox outbox, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** Returns of how many orders. */
  public long of(Collection<UUID> persons) {
    List<ConversionSignalEvent> emptied =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select * from erase_shopper_signals(:persons)")
                    .bindArray("persons", UUID.class, persons)
                    .map(
                        (row, context) ->
                            (ConversionSignalEvent)
                                new ConversionSignalEvent.Told(
                                    Data.erased(row.getObject(1, UUID.class), row.getLong(2))))
                    .list());
    outbox.append(brand.slug(), emptied);
    return emptied.size();
  }
}
