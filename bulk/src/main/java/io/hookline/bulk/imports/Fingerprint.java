package io.hookline.bulk.imports;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what a repeated import is recognised: its address, its form, and its content unpacked. */
final class Fingerprint {

  private final MessageDigest digest;

  Fingerprint(String path, String query, String form) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    digest.update((path + "?" + query + "\n" + form + "\n").getBytes(StandardCharsets.UTF_8));
  }

  InputStream of(InputStream content) {
    return new DigestInputStream(content, digest);
  }

  /** To be asked once, at the end of the content. */
  byte[] value() {
    return digest.digest();
  }
}
