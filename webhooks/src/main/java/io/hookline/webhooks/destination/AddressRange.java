package io.hookline.webhooks.destination;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7}. */
record AddressRange(byte[] network, int bits) {

  static AddressRange of(String cidr) {
    String[] parts = cidr.split("/");
    try {
      return new AddressRange(
          InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(cidr, impossible);
    }
  }

  boolean contains(byte[] address) {
    if (address.length != network.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != network[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    return rest == 0 || (address[whole] ^ network[whole]) >> (8 - rest) == 0;
  }
}
