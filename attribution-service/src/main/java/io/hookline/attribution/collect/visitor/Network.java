package io.hookline.attribution.collect.visitor;

import io.netty.util.NetUtil;
import java.util.Optional;

/**
 * A part of the network: {@code 203.0.113.0/24}, {@code 2001:db8::/32}, or a single address.
 *
 * @param bytes of its first address
 * @param bits that are the same in all of its addresses
 */
record Network(byte[] bytes, int bits) {

  /** Empty for what is none, or has bits beyond its length. */
  static Optional<Network> of(String text) {
    int slash = text.indexOf('/');
    byte[] bytes = address(slash < 0 ? text : text.substring(0, slash));
    if (bytes == null) {
      return Optional.empty();
    }
    int most = bytes.length * 8;
    String length = slash < 0 ? "" + most : text.substring(slash + 1);
    if (!length.matches("\\d{1,3}") || Integer.parseInt(length) > most) {
      return Optional.empty();
    }
    Network network = new Network(bytes, Integer.parseInt(length));
    for (int bit = network.bits; bit < most; bit++) {
      if ((bytes[bit / 8] & 0x80 >> bit % 8) != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(network);
  }

  /** Null for what is no literal address: nothing is looked up. */
  static byte[] address(String text) {
    return text == null ? null : NetUtil.createByteArrayFromIpAddressString(text);
  }

  boolean contains(byte[] address) {
    if (address == null || address.length != bytes.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != bytes[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    return rest == 0 || (address[whole] ^ bytes[whole]) >> 8 - rest == 0;
  }
}
