package io.hookline.attribution.collect.pixel;

import io.hookline.kit.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A version of the script as browsers get it: its source without the comments that have lines of
 * their own, and without indentation. Pages name its hash, so what a released version is never
 * changes: the next one is a new file.
 *
 * @param content UTF-8
 * @param integrity as pages name it, by the W3C's Subresource Integrity: {@code sha384-…}
 * @param etag with its quotes
 */
record PixelScript(byte[] content, String integrity, String etag) {

  /** The latest version, which snippets name. */
  static final int LATEST = 1;

  /**
   * @param version from 1 to {@link #LATEST}
   */
  static PixelScript version(int version) {
    try (InputStream file = PixelScript.class.getResourceAsStream("/pixel/" + version + ".js")) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static PixelScript of(String source) {
    byte[] content = shortened(source).getBytes(StandardCharsets.UTF_8);
    String etag = '"' + HexFormat.of().formatHex(Sha256.of(content), 0, 16) + '"';
    return new PixelScript(
        content, "sha384-" + Base64.getEncoder().encodeToString(sha384(content)), etag);
  }

  /** Comments stand on lines of their own: nothing of a line of code is looked into. */
  private static String shortened(String source) {
    boolean[] inComment = {false};
    return source
        .lines()
        .map(String::strip)
        .filter(line -> isCode(line, inComment))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isCode(String line, boolean[] inComment) {
    boolean comment = inComment[0] || line.startsWith("/*");
    inComment[0] = comment && !line.endsWith("*/");
    return !comment && !line.isEmpty();
  }

  private static byte[] sha384(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(content);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
