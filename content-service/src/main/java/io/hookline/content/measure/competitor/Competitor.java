package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.value.Characters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** An account of somebody else that a brand compares itself with. */
@Entity
@Table(name = "competitor")
class Competitor {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private Network network;

  private String handle;
  private String name;

  @Column(name = "tracked_from")
  private LocalDate trackedFrom;

  @Column(name = "tracked_to")
  private LocalDate trackedTo;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Competitor() {}

  Competitor(UUID id, NewCompetitor body, LocalDate today, Instant now) {
    this.id = id;
    this.network = body.network();
    this.createdAt = now;
    LocalDate from = body.trackedFrom() == null ? today : body.trackedFrom();
    update(new CompetitorUpdate(body.handle(), body.name(), from, body.trackedTo()), now);
  }

  final void update(CompetitorUpdate body, Instant now) {
    body.check(network);
    handle = Accounts.handle(body.handle());
    name = Characters.trimmed(body.name());
    trackedFrom = body.trackedFrom();
    trackedTo = body.trackedTo();
    updatedAt = now;
  }

  Network network() {
    return network;
  }

  TrackedAccount tracked() {
    return new TrackedAccount(id, network, handle);
  }

  CompetitorView view() {
    return new CompetitorView(
        id, network, handle, name, trackedFrom, trackedTo, version, createdAt, updatedAt);
  }
}
