package io.hookline.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.hookline.local.machine.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: kept, so that a token outlives a restart of the suite. */
final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey keptIn(Path file) throws IOException {
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(Files.readString(file));
      }
      RSAKey key = new RSAKeyGenerator(BITS).generate();
      Workspace.writePrivately(file, key.toJSONString());
      return key;
    } catch (JOSEException | ParseException e) {
      throw new IOException("unusable signing key in " + file, e);
    }
  }
}
