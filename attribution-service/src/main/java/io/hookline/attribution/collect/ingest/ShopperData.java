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
import java.util.stream.Stream;

/**
 * What an event tells of the shopper, safe to keep: the cleaned {@code user} object, and the keys
 * that tie the event to a person.
 */
final class ShopperData {

  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,1000}");
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
    hashes("email", user, PersonalData::email, "email", "emails");
    isDisposable(user, disposable).ifPresent(is -> kept.put(DISPOSABLE_EMAIL, is));
    String told = country(parts);
    String country = told == null ? defaultCountry : told;
    hashes(
        "phone",
        user,
        phone -> PersonalData.phone(phone, country),
        "phone",
        "phone_number",
        "phone_numbers",
        "phones");
    hashes("external_id", user, PersonalData::externalId, "external_id");
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
      keep(field, Lenient.first(user, field), text -> text.replaceAll("[^a-z0-9]", ""));
    }
    keep("locale", parts.locale(), Cleaner::text);
    keep("att_status", Lenient.first(user, "att_status"), Cleaner::text);
    String agent = parts.userAgent();
    if (agent != null) {
      kept.put("user_agent", Cleaner.text(agent));
    }
  }

  private static Optional<Boolean> isDisposable(JsonNode user, DisposableDomains domains) {
    return Stream.of("email", "emails")
        .flatMap(field -> Lenient.texts(user.get(field)).stream())
        .flatMap(sent -> PersonalData.address(sent).stream())
        .map(domains::has)
        .findFirst();
  }

  /** Of the shopper, as the event tells it or else as the language is set; null for none. */
  private static String country(EventParts parts) {
    String country = Lenient.first(parts.user(), "country");
    if (country == null || country.length() != 2) {
      String locale = parts.locale();
      String[] tags = locale == null ? new String[0] : TAG_ENDS.split(locale);
      country =
          Arrays.stream(tags).skip(1).filter(tag -> tag.length() == 2).findFirst().orElse(null);
    }
    return country == null ? null : country.toUpperCase(Locale.ROOT);
  }

  private void hashes(
      String field, JsonNode user, Function<String, Optional<String>> rule, String... sources) {
    ArrayNode hashes = JsonNodeFactory.instance.arrayNode();
    for (String source : sources) {
      for (String value : Lenient.texts(user.get(source))) {
        rule.apply(value)
            .ifPresent(
                hash -> {
                  if (key(field.replace("_id", "") + ":" + hash)) {
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
        .filter(known -> ID.matcher(known).matches())
        .ifPresent(
            known -> {
              kept.put(field, known);
              key(kind + ":" + known);
            });
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
