package io.hookline.kit.erasure;

import java.util.List;

/**
 * Whose data is erased.
 *
 * @param subject the person's own resource, {@code creators/0198…}; null for somebody who has none
 * @param keys what else tells the person apart, as {@code kind:value} in lower case; shown to
 *     nobody and kept until the erasure has succeeded
 */
public record Person(String subject, List<String> keys) {

  /** The keys without their kinds. */
  public List<String> values() {
    return keys.stream().map(key -> key.substring(key.indexOf(':') + 1)).toList();
  }
}
