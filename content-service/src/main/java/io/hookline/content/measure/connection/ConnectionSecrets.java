package io.hookline.content.measure.connection;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretBox;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps what opens accounts encrypted at rest, each for its row and its column. */
@Singleton
class ConnectionSecrets {

  private static final Logger LOG = Logger.getLogger(ConnectionSecrets.class);
  private static final String KEY = "hookline.account-connections.key";

  private final SecretBox box;

  /** What a secret is for: part of the place without which it cannot be read. */
  enum Use {
    ACCESS,
    REFRESH
  }

  ConnectionSecrets(ConnectionConfig config) {
    this.box = new SecretBox(KEY, config.key(), config.formerKeys());
  }

  /** Here, so that a key that is too short stops the start and not the first consent. */
  void atStart(@Observes StartupEvent started) {
    if (!box.hasKey()) {
      LOG.warn(KEY + " is not set: no accounts can be connected");
    }
  }

  /**
   * @throws Problem CONNECTIONS_NOT_SET_UP without a key
   */
  void requireKey() {
    if (!box.hasKey()) {
      throw new Problem(
          ConnectionProblem.CONNECTIONS_NOT_SET_UP, "Ask its operator to set " + KEY + ".");
    }
  }

  boolean hasKey() {
    return box.hasKey();
  }

  /** Which key encrypts. */
  String print() {
    return box.print();
  }

  /**
   * @param row of the table that it is in
   * @param secret null stays null
   */
  byte[] seal(UUID row, Use use, String secret) {
    return secret == null
        ? null
        : box.seal(place(row, use), secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Problem CONNECTIONS_NOT_SET_UP when no key of this installation fits
   */
  String open(UUID row, Use use, byte[] kept) {
    if (kept == null) {
      return null;
    }
    try {
      return new String(box.open(place(row, use), kept), StandardCharsets.UTF_8);
    } catch (IllegalStateException noneFits) {
      throw new Problem(
          ConnectionProblem.CONNECTIONS_NOT_SET_UP,
          "Its tokens were stored with another key. Ask its operator to add that to"
              + " hookline.account-connections.former-keys.");
    }
  }

  private static String place(UUID row, Use use) {
    return row + " " + use;
  }
}
