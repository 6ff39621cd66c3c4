package io.hookline.kit.value;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Ids of everything: UUIDv7 (RFC 9562), so that keys grow with time and indexes stay compact. */
public final class Ids {

  private static final TimeBasedEpochGenerator V7 = Generators.timeBasedEpochGenerator();

  private Ids() {}

  public static UUID next() {
    return V7.generate();
  }
}
