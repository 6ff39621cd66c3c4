package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.DisposableDomains;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.collect.shopper.PersonalData;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What an event tells of the shopper, safe to keep: the cleaned {@code user} object, and the keys
 * that tie the event to a person.
 */
final class ShopperData {

  private static final int LONGEST_ID = 1000;
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
  private static final List<String> EMAILS = List.of("email", "emails");
  private static final Pattern TAG_ENDS = Pattern.compile("[-_.@]");
  private static final int MOST_KEYS = 20;

  /** Whether an address that was sent as it is lives for minutes: its hash does not tell. */
  static final String DISPOSABLE_EMAIL = "disposable_email";

  private final ObjectNode kept = JsonNodeFactory.instance.objectNode();
  private final Set<String> keys = new LinkedHashSet<>();

  /**
   * @param defaultCountry of telephone numbers, where the event names none; null for none
   */
  ShopperData(EventParts parts, DisposableDomains disposable, String defaultCountry) {
    JsonNode user = parts.user();
    hashes("email", "email:", user, PersonalData::email, "email", "emails");
    isDisposable(user, disposable).ifPresent(is -> kept.put(DISPOSABLE_EMAIL, is));
    hashes(
        "phone",
        "phone:",
        user,
        phone -> PersonalData.phone(phone, country(parts, defaultCountry)),
        "phone",
        "phone_number",
        "phone_numbers",
        "phones");
    hashes("external_id", "external:", user, PersonalData::externalId, "external_id");
    id("ttclid", "ttclid", parts.ttclid());
    id("ttp", "ttp", Lenient.first(user, "ttp"));
    // The browser's own word, where it also has TikTok's.
    id("visitor", "ttp", Lenient.first(user, "visitor"));
    id("hlclid", "click", parts.clickId());
    for (String field : List.of("first_name", "last_name", "zip_code")) {
      hash(field, user, PersonalData::name);
    }
    for (String field : List.of("idfa", "idfv", "gaid")) {
      hash(field, user, PersonalData::externalId);
    }
    for (String field : List.of("city", "state", "country")) {
      keep(field, Lenient.first(user, field), text -> NO_LETTER.matcher(text).replaceAll(""));
    }
    keep("locale", parts.locale(), Cleaner::text);
    keep("att_status", Lenient.first(user, "att_status"), Cleaner::text);
    String agent = parts.userAgent();
    if (agent != null) {
      kept.put("user_agent", Cleaner.text(agent));
    }
  }

  /** Of the first address; empty where none was sent as it is. */
  private static Optional<Boolean> isDisposable(JsonNode user, DisposableDomains domains) {
    for (String field : EMAILS) {
      for (String sent : Lenient.texts(user.get(field))) {
        Optional<String> address = PersonalData.address(sent);
        if (address.isPresent()) {
          return address.map(domains::has);
        }
      }
    }
    return Optional.empty();
  }

  /** Of the shopper, as the event tells it or else as the language is set. */
  private static String country(EventParts parts, String otherwise) {
    String country = Lenient.first(parts.user(), "country");
    if (country == null || country.length() != 2) {
      String locale = parts.locale();
      String[] tags = locale == null ? new String[0] : TAG_ENDS.split(locale);
      country =
          Arrays.stream(tags).skip(1).filter(tag -> tag.length() == 2).findFirst().orElse(null);
    }
    return country == null ? otherwise : country.toUpperCase(Locale.ROOT);
  }

  private void hashes(
      String field,
      String kind,
      JsonNode user,
      Function<String, Optional<String>> rule,
      String... sources) {
    ArrayNode hashes = JsonNodeFactory.instance.arrayNode();
    for (String source : sources) {
      for (String value : Lenient.texts(user.get(source))) {
        rule.apply(value)
            .ifPresent(
                hash -> {
                  if (key(kind + hash)) {
                    hashes.add(hash);
                  }
                });
      }
    }
    if (!hashes.isEmpty()) {
      kept.set(field, hashes);
    }
  }

  private void id(String field, String kind, String value) {
    ShopperKeys.id(value)
        .filter(ShopperData::isPlainId)
        .ifPresent(
            known -> {
              kept.put(field, known);
              key(kind + ":" + known);
            });
  }

  /** Of characters that are seen, of ASCII. */
  private static boolean isPlainId(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < '!' || id.charAt(i) > '~') {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }

  private void hash(String field, JsonNode user, Function<String, Optional<String>> rule) {
    String value = Lenient.first(user, field);
    if (value != null) {
      rule.apply(value).ifPresent(hash -> kept.put(field, hash));
    }
  }

  private void keep(String field, String value, Function<String, String> form) {
    if (value != null) {
      kept.put(field, form.apply(value.toLowerCase(Locale.ROOT)));
    }
  }

  private boolean key(String key) {
    return keys.size() < MOST_KEYS && keys.add(key);
  }

  ObjectNode kept() {
    return kept;
  }

  Set<String> keys() {
    return keys;
  }
}
