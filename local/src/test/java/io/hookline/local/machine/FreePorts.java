package io.hookline.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/** Ports for tests that run beside other tests and beside a running suite. */
public final class FreePorts {

  private FreePorts() {}

  public static int one() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A base whose whole range is free at this moment, below the range of outgoing connections. */
  public static Ports suite() {
    RandomGenerator random = RandomGenerator.getDefault();
    for (int attempt = 0; attempt < 100; attempt++) {
      Ports ports = new Ports(random.nextInt(20_000, 30_000));
      if (ports.byPart().keySet().stream().allMatch(Checks::isFree)) {
        return ports;
      }
    }
    throw new IllegalStateException("no eight free ports in a row");
  }
}
