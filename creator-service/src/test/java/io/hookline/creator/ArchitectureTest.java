package io.hookline.creator;

import io.hookline.kit.test.ArchitectureIsKept;

class ArchitectureTest extends ArchitectureIsKept {

  ArchitectureTest() {
    super("io.hookline.creator");
    wings("io.hookline.creator", "people", "deal", "money", "door");
  }
}
