package io.hookline.attribution.collect.ingest;

import io.hookline.kit.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * The keys of an event in as few bytes as tell them apart: of each its kind in a byte, its length,
 * and the key without the kind's name; a SHA-256 as its 32 bytes. A key's bytes are always the
 * same, so that they can be searched for in SQL; what is found has to be unpacked, since two
 * neighbours may look like a third.
 */
final class PackedKeys {

  private static final HexFormat HEX = HexFormat.of();

  /** Beside the kind: the key is a SHA-256. */
  private static final int HASHED = 0x40;

  private static final int OTHER = 0;

  /** Numbers, the places here, stand in stored rows: a kind keeps its own for ever. */
  private static final List<String> NAMES =
      List.of("", "email:", "phone:", "external:", "ttclid:", "ttp:", "click:", "order:");

  private PackedKeys() {}

  static byte[] pack(Collection<String> keys) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(40 * keys.size());
    keys.forEach(key -> add(packed, key));
    return packed.toByteArray();
  }

  static byte[] pack(String key) {
    return pack(List.of(key));
  }

  /** In the order in which they were packed. */
  static List<String> unpack(byte[] packed) {
    List<String> keys = new ArrayList<>();
    for (int at = 0; at < packed.length; ) {
      int kind = packed[at++];
      int length = packed[at++] & 0x7f;
      if (packed[at - 1] < 0) {
        length |= (packed[at++] & 0xff) << 7;
      }
      String rest =
          (kind & HASHED) == 0
              ? new String(packed, at, length, StandardCharsets.UTF_8)
              : HEX.formatHex(packed, at, at + length);
      int place = kind & ~HASHED;
      keys.add((place < NAMES.size() ? NAMES.get(place) : "") + rest);
      at += length;
    }
    return keys;
  }

  /** Which kinds there are: bit 1 for an e-mail address, 2 a telephone number, and so on. */
  static int kinds(Collection<String> keys) {
    int kinds = 0;
    for (String key : keys) {
      kinds |= 1 << kind(key);
    }
    return kinds;
  }

  private static int kind(String key) {
    for (int kind = 1; kind < NAMES.size(); kind++) {
      if (key.startsWith(NAMES.get(kind))) {
        return kind;
      }
    }
    return OTHER;
  }

  private static void add(ByteArrayOutputStream packed, String key) {
    int kind = kind(key);
    String rest = key.substring(NAMES.get(kind).length());
    boolean hashed = Sha256.isHex(rest);
    byte[] bytes = hashed ? HEX.parseHex(rest) : rest.getBytes(StandardCharsets.UTF_8);
    packed.write(hashed ? kind | HASHED : kind);
    if (bytes.length < 0x80) {
      packed.write(bytes.length);
    } else {
      packed.write(bytes.length & 0x7f | 0x80);
      packed.write(bytes.length >>> 7);
    }
    packed.writeBytes(bytes);
  }
}
