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
    String reference = reference(brand, key);
    String checksum = ShopEvents.sha256(reference);
    return Body.of(
        "reference", reference,
        "sha256", checksum,
        "seconds", seconds(checksum));
  }

  /** How long the video lasts, whether or not anybody finds its file. */
  static int seconds(Brand brand, String key) {
    return seconds(ShopEvents.sha256(reference(brand, key)));
  }

  private static int seconds(String checksum) {
    return SHORTEST + Integer.parseInt(checksum.substring(0, 6), 16) % SPREAD;
  }

  private static String reference(Brand brand, String key) {
    return "drive/%s/%s.mp4".formatted(brand.slug(), key);
  }
}
