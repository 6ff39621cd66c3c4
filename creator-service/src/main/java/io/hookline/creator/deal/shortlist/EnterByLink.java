package io.hookline.creator.deal.shortlist;

import io.hookline.creator.deal.shortlist.ShortlistLinks.Place;
import io.hookline.kit.access.Actor;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lets whoever has a link's secret do something, on the link's own account. */
@ApplicationScoped
class EnterByLink {

  private static final int LONGEST = 200;

  private final ShortlistLinks links;
  private final BrandScope scope;
  private final CurrentActor actor;
  private final CurrentVertxRequest request;

  EnterByLink(
      ShortlistLinks links, BrandScope scope, CurrentActor actor, CurrentVertxRequest request) {
    this.request = request;
    this.links = links;
    this.scope = scope;
    this.actor = actor;
  }

  /**
   * @param secret as it was shown, or null
   * @param operation as the audit names it
   * @param work is told the link
   * @throws Problem SHORTLIST_LINK_UNKNOWN
   */
  <T> T run(String secret, String operation, Function<UUID, T> work) {
    if (secret == null || secret.isBlank() || secret.length() > LONGEST) {
      throw unknown();
    }
    Place place = links.bySecret(secret).orElseThrow(EnterByLink::unknown);
    String requestId = request.getCurrent().response().headers().get("X-Request-Id");
    return scope.call(
        place.brand(),
        () -> {
          actor.resume(
              new CurrentActor.Origin(
                  new Actor("shortlist-link:" + place.link(), null, null),
                  operation,
                  requestId,
                  false));
          return work.apply(place.link());
        });
  }

  private static Problem unknown() {
    return new Problem(ShortlistProblem.SHORTLIST_LINK_UNKNOWN, "Ask for a new link.");
  }
}
