package io.hookline.content.produce.rights;

import java.util.List;
import java.util.stream.Stream;

/** Constants as the database keeps lists of them. */
final class Names {

  private Names() {}

  static String[] of(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  static RightsScope scope(String[] channels, String[] usages, boolean edits) {
    return new RightsScope(
        Stream.of(channels).map(ReuseChannel::valueOf).toList(),
        Stream.of(usages).map(Usage::valueOf).toList(),
        edits);
  }
}
