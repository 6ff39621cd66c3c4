package io.hookline.creator.door.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeMap;

/** How often what happened. */
final class Tally {

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  void add(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** Counts what was done; that it may be refused where it does not fit is part of it. */
  boolean add(String what, Response answer) {
    boolean done = answer.statusCode() < 300;
    if (!done) {
      assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isIn(404, 409, 422);
    }
    add(done ? what : what + " (refused)");
    return done;
  }

  Set<String> names() {
    return counts.keySet();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
