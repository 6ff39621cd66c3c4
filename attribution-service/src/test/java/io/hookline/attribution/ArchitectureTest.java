package io.hookline.attribution;

import io.hookline.kit.test.ArchitectureIsKept;

class ArchitectureTest extends ArchitectureIsKept {

  ArchitectureTest() {
    super("io.hookline.attribution", "ConnectedSource", "TrackAnswer");
  }
}
