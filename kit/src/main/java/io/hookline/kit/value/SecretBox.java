package io.hookline.kit.value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps secrets encrypted at rest, each for its place, so that it cannot be moved to another row.
 * The key of a setting encrypts; former keys of another one still read what they have encrypted.
 */
public final class SecretBox {

  private static final int SHORTEST_KEY = 32;
  private static final int PRINT = 8;

  /** A key, and what tells which one it is without telling what it is. */
  private record Key(AesGcm cipher, String print) {}

  /** The one that encrypts first, then those that can only be read with. */
  private final List<Key> keys = new ArrayList<>();

  private final boolean seals;
  private final String setting;

  /**
   * @param setting the key's name, {@code hookline.webhooks.key}
   * @throws IllegalStateException for a key that is too short
   */
  public SecretBox(String setting, Optional<String> key, Optional<List<String>> formerKeys) {
    this.setting = setting;
    this.seals = key.isPresent();
    key.ifPresent(present -> keys.add(read(present)));
    formerKeys.ifPresent(former -> former.forEach(text -> keys.add(read(text))));
  }

  private Key read(String text) {
    if (text.length() < SHORTEST_KEY) {
      throw new IllegalStateException(
          setting + " must have at least " + SHORTEST_KEY + " random characters");
    }
    return new Key(
        new AesGcm(Sha256.of(text)), Sha256.hex("print of " + text).substring(0, 2 * PRINT));
  }

  /** Whether there is a key to encrypt with. */
  public boolean hasKey() {
    return seals;
  }

  /**
   * Which key encrypts: the same for the same key, and another one for another.
   *
   * @throws IllegalStateException without a key
   */
  public String print() {
    return present().print();
  }

  /**
   * @param place without which the secret cannot be read: the id of its row
   * @throws IllegalStateException without a key
   */
  public byte[] seal(String place, byte[] secret) {
    return present().cipher().seal(secret, bytes(place));
  }

  /**
   * What was stored with another key, or not by us, the next key may fit.
   *
   * @throws IllegalStateException when none does
   */
  public byte[] open(String place, byte[] sealed) {
    return keys.stream()
        .flatMap(key -> key.cipher().open(sealed, bytes(place)).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("No key of " + setting + " fits the secret of " + place));
  }

  private Key present() {
    if (!seals) {
      throw new IllegalStateException(setting + " is not set");
    }
    return keys.get(0);
  }

  private static byte[] bytes(String place) {
    return place.getBytes(StandardCharsets.UTF_8);
  }
}
