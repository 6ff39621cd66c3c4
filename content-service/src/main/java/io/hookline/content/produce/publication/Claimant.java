package io.hookline.content.produce.publication;

import io.hookline.kit.access.Actor;

/**
 * One try of one program.
 *
 * @param client the program, as its token names it
 * @param reference the program's own name for the try
 */
record Claimant(String client, String reference) {

  static Claimant of(Actor actor, String reference) {
    return new Claimant(actor.client() == null ? actor.subject() : actor.client(), reference);
  }
}
