package io.hookline.attribution.collect.visitor;

/** Who comes by a link or to a page. Only what people do counts. */
public enum VisitorClass {
  PERSON,
  /** Makes a picture of the page where somebody has shared it, or loads it ahead. */
  PREVIEW,
  /** Reads the page for whatever else: search, advertising, monitoring, security. */
  BOT,
  /** Reads or acts for an artificial intelligence. */
  AI_AGENT;

  /**
   * As it stands in an event; a person for what nothing is said of, or nothing that is known.
   *
   * @param written null for nothing
   */
  public static VisitorClass of(String written) {
    for (VisitorClass one : values()) {
      if (one.name().equals(written)) {
        return one;
      }
    }
    return PERSON;
  }
}
