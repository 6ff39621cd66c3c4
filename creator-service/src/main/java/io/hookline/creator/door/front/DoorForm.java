package io.hookline.creator.door.front;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.WebAddress;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;

/**
 * What a creator has filled in, of which something was missing.
 *
 * @param about the deliverable, earning or dispute; null for nothing
 */
record DoorForm(UUID about, String url, String text, String wrong) {

  static final DoorForm NOTHING = new DoorForm(null, "", "", null);
  private static final String NO_ADDRESS =
      "Please give the link as it stands in the browser: https://…";
  private static final int LONGEST_TEXT = 5000;
  private static final int LONGEST_URL = 2000;

  static DoorForm of(UUID about, MultivaluedMap<String, String> sent) {
    return new DoorForm(about, field(sent, "url"), field(sent, "text"), null);
  }

  /** Browsers send the ends of lines as two characters; U+0000 is nothing that can be kept. */
  private static String field(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null
        ? ""
        : Characters.trimmed(Characters.whole(value).replace("\r\n", "\n").replace("\u0000", ""));
  }

  /** Null where nothing is wrong with a draft that is handed in. */
  DoorForm checkDraft() {
    if (url.isEmpty() && text.isEmpty()) {
      return wrong("Please give a link to your draft, or write something.");
    }
    return url.isEmpty() || isAddress() ? checkLength() : wrong(NO_ADDRESS);
  }

  private boolean isAddress() {
    try {
      WebAddress.of(url);
      return url.length() <= LONGEST_URL;
    } catch (WebAddress.NotAnAddress wrong) {
      return false;
    }
  }

  /** Null where nothing is wrong with what is said. */
  DoorForm checkWords(boolean needed) {
    return needed && text.isEmpty() ? wrong("Please write something.") : checkLength();
  }

  private DoorForm checkLength() {
    return text.length() > LONGEST_TEXT
        ? wrong("Please write less: at most 5,000 characters.")
        : null;
  }

  DoorForm wrong(String why) {
    return new DoorForm(about, url, text, why);
  }
}
