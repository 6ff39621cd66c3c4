package io.hookline.creator;

import io.hookline.kit.test.ArchitectureIsKept;
import java.util.List;

class ArchitectureTest extends ArchitectureIsKept {

  private static final String ROOT = "io.hookline.creator";

  /** The overview reads of all of them, and none of it. */
  private static final String[] WINGS = {"people", "deal", "money", "door", "overview"};

  ArchitectureTest() {
    super(ROOT);
    wings(ROOT, WINGS);
    for (String room : List.of("brand", "grant", "replica", "terms", "page")) {
      base(ROOT, room, WINGS);
    }
  }
}
