package io.hookline.content.person;

import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the present request, as owners are named. */
@ApplicationScoped
public class CurrentPerson {

  private final CurrentActor actor;

  CurrentPerson(CurrentActor actor) {
    this.actor = actor;
  }

  /** The user name, or the token's subject where it has none. */
  public String name() {
    Actor present = actor.actor();
    return present.name() == null ? present.subject() : present.name();
  }
}
