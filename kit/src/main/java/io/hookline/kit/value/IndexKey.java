package io.hookline.kit.value;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is looked for by an index, which takes no row of more than 2,704 bytes. A letter of a name
 * may be spelt out as eighteen others, one of an address as three for each of its bytes.
 */
public final class IndexKey {

  /** In bytes. */
  private static final int LONGEST = 1_000;

  private IndexKey() {}

  /** The key itself, or, of one that is too long, its hash: letters and digits only. */
  public static String of(String key) {
    return key.getBytes(UTF_8).length <= LONGEST ? key : "sha256" + Sha256.hex(key);
  }
}
