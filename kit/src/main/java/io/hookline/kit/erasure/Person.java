package io.hookline.kit.erasure;

import java.util.List;

/**
 * Whose data is erased.
 *
 * @param subject the person's own resource, {@code creators/0198…}; null for somebody who has none
 * @param keys what else tells the person apart, hashed; shown to nobody
 */
public record Person(String subject, List<String> keys) {

  public static Person of(String subject) {
    return new Person(subject, List.of());
  }
}
