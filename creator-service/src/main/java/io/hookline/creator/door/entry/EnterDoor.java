package io.hookline.creator.door.entry;

import io.hookline.creator.door.entry.DoorLinks.Place;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lets whoever has a link's secret do something at the creator's own door, on her account. */
@ApplicationScoped
public class EnterDoor {

  private static final int LONGEST = 200;

  private final DoorLinks links;
  private final LetIn letIn;
  private final BrandScope scope;
  private final CurrentActor actor;
  private final CurrentVertxRequest request;

  EnterDoor(
      DoorLinks links,
      LetIn letIn,
      BrandScope scope,
      CurrentActor actor,
      CurrentVertxRequest request) {
    this.links = links;
    this.letIn = letIn;
    this.scope = scope;
    this.actor = actor;
    this.request = request;
  }

  /**
   * As {@link #run(String, String, Function)}, at the page of a link: a cookie is sent to its own
   * page, and whoever shows it elsewhere is told nothing.
   *
   * @throws Problem DOOR_LINK_UNKNOWN
   */
  public <T> T run(String secret, UUID link, String operation, Function<Visitor, T> work) {
    return run(
        secret,
        operation,
        visitor -> {
          if (!visitor.link().equals(link)) {
            throw LetIn.unknown();
          }
          return work.apply(visitor);
        });
  }

  /**
   * @param secret as it was shown, or null
   * @param operation as the audit names it
   * @throws Problem DOOR_LINK_UNKNOWN
   */
  public <T> T run(String secret, String operation, Function<Visitor, T> work) {
    if (secret == null || secret.isBlank() || secret.length() > LONGEST) {
      throw LetIn.unknown();
    }
    Place place = links.bySecret(secret).orElseThrow(LetIn::unknown);
    RoutingContext asked = request.getCurrent();
    String requestId = asked.response().headers().get("X-Request-Id");
    return scope.call(
        place.brand(),
        () -> {
          // What honours Idempotency-Key reads it from the request, in the scope as well.
          request.setCurrent(asked);
          actor.resume(
              new CurrentActor.Origin(
                  new Actor("door-link:" + place.link(), null, null), operation, requestId, false));
          return work.apply(letIn.by(place.link()));
        });
  }
}
