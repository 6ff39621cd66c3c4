package io.hookline.creator.door.entry;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.secret.EnterBySecret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lets whoever has a link's secret do something at the creator's own door, on her account. */
@ApplicationScoped
public class EnterDoor {

  private final DoorLinks links;
  private final LetIn letIn;
  private final EnterBySecret enter;

  EnterDoor(DoorLinks links, LetIn letIn, EnterBySecret enter) {
    this.links = links;
    this.letIn = letIn;
    this.enter = enter;
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
    BySecret.Place place = links.bySecret().find(secret).orElseThrow(LetIn::unknown);
    return enter.run(place, "door-link", operation, link -> work.apply(letIn.by(link)));
  }
}
