package io.hookline.attribution;

import io.hookline.kit.test.ArchitectureIsKept;
import java.util.List;

class ArchitectureTest extends ArchitectureIsKept {

  private static final String ROOT = "io.hookline.attribution";

  /** From what was sent to who is credited, and what would have happened anyway. */
  static final String[] WINGS = {"collect", "identity", "evidence", "credit", "lift"};

  /** On which they stand. */
  static final List<String> BASE = List.of("input", "replica");

  ArchitectureTest() {
    super(ROOT, "ConnectedSource", "IssuedToken", "SecretRotation", "TokenRotation", "TrackAnswer");
    wings(ROOT, WINGS);
    for (String room : BASE) {
      base(ROOT, room, WINGS);
    }
  }
}
