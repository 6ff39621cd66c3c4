package io.hookline.attribution.process;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How far a brand's touches, events and roster changes have been read. */
@ApplicationScoped
class Progress {

  /** Places in the three inputs. */
  public record Place(
      String eventTxid,
      long eventSeq,
      String touchTxid,
      long touchSeq,
      String rosterTxid,
      long rosterSeq) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  Progress(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /** Brands that have something new. */
  List<String> brandsWithNews() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_news()").mapTo(String.class).list());
  }

  /** Locks the brand's work until the transaction ends; empty when another replica has it. */
  Optional<Place> lock() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select event_txid::text as event_txid, event_seq,
                           touch_txid::text as touch_txid, touch_seq,
                           roster_txid::text as roster_txid, roster_seq
                      from attribution_work where brand = :brand for update skip locked
                    """)
                .bind("brand", brand.slug())
                .map(ConstructorMapper.of(Place.class))
                .findOne());
  }

  void advance(Place to) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update attribution_work
                       set event_txid = :eventTxid::xid8, event_seq = :eventSeq,
                           touch_txid = :touchTxid::xid8, touch_seq = :touchSeq,
                           roster_txid = :rosterTxid::xid8, roster_seq = :rosterSeq,
                           processed_at = :now
                     where brand = :brand
                    """)
                .bindMethods(to)
                .bind("now", clock.instant())
                .bind("brand", brand.slug())
                .execute());
  }
}
