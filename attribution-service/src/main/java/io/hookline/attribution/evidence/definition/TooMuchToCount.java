package io.hookline.attribution.evidence.definition;

/** Counting takes more time, or more persons, than one answer may. */
final class TooMuchToCount extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
