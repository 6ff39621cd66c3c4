package io.hookline.kit.secret;

import io.hookline.kit.access.Actor;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lets whoever has shown a link's secret do something, on the link's own account. */
@ApplicationScoped
public class EnterBySecret {

  private final BrandScope scope;
  private final CurrentActor actor;
  private final CurrentVertxRequest request;

  EnterBySecret(BrandScope scope, CurrentActor actor, CurrentVertxRequest request) {
    this.scope = scope;
    this.actor = actor;
    this.request = request;
  }

  /**
   * @param kind of the link, by which the audit names who did it: {@code calendar-link}
   * @param operation as the audit names it
   * @param work in the brand's scope; is told the link
   */
  public <T> T run(BySecret.Place place, String kind, String operation, Function<UUID, T> work) {
    RoutingContext asked = request.getCurrent();
    String requestId = asked.response().headers().get("X-Request-Id");
    return scope.call(
        place.brand(),
        () -> {
          // What honours Idempotency-Key reads it from the request, in the scope as well.
          request.setCurrent(asked);
          actor.resume(
              new CurrentActor.Origin(
                  new Actor(kind + ":" + place.id(), null, null), operation, requestId, false));
          return work.apply(place.id());
        });
  }
}
