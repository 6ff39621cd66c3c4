package io.hookline.attribution.collect.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The keys of an event in as few bytes as tell them apart: of each its kind in a byte, its length,
 * and the key without the kind's name; a SHA-256 as its 32 bytes. A key's bytes are always the
 * same, so that they can be searched for in SQL; what is found has to be unpacked, since two
 * neighbours may look like a third.
 */
final class PackedKeys {

  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Beside the kind: the key is a SHA-256. */
  private static final int HASHED = 0x40;

  private static final int OTHER = 0;

  /** Numbers stand in stored rows: a kind keeps its own for ever. */
  private static final Map<String, Integer> KINDS =
      Map.of(
          "email:",
          1,
          "phone:",
          2,
          "external:",
          3,
          "ttclid:",
          4,
          "ttp:",
          5,
          "click:",
          6,
          "order:",
          7);

  private static final Map<Integer, String> NAMES =
      Map.of(
          1,
          "email:",
          2,
          "phone:",
          3,
          "external:",
          4,
          "ttclid:",
          5,
          "ttp:",
          6,
          "click:",
          7,
          "order:");

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
      keys.add(NAMES.getOrDefault(kind & ~HASHED, "") + rest);
      at += length;
    }
    return keys;
  }

  /** Which kinds there are: bit 1 for an e-mail address, 2 a telephone number, and so on. */
  static int kinds(Collection<String> keys) {
    int kinds = 0;
    for (String key : keys) {
      kinds |= 1 << kind(key.substring(0, key.indexOf(':') + 1));
    }
    return kinds;
  }

  private static int kind(String name) {
    return KINDS.getOrDefault(name, OTHER);
  }

  private static void add(ByteArrayOutputStream packed, String key) {
    String name = key.substring(0, key.indexOf(':') + 1);
    int kind = kind(name);
    String rest = kind == OTHER ? key : key.substring(name.length());
    boolean hashed = rest.length() == 64 && SHA256.matcher(rest).matches();
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
