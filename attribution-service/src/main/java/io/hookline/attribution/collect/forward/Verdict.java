package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.platform.PlatformAnswer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What TikTok's answer means for the events of a request.
 *
 * @param named places of events that the answer names
 * @param code null where there was none
 * @param message in TikTok's words, or ours where it said nothing
 * @param id of the request, by TikTok; null for none
 */
record Verdict(Kind kind, Set<Integer> named, Integer code, String message, String id) {

  /** What is to be done. */
  enum Kind {
    /** All were taken, but for those that are named. */
    TAKEN,
    /** None was taken; those that are named are to blame, the others go again. */
    REFUSED,
    /** None was taken, and it is not said for which: fewer go again. */
    SPLIT,
    /** Too many requests. */
    THROTTLED,
    /** Only a person can help: the token, the pixel, a permission. */
    STOP,
    /** It may pass. */
    FAILED
  }

  /** {@code Batch.0.properties.value: …}, {@code Invalid params: data.3.event_time}. */
  private static final Pattern PATH = Pattern.compile("\\b(?:data|batch)[.\\[](\\d{1,4})\\b", 2);

  private static final Set<Integer> TAKEN = Set.of(0, 20001);
  private static final Set<Integer> STOP =
      Set.of(
          40001, 40003, 40006, 40063, 40101, 40102, 40103, 40104, 40105, 40107, 40113, 40117, 40118,
          40130, 40131, 40300, 40301, 41000);

  static Verdict of(PlatformAnswer answer) {
    boolean speaks = answer.code() != null && answer.code() != 0;
    Set<Integer> named = speaks ? named(answer.message()) : Set.of();
    return new Verdict(kind(answer, named), named, answer.code(), answer.message(), answer.id());
  }

  private static Kind kind(PlatformAnswer answer, Set<Integer> named) {
    if (answer.throttled()) {
      return Kind.THROTTLED;
    }
    if (answer.code() == null) {
      return Kind.FAILED;
    }
    int code = answer.code();
    if (TAKEN.contains(code)) {
      return Kind.TAKEN;
    }
    if (STOP.contains(code)) {
      return Kind.STOP;
    }
    boolean ofContent = code >= 40000 && code < 40100;
    return !ofContent ? Kind.FAILED : named.isEmpty() ? Kind.SPLIT : Kind.REFUSED;
  }

  private static Set<Integer> named(String message) {
    Set<Integer> named = new HashSet<>();
    Matcher paths = PATH.matcher(message);
    while (paths.find()) {
      named.add(Integer.valueOf(paths.group(1)));
    }
    return named;
  }
}
