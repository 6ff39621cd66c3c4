package io.hookline.kit.limit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** This replica's limiters, one for each class of traffic. */
@ApplicationScoped
class Limiters {

  private final Leases leases;
  private final Clock clock;
  private final LimitConfig config;
  private final Limiter api;
  private final Limiter open;
  private final Limiter ingestion;
  private final Limiter documents;
  private final Limiter secrets;

  Limiters(Leases leases, Clock clock, LimitConfig config) {
    this.leases = leases;
    this.clock = clock;
    this.config = config;
    this.api = new Limiter(Policy.exact("api", config.api(), config.window()), leases, clock);
    this.ingestion =
        new Limiter(
            Policy.generous("ingestion", config.ingestion(), config.window()), leases, clock);
    this.documents =
        new Limiter(
            Policy.perReplica("documents", config.documents(), config.window()), leases, clock);
    this.secrets =
        new Limiter(Policy.exact("secrets", config.secrets(), config.window()), leases, clock);
    this.open = new Limiter(Policy.generous("open", config.open(), config.window()), leases, clock);
  }

  boolean count() {
    return config.enabled();
  }

  /** For callers with a token. */
  Limiter api() {
    return api;
  }

  /** For events, by network address. */
  Limiter ingestion() {
    return ingestion;
  }

  /** For contracts and their pages, by network address; never waits. */
  Limiter documents() {
    return documents;
  }

  /** For pages behind a secret address, by network address. */
  Limiter secrets() {
    return secrets;
  }

  /** For everybody else, by network address. */
  Limiter open() {
    return open;
  }

  @Scheduled(every = "1m", delayed = "1m", identity = "rate-limits")
  void forget() {
    api.forget();
    open.forget();
    ingestion.forget();
    documents.forget();
    secrets.forget();
    leases.forgetBefore(clock.instant().minus(config.window().multipliedBy(2)));
  }
}
