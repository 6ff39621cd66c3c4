package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.KeptEvents;
import io.hookline.attribution.collect.ingest.KeptEvents.Kept;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds the events that are to go on, in the order in which none can appear behind its back. */
@ApplicationScoped
class QueueEvents {

  static final int STRETCH = 1000;

  private final ForwardingRepository forwardings;
  private final KeptEvents events;
  private final ForwardConfig config;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  QueueEvents(
      ForwardingRepository forwardings,
      KeptEvents events,
      ForwardConfig config,
      Jdbi jdbi,
      CurrentBrand brand,
      Clock clock) {
    this.forwardings = forwardings;
    this.events = events;
    this.config = config;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @param skip null to send it
   */
  private record Chosen(Kept event, Skip skip) {}

  /** Returns whether there may be more; false also where another replica is at it. */
  @Transactional
  public boolean fill(UUID id) {
    Optional<Position> place = place(id);
    Forwarding forwarding = forwardings.get(id);
    if (place.isEmpty() || forwarding.view().state() != ForwardingState.ACTIVE) {
      return false;
    }
    List<Kept> stretch = events.after(place.get(), STRETCH);
    if (stretch.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    Selection selection = new Selection(forwarding.settings(), config.partner(), config.oldest());
    List<Chosen> chosen = new ArrayList<>();
    for (Kept event : stretch) {
      if (event.source().equals(forwarding.view().eventSourceId()) && selection.isWanted(event)) {
        chosen.add(new Chosen(event, selection.skip(event, now).orElse(null)));
      }
    }
    insert(id, chosen, now);
    move(id, stretch.get(stretch.size() - 1).position());
    return stretch.size() == STRETCH;
  }

  private Optional<Position> place(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select txid::text as txid, seq from forwarding_work
                     where brand = :brand and forwarding_id = :id for update skip locked""")
                .bind("brand", brand.slug())
                .bind("id", id)
                .map((row, context) -> new Position(row.getString("txid"), row.getLong("seq")))
                .findOne());
  }

  private void insert(UUID id, List<Chosen> chosen, Instant now) {
    if (chosen.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into forwarded_event
                           (brand, forwarding_id, event_id, received_at, state, due_at, settled_at, answer)
                    select :brand, :id, t.event, t.at, t.state, :now,
                           case when t.state = 'SKIPPED' then cast(:now as timestamptz) end, t.answer
                      from unnest(:events, :instants, :states, :answers)
                        as t (event, at, state, answer)
                    on conflict do nothing""")
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("now", now)
                .bind("events", ArrayParameters.of(chosen, c -> c.uuids(one -> one.event().id())))
                .bind(
                    "instants",
                    ArrayParameters.of(chosen, c -> c.instants(one -> one.event().receivedAt())))
                .bind(
                    "states",
                    ArrayParameters.of(
                        chosen, c -> c.texts(one -> one.skip() == null ? "QUEUED" : "SKIPPED")))
                .bind(
                    "answers",
                    ArrayParameters.of(
                        chosen,
                        c -> c.texts(one -> one.skip() == null ? null : one.skip().sentence())))
                .execute());
  }

  private void move(UUID id, Position to) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update forwarding_work set txid = cast(:txid as xid8), seq = :seq
                     where brand = :brand and forwarding_id = :id""")
                .bind("brand", brand.slug())
                .bind("id", id)
                .bind("txid", to.txid())
                .bind("seq", to.seq())
                .execute());
  }
}
