package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Sha256;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who has written a comment.
 *
 * @param key the same for all comments of the author in a brand and network; leads nowhere else
 */
record CommentAuthor(String key, String handle) {

  private static final CommentAuthor NOBODY = new CommentAuthor(null, null);
  private static final int KEY_LENGTH = 32;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\x{200C}\\x{200D}]]");

  /**
   * @param sent with or without the leading @; null or blank for an author who is not told
   */
  static CommentAuthor of(String brand, Network network, String sent) {
    String handle = handle(sent);
    return handle == null
        ? NOBODY
        : new CommentAuthor(
            Sha256.hex(brand + '\n' + network + '\n' + handle).substring(0, KEY_LENGTH), handle);
  }

  /** By which an erasure knows the author with this handle. */
  static String erasureKey(Network network, String handle) {
    return network.name().toLowerCase(Locale.ROOT) + ":" + handle;
  }

  /** Those whom an erasure names. */
  static List<CommentAuthor> named(String brand, Person person) {
    List<CommentAuthor> named = new ArrayList<>();
    for (Network network : Network.values()) {
      String beginning = erasureKey(network, "");
      for (String key : person.keys()) {
        if (key.startsWith(beginning)) {
          named.add(of(brand, network, key.substring(beginning.length())));
        }
      }
    }
    return named;
  }

  /**
   * As networks compare them: in lower case, without the @ and the unseen marks that programs put
   * around a name; null if nothing is left. Joiners stay, which make one emoji of several.
   */
  static String handle(String sent) {
    String handle =
        sent == null
            ? ""
            : Normalizer.normalize(Characters.trimmed(sent), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    handle = UNSEEN.matcher(handle).replaceAll("");
    handle = handle.startsWith("@") ? handle.substring(1) : handle;
    return handle.isEmpty() ? null : handle;
  }
}
