package io.hookline.local.demo;

import java.util.Map;

/** Where the agency keeps the file of a post. */
final class PostMedia {

  private static final int SHORTEST = 11;
  private static final int SPREAD = 34;

  private PostMedia() {}

  /**
   * @param key no other post of the brand has it
   */
  static Map<String, Object> of(Brand brand, String key) {
    String reference = "drive/%s/%s.mp4".formatted(brand.slug(), key);
    String checksum = ShopEvents.sha256(reference);
    return Body.of(
        "reference", reference,
        "sha256", checksum,
        "seconds", SHORTEST + Integer.parseInt(checksum.substring(0, 6), 16) % SPREAD);
  }
}
