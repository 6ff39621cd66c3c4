package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.ingest.PageAddress;
import io.hookline.attribution.collect.link.Query;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.input.PageHost;
import io.hookline.attribution.input.RegistrableDomain;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Sha256;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the address of a page tells of how somebody came to it.
 *
 * @param page host and path, without a slash at the end; null where there is no address
 * @param referrerDomain what is registered of the page before, where it is another's; or null
 * @param referrerHost the whole host of that page, or its app: mail and search of one company are
 *     two
 * @param own whether the page before is the shop's own
 * @param utm by their names without {@code utm_}, in lower case but for {@code campaign}, {@code
 *     content} and {@code term}; a campaign that has no name goes by its {@code utm_id}
 * @param clickIds names of the click ids that it has
 * @param tag stands for campaign and click: another one is another way by which somebody came; null
 *     without either
 */
record Landing(
    String page,
    String referrerDomain,
    String referrerHost,
    boolean own,
    Map<String, String> utm,
    Set<String> clickIds,
    String tag) {

  private static final int LONGEST = 300;

  private static final List<String> WORDS = List.of("source", "medium");
  private static final List<String> NAMES = List.of("campaign", "content", "term");

  /**
   * @param url with those parameters that are kept; null for none
   * @param referrer null for none
   */
  static Landing of(String url, String referrer) {
    if (url == null || url.isBlank()) {
      return new Landing(null, null, null, false, Map.of(), Set.of(), null);
    }
    Map<String, String> query = query(url);
    Map<String, String> utm = new TreeMap<>();
    WORDS.forEach(name -> put(utm, name, query, true));
    NAMES.forEach(name -> put(utm, name, query, false));
    String id = query.get("utm_id");
    if (id != null) {
      utm.putIfAbsent("campaign", Characters.cut(id.strip(), LONGEST));
    }
    Set<String> clickIds = new LinkedHashSet<>(query.keySet());
    clickIds.retainAll(PageAddress.CLICK_IDS);
    boolean own = isOwn(referrer, url);
    return new Landing(
        page(url),
        own ? null : RegistrableDomain.of(referrer),
        own ? null : PageHost.of(referrer),
        own,
        utm,
        clickIds,
        tag(utm, query, clickIds));
  }

  private static void put(
      Map<String, String> utm, String name, Map<String, String> query, boolean lower) {
    String value = query.get("utm_" + name);
    if (value != null) {
      String cut = Characters.cut(value.strip(), LONGEST);
      utm.put(name, lower ? cut.toLowerCase(Locale.ROOT) : cut);
    }
  }

  private static String page(String url) {
    String place = url.split("[?#]", 2)[0].replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "");
    int slash = place.indexOf('/');
    String host = (slash < 0 ? place : place.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : place.substring(slash).replaceFirst("/+$", "");
    return Characters.cut(host + path, LONGEST);
  }

  private static boolean isOwn(String referrer, String url) {
    String before = RegistrableDomain.of(referrer);
    return before != null && before.equals(RegistrableDomain.of(url));
  }

  private static String tag(
      Map<String, String> utm, Map<String, String> query, Set<String> clickIds) {
    if (utm.isEmpty() && clickIds.isEmpty()) {
      return null;
    }
    StringBuilder all = new StringBuilder(utm.toString());
    clickIds.stream().sorted().forEach(name -> all.append(name).append(query.get(name)));
    return Sha256.hex(all.toString()).substring(0, 16);
  }

  /** The first of each name; without words for no value. */
  private static Map<String, String> query(String url) {
    Map<String, String> query = new TreeMap<>();
    int mark = url.indexOf('?');
    for (String part : mark < 0 ? new String[0] : url.substring(mark + 1).split("[&#]")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        ShopperKeys.id(Query.decoded(part.substring(equals + 1)))
            .ifPresent(value -> query.putIfAbsent(part.substring(0, equals), value));
      }
    }
    return query;
  }
}
