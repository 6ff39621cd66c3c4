package io.hookline.attribution;

import io.hookline.kit.test.ArchitectureIsKept;
import java.util.List;

class ArchitectureTest extends ArchitectureIsKept {

  private static final String ROOT = "io.hookline.attribution";

  /** From what was sent to who is credited. */
  private static final String[] WINGS = {"collect", "identity", "evidence", "credit"};

  ArchitectureTest() {
    super(ROOT, "ConnectedSource", "IssuedToken", "SecretRotation", "TokenRotation", "TrackAnswer");
    wings(ROOT, WINGS);
    for (String room : List.of("input", "replica")) {
      base(ROOT, room, WINGS);
    }
  }
}
