package io.hookline.attribution.collect.linkhost;

import java.util.Set;

/** Looks texts up in the domain name system. */
interface NameRecords {

  /**
   * The TXT records of a name; none where there is no such name.
   *
   * @throws NoAnswer if no name server answers
   */
  Set<String> texts(String name);

  /** Nobody knows what the records are. */
  class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(Throwable cause) {
      super(cause);
    }
  }
}
