package io.hookline.bulk;

import io.hookline.kit.test.ArchitectureIsKept;

class BulkArchitectureTest extends ArchitectureIsKept {

  BulkArchitectureTest() {
    super("io.hookline.bulk");
  }
}
