package io.hookline.attribution.lift.study;

import io.hookline.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong in a part of a body. */
public final class Violations {

  private final String part;
  private final List<Violation> all = new ArrayList<>();

  /**
   * @param part path of the part, with a point behind it; empty for the body
   */
  public Violations(String part) {
    this.part = part;
  }

  public void unless(boolean right, String field, String message) {
    if (!right) {
      all.add(new Violation(part + field, message));
    }
  }

  public List<Violation> all() {
    return all;
  }
}
