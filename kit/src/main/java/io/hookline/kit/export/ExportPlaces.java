package io.hookline.kit.export;

import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.limit.Places;
import io.hookline.kit.limit.Places.Place;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The files that this replica is writing, in whatever format. */
@ApplicationScoped
class ExportPlaces {

  private final Places places;
  private final CurrentActor actor;

  ExportPlaces(ExportConfig config, CurrentActor actor) {
    this.places = new Places("files", config.places(), config.placesPerCaller());
    this.actor = actor;
  }

  /**
   * Takes a place for the present caller.
   *
   * @throws io.hookline.kit.problem.Problem TOO_MANY_REQUESTS
   */
  Place take(RoutingContext request) {
    return places.take(actor.actor(), request.response());
  }
}
