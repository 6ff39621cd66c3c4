package io.hookline.attribution.evidence.channel;

/** How a rule looks at a fact. */
enum FactTest {
  /** It is one of the values. */
  IS,
  /** It is none of the values, or not known. */
  IS_NOT,
  /** One of the values stands in it as a word, or as words one behind the other. */
  HAS_WORD,
  /** None does, or it is not known. */
  HAS_NO_WORD,
  PRESENT,
  ABSENT;

  boolean takesValues() {
    return this != PRESENT && this != ABSENT;
  }

  /** Whether it holds of what is not known. */
  boolean holdsOfNothing() {
    return this == IS_NOT || this == HAS_NO_WORD || this == ABSENT;
  }
}
