package io.hookline.creator.people.creator;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * What tells an account apart.
 *
 * @param handle as it is kept: networks treat @MiaWong and miawong as one
 */
record AccountKey(Network network, String handle) {

  static AccountKey of(Network network, String written) {
    String lower = Normalizer.normalize(written, Form.NFC).toLowerCase(Locale.ROOT);
    return new AccountKey(network, lower.startsWith("@") ? lower.substring(1) : lower);
  }
}
