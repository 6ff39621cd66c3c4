package io.hookline.creator.money.payee;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretBox;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/** Keeps accounts, tax numbers and payment files encrypted at rest, each for its row. */
@Singleton
public class PayeeSecrets {

  static final String KEY = "hookline.payees.key";

  private static final Logger LOG = Logger.getLogger(PayeeSecrets.class);
  private static final String HMAC = "HmacSHA256";

  private final SecretBox box;
  private final SecretKeySpec hashKey;
  private final ObjectMapper json;

  PayeeSecrets(PayeeConfig config, ObjectMapper json) {
    this.box = new SecretBox(KEY, config.key(), config.formerKeys());
    this.hashKey =
        config
            .key()
            .map(key -> new SecretKeySpec(("hash " + key).getBytes(StandardCharsets.UTF_8), HMAC))
            .orElse(null);
    this.json = json;
  }

  /** Here, so that a key that is too short stops the start and not the first account. */
  void atStart(@Observes StartupEvent started) {
    if (!box.hasKey()) {
      LOG.warn(KEY + " is not set: nobody can be paid");
    }
  }

  boolean hasKey() {
    return box.hasKey();
  }

  /**
   * Which key encrypts.
   *
   * @throws Problem PAYEES_NOT_SET_UP without a key
   */
  public String print() {
    requireKey();
    return box.print();
  }

  /** Encrypted with the present key; null stays null. */
  public byte[] anew(UUID row, byte[] sealed) {
    return sealed == null ? null : seal(row, open(row, sealed));
  }

  /**
   * @throws Problem PAYEES_NOT_SET_UP without a key
   */
  public byte[] seal(UUID row, String secret) {
    requireKey();
    return box.seal(row.toString(), secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Problem PAYEES_NOT_SET_UP when no key of this installation fits
   */
  public String open(UUID row, byte[] sealed) {
    try {
      return new String(box.open(row.toString(), sealed), StandardCharsets.UTF_8);
    } catch (IllegalStateException noneFits) {
      throw new Problem(
          PayeeProblem.PAYEES_NOT_SET_UP,
          "It was stored with another key. Ask its operator to add that to"
              + " hookline.payees.former-keys.");
    }
  }

  byte[] seal(UUID row, BankAccount account) {
    return seal(row, OwnJson.write(json, account));
  }

  BankAccount account(UUID row, byte[] sealed) {
    return OwnJson.read(json, open(row, sealed), BankAccount.class);
  }

  /** Another one when anything of the account is, its bank included. */
  String hash(BankAccount account) {
    return hash(account.whole());
  }

  /** The same for the same account, whatever else is said of its bank. */
  String identity(BankAccount account) {
    return hash(account.identity());
  }

  /** Who has the database alone cannot try accounts against it. */
  private String hash(String text) {
    requireKey();
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(hashKey);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void requireKey() {
    if (!box.hasKey()) {
      throw new Problem(PayeeProblem.PAYEES_NOT_SET_UP, "Ask its operator to set " + KEY + ".");
    }
  }
}
