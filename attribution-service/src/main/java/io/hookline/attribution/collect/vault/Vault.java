package io.hookline.attribution.collect.vault;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretBox;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps secrets encrypted at rest, each for the row that it is in. */
@Singleton
public class Vault {

  static final String KEY = "hookline.source-secrets.key";

  private static final Logger LOG = Logger.getLogger(Vault.class);

  private final SecretBox box;

  Vault(VaultConfig config) {
    this.box = new SecretBox(KEY, config.key(), config.formerKeys());
  }

  /** Here, so that a key that is too short stops the start and not the first secret. */
  void atStart(@Observes StartupEvent started) {
    if (!box.hasKey()) {
      LOG.warn(
          KEY
              + " is not set: no shops and no ad accounts can be connected, and nothing is forwarded");
    }
  }

  /** Which key encrypts: another one for another key. Empty without a key. */
  public String print() {
    return box.hasKey() ? box.print() : "";
  }

  /**
   * @throws Problem SECRETS_NOT_SET_UP without a key
   */
  public byte[] seal(UUID row, String secret) {
    if (!box.hasKey()) {
      throw new Problem(VaultProblem.SECRETS_NOT_SET_UP, "Ask its operator to set " + KEY + ".");
    }
    return box.seal(row.toString(), secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws IllegalStateException when no key of this installation fits
   */
  public String open(UUID row, byte[] sealed) {
    return new String(box.open(row.toString(), sealed), StandardCharsets.UTF_8);
  }
}
