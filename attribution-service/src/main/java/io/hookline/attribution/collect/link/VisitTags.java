package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.kit.value.Characters;
import java.util.Map;

/**
 * The tags with which a visit reaches the landing page; null for one that it lacks.
 *
 * @param id utm_id, by which campaigns of platforms are told apart
 */
public record VisitTags(
    String source, String medium, String campaign, String content, String term, String id) {

  private static final int LONGEST = 200;

  /**
   * @param landingPage whose own tags go first
   * @param carried what the visit brings along
   */
  public static VisitTags of(String landingPage, Map<String, String> carried) {
    return new VisitTags(
        one("utm_source", landingPage, carried),
        one("utm_medium", landingPage, carried),
        one("utm_campaign", landingPage, carried),
        one("utm_content", landingPage, carried),
        one("utm_term", landingPage, carried),
        one("utm_id", landingPage, carried));
  }

  private static String one(String name, String landingPage, Map<String, String> carried) {
    String value = Query.value(landingPage, name).orElse(carried.get(name));
    return value == null ? null : kept(value);
  }

  /** What a database can hold, and may: newsletters put addresses into tags. */
  private static String kept(String value) {
    String plain =
        Characters.trimmed(ShopperKeys.withoutEmail(value.replaceAll("\\p{Cntrl}", " ")));
    return plain.isEmpty() ? null : Characters.cut(plain, LONGEST);
  }
}
