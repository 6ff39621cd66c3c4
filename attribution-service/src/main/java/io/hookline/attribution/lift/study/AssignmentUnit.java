package io.hookline.attribution.lift.study;

/** By which identifier people are shared out. */
public enum AssignmentUnit {
  EMAIL("email:"),
  PHONE("phone:"),
  EXTERNAL_ID("external:"),
  /** What the cookie _ttp holds. */
  BROWSER("ttp:");

  private final String front;

  AssignmentUnit(String front) {
    this.front = front;
  }

  /** What stands in front of such an identifier, in the keys by which people are known. */
  public String front() {
    return front;
  }
}
