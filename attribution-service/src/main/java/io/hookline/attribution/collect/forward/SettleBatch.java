package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.ForwardedState;
import io.hookline.attribution.collect.platform.Circuit;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes down what TikTok answered, and what follows from it. */
@ApplicationScoped
class SettleBatch {

  private final StopForwarding stop;
  private final ForwardConfig config;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  SettleBatch(
      StopForwarding stop, ForwardConfig config, Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.stop = stop;
    this.config = config;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Does nothing where the lease has lapsed: another replica has sent the same, with the same ids.
   */
  @Transactional
  public void settle(Batch batch, Verdict verdict) {
    Instant now = clock.instant();
    Optional<Circuit> held = jdbi.withHandle(handle -> lock(handle, batch));
    if (held.isEmpty()) {
      return;
    }
    Circuit next = Circuit.SOUND;
    int size = batch.size();
    List<UUID> named = named(batch, verdict);
    List<UUID> others = new ArrayList<>(batch.ids());
    others.removeAll(named);
    switch (verdict.kind()) {
      case TAKEN -> {
        write(batch, others, ForwardedState.FORWARDED, verdict, now);
        write(batch, named, ForwardedState.DEAD, verdict, now);
        size = Math.min(config.batch(), size * 2);
      }
      case REFUSED, SPLIT -> {
        if (named.isEmpty() && batch.events().size() > 1) {
          size = Math.max(1, batch.events().size() / 2);
        }
        List<UUID> dead = batch.events().size() == 1 ? batch.ids() : named;
        write(batch, dead, ForwardedState.DEAD, verdict, now);
      }
      case THROTTLED -> {
        Circuit paused = failed(held.get(), now);
        next = new Circuit(paused.failures(), held.get().failingSince(), paused.pausedUntil());
        write(batch, batch.ids(), ForwardedState.QUEUED, verdict, now);
      }
      case STOP -> {
        write(batch, batch.ids(), ForwardedState.QUEUED, verdict, now);
        stop.stop(batch.forwarding(), verdict.code() + ": " + verdict.message(), now);
      }
      case FAILED -> {
        next = failed(held.get(), now);
        write(batch, batch.ids(), ForwardedState.QUEUED, verdict, now);
        if (next.isHopeless(now, config.stopsAfter())) {
          stop.stop(
              batch.forwarding(),
              "Nothing but failures since " + next.failingSince() + ": " + verdict.message(),
              now);
        }
      }
    }
    release(batch, next, size, verdict, now);
  }

  private Circuit failed(Circuit before, Instant now) {
    return before.failed(now, config.pause(), config.longestPause());
  }

  private static List<UUID> named(Batch batch, Verdict verdict) {
    List<UUID> ids = batch.ids();
    return verdict.named().stream().filter(place -> place < ids.size()).map(ids::get).toList();
  }

  private Optional<Circuit> lock(Handle handle, Batch batch) {
    return handle
        .createQuery(
            """
            select failures, failing_since, paused_until from forwarding_work
             where brand = :brand and forwarding_id = :id and lease = :lease for update""")
        .bind("brand", brand.slug())
        .bind("id", batch.forwarding())
        .bind("lease", batch.lease())
        .map(
            (row, context) ->
                new Circuit(
                    row.getInt("failures"),
                    instant(row, "failing_since"),
                    instant(row, "paused_until")))
        .findOne();
  }

  private void write(
      Batch batch, List<UUID> events, ForwardedState state, Verdict verdict, Instant now) {
    if (events.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update forwarded_event
                       set state = :state, attempts = attempts + 1, code = :code, answer = :answer,
                           answer_id = :answerId, settled_at = :settled
                     where brand = :brand and forwarding_id = :id and event_id = any(:events)""")
                .bind("brand", brand.slug())
                .bind("id", batch.forwarding())
                .bind("state", state.name())
                .bind("code", verdict.code())
                .bind("answer", verdict.message())
                .bind("answerId", verdict.id())
                .bind("settled", state == ForwardedState.QUEUED ? null : now)
                .bindArray("events", UUID.class, events)
                .execute());
  }

  private void release(Batch batch, Circuit next, int size, Verdict verdict, Instant now) {
    boolean good = verdict.kind() == Verdict.Kind.TAKEN;
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update forwarding_work
                       set lease = null, leased_until = null, batch = :size, failures = :failures,
                           failing_since = :since, paused_until = :until,
                           last_forwarded_at = coalesce(:forwarded, last_forwarded_at),
                           last_failure = coalesce(:failure, last_failure),
                           last_failed_at = coalesce(:failed, last_failed_at)
                     where brand = :brand and forwarding_id = :id""")
                .bind("brand", brand.slug())
                .bind("id", batch.forwarding())
                .bind("size", size)
                .bind("failures", next.failures())
                .bind("since", next.failingSince())
                .bind("until", next.pausedUntil())
                .bind("forwarded", good ? now : null)
                .bind("failure", good ? null : failure(verdict))
                .bind("failed", good ? null : now)
                .execute());
  }

  private static String failure(Verdict verdict) {
    return verdict.code() == null ? verdict.message() : verdict.code() + ": " + verdict.message();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
