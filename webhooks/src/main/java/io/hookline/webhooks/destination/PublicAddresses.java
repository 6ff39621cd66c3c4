package io.hookline.webhooks.destination;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, so that nobody can have us send a request
 * into our own network.
 *
 * @see <a
 *     href="https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml">IANA,
 *     IPv4 special-purpose addresses</a>
 * @see <a
 *     href="https://www.iana.org/assignments/iana-ipv6-special-registry/iana-ipv6-special-registry.xhtml">IANA,
 *     IPv6 special-purpose addresses</a>
 */
final class PublicAddresses {

  private static final List<AddressRange> REFUSED_V4 =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carrier-grade NAT; Alibaba's metadata
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // Azure's host, reached from every machine in it
          "169.254.0.0/16", // link-local; metadata of most clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments; Oracle's metadata
          "192.0.2.0/24", // documentation
          "192.31.196.0/24", // AS112
          "192.52.193.0/24", // AMT relays
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "192.175.48.0/24", // AS112
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  /** Everything else is loopback, mapped, NAT64, unique-local, link-local, multicast or unused. */
  private static final AddressRange GLOBAL_V6 = AddressRange.of("2000::/3");

  private static final List<AddressRange> REFUSED_V6 =
      ranges(
          "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4: holds any IPv4 address
          "2620:4f:8000::/48", // AS112
          "3ffe::/16", // 6bone
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  private static List<AddressRange> ranges(String... blocks) {
    return Stream.of(blocks).map(AddressRange::of).toList();
  }

  static boolean contain(InetAddress address) {
    byte[] bytes = unmapped(address.getAddress());
    return bytes.length == 4
        ? REFUSED_V4.stream().noneMatch(range -> range.contains(bytes))
        : GLOBAL_V6.contains(bytes)
            && REFUSED_V6.stream().noneMatch(range -> range.contains(bytes));
  }

  static boolean isLoopback(InetAddress address) {
    byte[] bytes = unmapped(address.getAddress());
    return bytes.length == 4 ? bytes[0] == 127 : address.isLoopbackAddress();
  }

  /** {@code ::ffff:10.0.0.1} is 10.0.0.1, whoever made the object. */
  private static byte[] unmapped(byte[] bytes) {
    boolean mapped = bytes.length == 16 && bytes[10] == -1 && bytes[11] == -1;
    for (int i = 0; mapped && i < 10; i++) {
      mapped = bytes[i] == 0;
    }
    return mapped ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
  }
}
