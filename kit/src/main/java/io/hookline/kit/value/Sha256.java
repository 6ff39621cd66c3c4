package io.hookline.kit.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {

  private static final int LENGTH_OF_HEX = 64;

  /** To be copied: a look among the providers takes as long as the hash of an id. */
  private static final MessageDigest EMPTY = find();

  private Sha256() {}

  private static MessageDigest find() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** For what comes in parts. */
  public static MessageDigest begin() {
    try {
      return (MessageDigest) EMPTY.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** Of the text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a text is such a hash as {@link #hex} makes. */
  public static boolean isHex(String text) {
    boolean is = text.length() == LENGTH_OF_HEX;
    for (int i = 0; is && i < LENGTH_OF_HEX; i++) {
      char c = text.charAt(i);
      is = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
    return is;
  }

  /** Of the text in UTF-8, in lower-case hexadecimal. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}
