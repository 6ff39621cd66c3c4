package io.hookline.content.measure.connection;

import io.hookline.content.network.Network;
import io.hookline.content.produce.account.Account;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What one of the brand's accounts lets us read of it, by its owner's consent. */
@Entity
class Connection {

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "account_id")
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private Network network;

  @Enumerated(EnumType.STRING)
  private ConnectionState state = ConnectionState.AWAITING_CONSENT;

  @Column(name = "granted_scopes")
  private String[] grantedScopes = {};

  @Column(name = "missing_scopes")
  private String[] missingScopes = {};

  @Column(name = "connected_at")
  private Instant connectedAt;

  @Column(name = "consent_until")
  private Instant consentUntil;

  @Column(name = "last_success_at")
  private Instant lastSuccessAt;

  @Column(name = "newest_day")
  private LocalDate newestDay;

  @Embedded private Trouble trouble;

  /** The trouble's, for lists. */
  @Enumerated(EnumType.STRING)
  @Column(name = "mend", insertable = false, updatable = false)
  private Mend mend;

  private int failures;

  @Column(name = "next_run_at")
  private Instant nextRunAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Connection() {}

  Connection(UUID id, Account account, Instant now) {
    this.id = id;
    this.accountId = account.id();
    this.network = account.network();
    this.createdAt = now;
    this.updatedAt = now;
    trouble(Trouble.awaitsConsent(), now);
  }

  /** The owner has agreed, for the first time or anew. */
  void connect(Collection<String> granted, Collection<String> missing, Instant until, Instant now) {
    state = ConnectionState.CONNECTED;
    grantedScopes = granted.toArray(String[]::new);
    missingScopes = missing.toArray(String[]::new);
    connectedAt = now;
    consentUntil = until;
    failures = 0;
    nextRunAt = now;
    settle(now);
  }

  /** New tokens were given; returns whether the consent lasts longer by them, to the day. */
  boolean renew(Instant until, Instant now) {
    boolean longer =
        until != null
            && (consentUntil == null || until.isAfter(consentUntil.plus(1, ChronoUnit.DAYS)));
    if (longer) {
      consentUntil = until;
      updatedAt = now;
    }
    return longer;
  }

  /**
   * @throws Problem CONNECTION_STATE_FORBIDS unless it is CONNECTED or FAILING
   */
  void pause(Instant now) {
    requireRead("paused");
    state = ConnectionState.PAUSED;
    nextRunAt = null;
    updatedAt = now;
  }

  /**
   * @throws Problem CONNECTION_STATE_FORBIDS unless it is PAUSED
   */
  void resume(Instant now) {
    require(state == ConnectionState.PAUSED, "resumed");
    state = ConnectionState.CONNECTED;
    failures = 0;
    nextRunAt = now;
    settle(now);
  }

  /**
   * @throws Problem CONNECTION_STATE_FORBIDS when it was already
   */
  void revoke(Instant now) {
    require(state != ConnectionState.REVOKED, "revoked");
    state = ConnectionState.REVOKED;
    consentUntil = null;
    nextRunAt = null;
    settle(now);
  }

  /** The platform has yet to be told of the revocation. */
  void awaitRevocation(Instant now) {
    trouble(Trouble.revocationPending(), now);
  }

  /** The platform was told of the revocation; returns whether this is news. */
  boolean forgotten(Instant now) {
    boolean news = state == ConnectionState.REVOKED && trouble != null;
    if (news) {
      settle(now);
    }
    return news;
  }

  /**
   * @throws Problem CONNECTION_STATE_FORBIDS unless it is CONNECTED or FAILING
   */
  void requireSynchronisable() {
    requireRead("synchronised");
  }

  /**
   * The consent has ended otherwise than by us.
   *
   * @param end EXPIRED or WITHDRAWN
   * @return whether it had not
   */
  boolean lapse(ConnectionState end, Trouble why, Instant now) {
    if (!state.hasConsent()) {
      return false;
    }
    state = end;
    consentUntil = null;
    nextRunAt = null;
    trouble(why, now);
    return true;
  }

  /**
   * A run has read all there is.
   *
   * @param obstacle what kept it from reading more, or null
   */
  void succeed(LocalDate newest, Trouble obstacle, Instant next, Instant now) {
    if (newest != null && (newestDay == null || newest.isAfter(newestDay))) {
      newestDay = newest;
    }
    lastSuccessAt = now;
    failures = 0;
    if (state.isRead()) {
      state = ConnectionState.CONNECTED;
      nextRunAt = next;
      Trouble before = trouble;
      settle(now);
      if (trouble == null && obstacle != null) {
        trouble = obstacle.after(before, now);
      }
    }
    updatedAt = now;
  }

  /** A run waits, and goes on by itself; returns whether this is news. */
  boolean delay(Trouble why, Instant now) {
    boolean news = state.isRead() && (trouble == null || !trouble.code().equals(why.code()));
    if (news) {
      trouble(why, now);
    }
    return news;
  }

  boolean isDue(Instant now) {
    return nextRunAt != null && !nextRunAt.isAfter(now);
  }

  /** A run was given up. */
  void fail(Trouble why, Instant next, Instant now) {
    failures++;
    if (state.isRead()) {
      state = ConnectionState.FAILING;
      nextRunAt = next;
      trouble(why, now);
    }
    updatedAt = now;
  }

  private void requireRead(String step) {
    require(state.isRead(), step);
  }

  private void require(boolean allowed, String step) {
    if (!allowed) {
      throw new Problem(
          ConnectionProblem.CONNECTION_STATE_FORBIDS,
          "A connection that is %s cannot be %s.".formatted(state, step));
    }
  }

  /** All is as well as the scopes let it be. */
  private void settle(Instant now) {
    updatedAt = now;
    if (state.isRead() && missingScopes.length > 0) {
      trouble(Trouble.lacksScopes(List.of(missingScopes)), now);
    } else {
      trouble = null;
    }
  }

  private void trouble(Trouble why, Instant now) {
    trouble = why.after(trouble, now);
    updatedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  Network network() {
    return network;
  }

  ConnectionState state() {
    return state;
  }

  /** What the account's owner has granted. */
  Set<String> scopes() {
    return Set.of(grantedScopes);
  }

  int failures() {
    return failures;
  }

  LocalDate newestDay() {
    return newestDay;
  }

  ConnectionView view(Instant now) {
    Long lag =
        newestDay == null || !state.hasConsent()
            ? null
            : ChronoUnit.DAYS.between(newestDay, now.atZone(ZoneOffset.UTC).toLocalDate());
    return new ConnectionView(
        id,
        accountId,
        network,
        state,
        List.of(grantedScopes),
        List.of(missingScopes),
        connectedAt,
        consentUntil,
        lastSuccessAt,
        newestDay,
        lag,
        trouble,
        nextRunAt,
        version,
        createdAt,
        updatedAt);
  }
}
