package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.AudienceShares;
import io.hookline.content.measure.connection.AudienceShares.Dimension;
import io.hookline.content.measure.connection.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How audiences are made up: of an account's followers, or of a video's viewers. */
final class Audience {

  private static final Set<String> AGES = Set.of("18-24", "25-34", "35-44", "45-54", "55+");
  private static final Set<String> GENDERS = Set.of("FEMALE", "MALE", "OTHER");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The one is said by TikTok's documentation, the other by everybody. */
  private static final Map<String, String> COUNTRIES_ELSE = Map.of("UK", "GB", "XK", "XK");

  private static final Map<String, String> NEWNESS =
      Map.of("NEW_VIEWER", "NEW", "RETURN_VIEWER", "RETURNING");

  private static final Map<String, String> FOLLOWING =
      Map.of("FOLLOWER_PERCENT", "FOLLOWER", "NON_FOLLOWER_PERCENT", "NON_FOLLOWER");

  private static final String TYPES = "audience_types";

  private final Unknown unknown;
  private final List<Part> parts;

  /** A list of an answer, and the dimension that it is of. */
  private record Part(Dimension dimension, String list, String key, Shares shares) {}

  /**
   * @param things all that one answer tells
   */
  Audience(Collection<Values> things, Unknown unknown) {
    this.unknown = unknown;
    this.parts =
        Stream.of(
                part(Dimension.AGE, "audience_ages", "age", things),
                part(Dimension.GENDER, "audience_genders", "gender", things),
                part(Dimension.COUNTRY, "audience_countries", "country", things),
                part(Dimension.CITY, "audience_cities", "city_name", things),
                part(Dimension.NEW_OR_RETURNING, TYPES, "type", things),
                part(Dimension.FOLLOWER_OR_NOT, TYPES, "type", things))
            .toList();
  }

  private Part part(Dimension dimension, String list, String key, Collection<Values> things) {
    return new Part(dimension, list, key, Shares.ofLists(things, list, unknown));
  }

  List<AudienceShares> of(Values thing) {
    return parts.stream()
        .map(part -> new AudienceShares(part.dimension(), shares(part, thing)))
        .filter(told -> !told.shares().isEmpty())
        .toList();
  }

  /** The same key twice, as of a city in two states, is one. */
  private List<Share> shares(Part part, Values thing) {
    Map<String, BigDecimal> byKey = new LinkedHashMap<>();
    for (Values entry : thing.list(part.list())) {
      String told = entry.name(part.key());
      BigDecimal share = part.shares().part(entry.number(Shares.PERCENTAGE));
      String key = told == null || share == null ? null : key(part, told);
      if (key != null) {
        byKey.merge(key, share, (one, other) -> one.add(other).min(BigDecimal.ONE));
      }
    }
    return byKey.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue(), null))
        .sorted(Comparator.comparing(Share::share).reversed())
        .toList();
  }

  private String key(Part part, String told) {
    String word = told.toUpperCase(Locale.ROOT);
    String key =
        switch (part.dimension()) {
          case AGE -> AGES.contains(told) ? told : null;
          case GENDER -> GENDERS.contains(word) ? word : null;
          case COUNTRY -> COUNTRIES.contains(word) ? word : COUNTRIES_ELSE.get(word);
          case CITY -> told;
          case NEW_OR_RETURNING -> NEWNESS.get(word);
          case FOLLOWER_OR_NOT -> FOLLOWING.get(word);
        };
    if (key == null && !isOfTheOther(part.dimension(), word)) {
      unknown.add(part.list(), told);
    }
    return key;
  }

  /** One list holds two dimensions: what the one knows is not unknown to the other. */
  private static boolean isOfTheOther(Dimension dimension, String word) {
    return switch (dimension) {
      case NEW_OR_RETURNING -> FOLLOWING.containsKey(word);
      case FOLLOWER_OR_NOT -> true;
      default -> false;
    };
  }

  static List<Share> activity(Values day) {
    return day.list("audience_activity").stream()
        .map(Audience::hour)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Share hour(Values entry) {
    Long hour = entry.count("hour");
    Long count = entry.count("count");
    return hour == null || hour > 23 || count == null
        ? null
        : new Share(hour.toString(), null, count);
  }
}
