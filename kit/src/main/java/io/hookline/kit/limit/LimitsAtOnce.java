package io.hookline.kit.limit;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Counts requests on a thread that must not wait. What cannot be counted without a round trip is
 * not counted here: its operation does that.
 */
@Singleton
public class LimitsAtOnce {

  private final Limiters limiters;

  LimitsAtOnce(Limiters limiters) {
    this.limiters = limiters;
  }

  /** Whether the request, of an {@link Ingestion}, may be answered at once. */
  public boolean ingestion(RoutingContext request) {
    return count(limiters.ingestion(), request);
  }

  /** Whether the request, of an operation that is open to everybody, may be answered at once. */
  public boolean open(RoutingContext request) {
    return count(limiters.open(), request);
  }

  private boolean count(Limiter limiter, RoutingContext request) {
    return !limiters.count()
        || limiter.countAtOnce(Address.of(request.request().remoteAddress()), request.response());
  }
}
