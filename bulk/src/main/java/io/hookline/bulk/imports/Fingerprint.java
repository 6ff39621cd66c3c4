package io.hookline.bulk.imports;

import io.hookline.kit.value.Sha256;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** By what a repeated import is recognised: its address, its form, and its content unpacked. */
final class Fingerprint {

  private final MessageDigest digest;

  Fingerprint(String path, String query, String form) {
    digest = Sha256.begin();
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
