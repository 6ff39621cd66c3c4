package io.hookline.kit.access;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On whose account the present request, or piece of background work, is done. What is written down
 * of it goes with every transaction; see {@link RowSecurity}.
 */
@RequestScoped
public class CurrentActor {

  private final Actor system;
  private Origin origin;

  /**
   * What is being done.
   *
   * @param operation the operation's id in the contract, null for work on nobody's request
   * @param requestId X-Request-Id of the request that led to it, or null
   */
  public record Origin(Actor actor, String operation, String requestId) {}

  CurrentActor(@ConfigProperty(name = "quarkus.application.name") String service) {
    this.system = Actor.system(service);
  }

  /** The service itself, unless somebody asked for the work. */
  public Origin origin() {
    return origin == null ? new Origin(system, null, null) : origin;
  }

  public Actor actor() {
    return origin().actor();
  }

  /**
   * Goes on, in the background, with what somebody has asked for: keep the request's {@link
   * #origin} with the work, and call this before its transactions begin.
   */
  public void resume(Origin origin) {
    this.origin = origin;
  }
}
