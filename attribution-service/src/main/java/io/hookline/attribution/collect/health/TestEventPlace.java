package io.hookline.attribution.collect.health;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place among test events, which a reader that was cut off goes on from.
 *
 * @param txid of the transaction that stored it
 */
record TestEventPlace(String txid, UUID id) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,18})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** Empty for what is none of ours: the stream then begins at the present. */
  static Optional<TestEventPlace> of(String lastEventId) {
    Matcher form = FORM.matcher(lastEventId == null ? "" : lastEventId);
    return form.matches()
        ? Optional.of(new TestEventPlace(form.group(1), UUID.fromString(form.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return txid + "." + id;
  }
}
