package io.hookline.kit.limit;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network address from which somebody calls. Of IPv6 the first 64 bits: the rest is the
 * caller's own to choose.
 */
final class Address {

  private static final int PREFIX_BYTES = 8;

  private Address() {}

  static String of(SocketAddress remote) {
    if (remote == null || remote.hostAddress() == null) {
      return "unknown";
    }
    try {
      // A literal address: nothing is looked up.
      InetAddress address = InetAddress.getByName(remote.hostAddress());
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES)) + "/64"
          : address.getHostAddress();
    } catch (UnknownHostException notAnAddress) {
      return "unknown";
    }
  }
}
