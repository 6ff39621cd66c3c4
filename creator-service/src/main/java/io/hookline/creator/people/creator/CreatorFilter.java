package io.hookline.creator.people.creator;

import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.CountryCode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which creators a list shows; all of what is given must hold. */
public class CreatorFilter {

  @Parameter(
      description =
          "Only creators whose name or handle has these words, \"these\" as a phrase, mia* as a"
              + " beginning")
  @QueryParam("q")
  @Size(max = 200)
  String q;

  @Parameter(description = "Only creators at this step of the pipeline")
  @QueryParam("status")
  CreatorStatus status;

  @Parameter(description = "Only creators of this niche, however it is written")
  @QueryParam("niche")
  @Size(max = 100)
  String niche;

  @Parameter(description = "Only creators of this community, however it is written")
  @QueryParam("community")
  @Size(max = 100)
  String community;

  @Parameter(description = "Only creators with this tag, however it is written")
  @QueryParam("tag")
  @Size(max = 100)
  String tag;

  @Parameter(description = "Only creators of this country, two letters", example = "NO")
  @QueryParam("country")
  @CountryCode
  String country;

  @Parameter(description = "Only creators of this language, two or three letters", example = "nb")
  @QueryParam("language")
  @Size(max = 3)
  String language;

  @Parameter(description = "Only creators of this group")
  @QueryParam("groupId")
  UUID group;

  @Parameter(description = "Only creators with an account on this network")
  @QueryParam("network")
  Network network;

  @Parameter(description = "Only creators with so many followers or more, on all accounts together")
  @QueryParam("followersFrom")
  @PositiveOrZero
  Long followersFrom;

  @Parameter(description = "Only creators with so many followers or fewer")
  @QueryParam("followersTo")
  @PositiveOrZero
  Long followersTo;

  @Parameter(description = "Only creators with this engagement rate or a higher one")
  @QueryParam("engagementFrom")
  @Digits(integer = 1, fraction = 12)
  @DecimalMin("0")
  @DecimalMax("1")
  BigDecimal engagementFrom;

  @Parameter(description = "Only creators with this engagement rate or a lower one")
  @QueryParam("engagementTo")
  @Digits(integer = 1, fraction = 12)
  @DecimalMin("0")
  @DecimalMax("1")
  BigDecimal engagementTo;

  @Parameter(description = "The order of the list")
  @QueryParam("sort")
  @DefaultValue("NEWEST")
  CreatorSort sort;

  String query() {
    return q == null ? null : SearchText.query(q);
  }

  List<String> facets() {
    List<String> facets = new ArrayList<>();
    add(facets, Found.STATUS, status);
    add(facets, Found.COUNTRY, country);
    add(facets, Found.LANGUAGE, language);
    add(facets, Found.GROUP, group);
    add(facets, Found.NETWORK, network);
    label(facets, Found.NICHE, niche);
    label(facets, Found.COMMUNITY, community);
    label(facets, Found.TAG, tag);
    return facets;
  }

  private static void add(List<String> facets, String kind, Object value) {
    if (value != null) {
      facets.add(Found.facet(kind, value.toString()));
    }
  }

  private static void label(List<String> facets, String kind, String label) {
    if (label != null) {
      facets.add(Found.label(kind, label));
    }
  }

  Range followers() {
    return Range.of("followers", followersFrom, followersTo);
  }

  Range engagement() {
    return Range.of(
        "engagement",
        tenThousandths(engagementFrom, RoundingMode.CEILING),
        tenThousandths(engagementTo, RoundingMode.FLOOR));
  }

  private static Long tenThousandths(BigDecimal rate, RoundingMode rounding) {
    return rate == null ? null : rate.movePointRight(4).setScale(0, rounding).longValueExact();
  }

  /**
   * Between two numbers, both of which are in it.
   *
   * @param column of what is known, the rest being -1
   */
  record Range(String column, long from, long to) {

    /** Null where neither is said. */
    static Range of(String column, Long from, Long to) {
      return from == null && to == null
          ? null
          : new Range(column, from == null ? 0 : from, to == null ? Long.MAX_VALUE : to);
    }
  }
}
