package io.hookline.kit.access;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On whose account the present request, or piece of background work, is done. What is written down
 * of it goes with every transaction; see {@link RowSecurity}.
 */
@RequestScoped
public class CurrentActor {

  private final Origin system;
  private Origin origin;

  /**
   * What is being done.
   *
   * @param operation the operation's id in the contract, null for work on nobody's request
   * @param requestId X-Request-Id of the request that led to it, or null
   * @param finance whether it may see and settle money
   */
  public record Origin(Actor actor, String operation, String requestId, boolean finance) {

    static Origin system(String service) {
      return new Origin(Actor.system(service), null, null, true);
    }
  }

  CurrentActor(@ConfigProperty(name = "quarkus.application.name") String service) {
    this.system = Origin.system(service);
  }

  /** The service itself, unless somebody asked for the work. */
  public Origin origin() {
    return origin == null ? system : origin;
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
